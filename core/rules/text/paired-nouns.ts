import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineTextRule } from '../define-rule.ts';
import { smallLettersOf } from '../facts.ts';

/** Pairs that are joined by a hyphen with a space on each side. */
const PAIRS = [
  ['kinh tế', 'xã hội'],
  ['chính trị', 'xã hội'],
  ['văn hóa', 'xã hội'],
  ['văn hoá', 'xã hội'],
  ['quốc phòng', 'an ninh'],
  ['an ninh', 'quốc phòng'],
  ['kinh tế', 'kỹ thuật'],
  ['kinh tế', 'chính trị'],
  ['khoa học', 'công nghệ'],
  ['khoa học', 'kỹ thuật'],
  ['văn hóa', 'nghệ thuật'],
  ['hành chính', 'sự nghiệp'],
  ['chính trị', 'hành chính'],
] as const;

const PATTERN = new RegExp(
  `(?<![\\p{L}])(?:${PAIRS.map(([a, b]) => `(?:${a})\\s*[-–—]\\s*(?:${b})`).join('|')})(?!\\p{L})`,
  'giu',
);
const MARK = /[-–—]/;
/** Without any mark only these are a slip; `xã hội chủ nghĩa` is another word. */
const UNMARKED = /(?<!\p{L})(?:kinh tế|chính trị) xã hội(?! chủ nghĩa|\p{L})/giu;

export const pairedNouns = defineTextRule({
  id: 'paired-nouns',
  number: 67,
  severity: 'warning',
  fix: 'safe',
  messages: {
    mark: 'Viết dấu gạch nối có khoảng trắng hai bên: “{expected}”, không viết “{found}”',
  },
  concerns: (passage) => MARK.test(passage.text) || smallLettersOf(passage).includes(' xã hội'),
  *check({ text }) {
    for (const { 0: found, index: start } of matchesOf(text, PATTERN)) {
      const replacement = found.replace(/\s*[-–—]\s*/u, ' - ');
      if (replacement === found) continue;
      const end = start + found.length;
      yield { messageId: 'mark', clause: USAGE.spacing, start, end, replacement };
    }
    for (const { 0: found, index: start } of matchesOf(text, UNMARKED)) {
      const replacement = found.replace(/ (xã hội)$/iu, ' - $1');
      const end = start + found.length;
      yield { messageId: 'mark', clause: USAGE.spacing, start, end, replacement };
    }
  },
});
