import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findPages, helpPage } from '#renderer/help/help-pages.ts';
import { helpBlocks } from '#renderer/help/markdown.ts';

const text = (words: string) => ({ kind: 'text' as const, text: words });

test('headings, paragraphs and quotations as the pages use them', () => {
  const page = '# Tên\n\nMột câu\nhai dòng.\n\n## Sai\n\n> dòng một  \n> dòng hai\n';
  expect(helpBlocks(page)).toEqual([
    { kind: 'heading', level: 1, content: [text('Tên')] },
    { kind: 'paragraph', content: [text('Một câu hai dòng.')] },
    { kind: 'heading', level: 2, content: [text('Sai')] },
    { kind: 'quote', content: [text('dòng một'), { kind: 'break' }, text('dòng hai')] },
  ]);
});

test('strong and slanted words, code, links to pages and lists', () => {
  expect(helpBlocks('**Đậm** và *nghiêng*, `a*b`, [xem *thêm*](tone-style.md).')).toEqual([
    {
      kind: 'paragraph',
      content: [
        { kind: 'strong', content: [text('Đậm')] },
        text(' và '),
        { kind: 'emphasis', content: [text('nghiêng')] },
        text(', '),
        { kind: 'code', text: 'a*b' },
        text(', '),
        {
          kind: 'link',
          page: 'tone-style',
          content: [text('xem '), { kind: 'emphasis', content: [text('thêm')] }],
        },
        text('.'),
      ],
    },
  ]);
  expect(helpBlocks('- một\n  nối\n- hai')).toEqual([
    { kind: 'list', items: [[text('một nối')], [text('hai')]] },
  ]);
});

test('what is no form of ours stays text: escapes, stars alone, tags, links elsewhere', () => {
  const plain = (markdown: string) => helpBlocks(markdown);
  expect(plain('\\_\\_\\_ và \\*')).toEqual([{ kind: 'paragraph', content: [text('___ và *')] }]);
  for (const words of ['2 * 3 * 4', '<b onclick="x">a</b>', '[a](https://example.org)']) {
    expect(plain(words)).toEqual([{ kind: 'paragraph', content: [text(words)] }]);
  }
});

const folder = path.join(import.meta.dirname, '../../../../resources/help');
const names = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));
const book = new Map(
  names.map((name) => [
    name,
    helpPage(name, readFileSync(path.join(folder, `${name}.md`), 'utf8')),
  ]),
);

test('every page has a title, and its links lead to pages', () => {
  for (const page of book.values()) {
    expect(page.title).not.toBe(page.name);
    for (const [, target = ''] of JSON.stringify(page.blocks).matchAll(/"page":"([\w-]+)"/g)) {
      expect(names).toContain(target);
    }
  }
});

test('pages are found with or without marks, those whose title says it first', () => {
  const found = findPages(book, 'chinh ta').map(({ name }) => name);
  expect(found[0]).toBe('misspelled-word');
  expect(findPages(book, '')).toHaveLength(names.length);
  expect(findPages(book, 'khongcoquytacnao')).toEqual([]);
});
