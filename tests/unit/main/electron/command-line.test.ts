import path from 'node:path';
import { expect, test } from 'vitest';
import { filesNamed } from '#main/electron/command-line.ts';

const HERE = path.resolve('/home/lan');
const at = (name: string) => path.resolve(HERE, name);

test.each([
  ['nothing', ['van-thu'], []],
  ['a file', ['van-thu', 'Công văn.docx'], [at('Công văn.docx')]],
  ['an absolute path', ['van-thu', at('a.docx')], [at('a.docx')]],
  ['switches', ['van-thu', '--no-sandbox', '--lang=vi', 'a.docx', '-x'], [at('a.docx')]],
  ['a name that begins with a dash', ['van-thu', '--', '-a.docx'], [at('-a.docx')]],
  ['two files', ['van-thu', 'a.docx', 'b.txt'], [at('a.docx'), at('b.txt')]],
  ['an empty word', ['van-thu', ''], []],
])('%s', (_what, argv, files) => {
  expect(filesNamed(argv, true, HERE)).toEqual(files);
});

test('from a checkout the first word is the application itself', () => {
  const argv = ['electron', '--inspect=0', '.', '--no-sandbox', 'a.docx'];
  expect(filesNamed(argv, false, HERE)).toEqual([at('a.docx')]);
});

test.skipIf(process.platform === 'win32')('desktops may hand over addresses', () => {
  const argv = ['van-thu', 'file:///home/lan/K%E1%BA%BF%20ho%E1%BA%A1ch.docx'];
  expect(filesNamed(argv, true, HERE)).toEqual(['/home/lan/Kế hoạch.docx']);
});

test
  .skipIf(process.platform === 'win32')
  .each(['file://may-chu/chung/a.docx', 'file:///home/lan/a%2Fb.docx'])(
  'an address that names no file here, %s, keeps nothing from starting',
  (address) => {
    expect(filesNamed(['van-thu', address], true, HERE)).toEqual([at(address)]);
  },
);
