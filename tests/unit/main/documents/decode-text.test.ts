import { expect, test } from 'vitest';
import { decodeText } from '#main/documents/decode-text.ts';

const TEXT = 'Kế hoạch số 12-KH/ĐU\nĐảng ủy phường Ô Chợ Dừa';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16 little-endian', utf16(TEXT, false)],
  ['UTF-16 big-endian', utf16(TEXT, true)],
])('%s is read, without its mark', (_name, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: true, text: TEXT });
});

test('windows-1258 with its combining marks comes out composed', () => {
  // K, ê, combining acute, space, h, o, combining dot below, c, h: `Kế họch`
  const bytes = Uint8Array.from([0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0xf2, 0x63, 0x68]);
  expect(decodeText(bytes)).toEqual({ ok: true, text: 'Kế họch' });
});

/** As windows-1258 has it: the letter with its hat or horn, then its tone. */
function windows1258(text: string): Uint8Array {
  const bytes = { ố: [0xf4, 0xec], Đ: [0xd0], ả: [0x61, 0xd2], ủ: [0x75, 0xd2], ắ: [0xe3, 0xec] };
  const table: Readonly<Record<string, readonly number[]>> = bytes;
  return Uint8Array.from([...text].flatMap((sign) => table[sign] ?? sign.charCodeAt(0)));
}

test.each(['Số 5-CV/TU: Đảng ủy', 'sắt', 'KLMNSTXYZ klmnstxyz ả'])(
  'windows-1258 may hold any letter of Vietnamese: %s',
  (text) => {
    expect(decodeText(windows1258(text))).toEqual({ ok: true, text });
  },
);

test('TCVN3 (.VnTime) is refused, not garbled', () => {
  // `KÕ ho¹ch`, as .VnTime stores `Kế hoạch`
  const bytes = Uint8Array.from([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68]);
  expect(decodeText(bytes)).toEqual({ ok: false, code: 'unknown-encoding' });
});

test('VNI is refused, not garbled', () => {
  // `Keá hoaïch`, as VNI-Times stores `Kế hoạch`
  const bytes = Uint8Array.from([0x4b, 0x65, 0xe1, 0x20, 0x68, 0x6f, 0x61, 0xef, 0x63, 0x68]);
  expect(decodeText(bytes)).toEqual({ ok: false, code: 'unknown-encoding' });
});

test.each([
  ['a ZIP', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0xff])],
  ['zeros', new Uint8Array(64)],
  ['half a UTF-16 unit', Uint8Array.from([0xff, 0xfe, 0x41])],
])('%s is no text', (_name, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: false, code: 'not-a-document' });
});

test('the empty file is the empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '' });
});
