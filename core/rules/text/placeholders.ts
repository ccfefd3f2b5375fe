import type { OfficialDocument } from '#core/model/document.ts';
import type { Path } from '#core/model/path.ts';
import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineRule } from '../define-rule.ts';
import { type Passage, perPassage } from '../passages.ts';

/** `[tên cơ quan]`, a row of dots or underscores to be filled in, and the like. */
const OPEN =
  /\[[^[\]\n]{1,200}\]|(?<![\p{L}\p{N}])(?:…{2,}|…\.+|\.{4,}|_{3,}|x{3,}|X{3,})(?![\p{L}\p{N}])/gu;
/** A single `…` where a figure or a name is due; elsewhere it says that a list goes on. */
const DUE =
  /(?<=(?<!\p{L})(?:số|ngày|tháng|năm|đạt|khoảng|gồm|hơn|trên|là|ông|bà|đồng chí) )…(?=[\s,;%/]|$)|(?<=\s)…(?= ?(?:%|triệu|tỷ|nghìn|đồng(?! chí)|người|hộ|ha|km|tấn|lượt|đảng viên|xã|thôn)(?!\p{L}))/gu;
/** Numbers of notes and of lists in brackets are no gaps. */
const NOTE = /^\[\d+\]$/u;

type Gap = { readonly text: string; readonly start: number; readonly end: number };

/** What every gap has something of; most texts have nothing. */
const SIGNS = ['[', '……', '….', '....', '___', 'xxx', 'XXX', '…'];

function gapsOf(text: string): readonly Gap[] {
  if (!SIGNS.some((sign) => text.includes(sign))) return [];
  return [...matchesOf(text, OPEN), ...matchesOf(text, DUE)]
    .map(({ 0: gap, index: start }) => ({
      text: gap,
      start,
      end: start + gap.length,
    }))
    .filter((gap) => !NOTE.test(gap.text))
    .sort((a, b) => a.start - b.start);
}

const gapsIn = perPassage(({ text }: Passage) => gapsOf(text));

/** Fields that are no passages but can hold a gap of a template too. */
function fields({ header, signatures }: OfficialDocument): readonly (readonly [Path, string])[] {
  return [
    [['header', 'issuer', 'name'], header.issuer.name],
    [['header', 'place'], header.place],
    ...signatures.flatMap(({ id, position, name }): (readonly [Path, string])[] => [
      [['signatures', id, 'position'], position],
      [['signatures', id, 'name'], name],
    ]),
  ];
}

export const placeholders = defineRule({
  id: 'placeholders',
  number: 73,
  severity: 'error',
  fix: 'none',
  messages: { open: 'Còn chỗ chưa điền: “{found}”' },
  *check(document, _standard, { passages, purpose }) {
    const open = [
      ...passages.map((passage) => [passage.path, gapsIn(passage)] as const),
      ...fields(document).map(([path, text]) => [path, gapsOf(text)] as const),
    ];
    for (const [path, gaps] of open) {
      for (const { text: found, start, end } of gaps) {
        yield {
          messageId: 'open',
          clause: USAGE.spelling,
          at: { path, range: { start, end } },
          found,
          severity: purpose === 'signing' ? 'error' : 'warning',
        };
      }
    }
  },
});
