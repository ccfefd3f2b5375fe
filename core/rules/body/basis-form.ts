import type { FramePart } from '#core/model/frame-part.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound } from '../frame-place.ts';

const TYPED_DASH = /^\s*[-–—]\s*/u;
const BEGINNING = /^(?:Căn cứ|Theo|Thực hiện|Xét|Trên cơ sở)(?=\s)/u;

export const basisForm = defineRule({
  id: 'basis-form',
  number: 53,
  severity: 'warning',
  fix: 'safe',
  messages: {
    dash: 'Gạch đầu dòng của căn cứ do chương trình ghi, không gõ “{found}”',
    noDash: 'Mỗi căn cứ có gạch đầu dòng: “{expected}”, không viết “{stands}”',
    surplus:
      'Căn cứ trong văn bản hành chính không có gạch đầu dòng: “{expected}”, không viết “{stands}”',
    beginning: 'Mỗi căn cứ bắt đầu bằng “Căn cứ …” hoặc “Theo …”, không bằng “{found}”',
    italic: 'Căn cứ trong văn bản của Đảng viết chữ đứng, không in nghiêng',
  },
  *check(document, standard, { passages, printed, standardForm }) {
    const { value: hasDash, clause } = standard.wording.basisDash;
    for (const { kind, path, text, runs } of passages) {
      if (kind !== 'basis') continue;
      const dash = TYPED_DASH.exec(text)?.[0] ?? '';
      if (dash !== '') {
        const end = dash.length;
        const fix = [{ op: 'replace-text' as const, path, start: 0, end, text: '' }];
        const at = { path, range: { start: 0, end: dash.trimEnd().length } };
        yield { messageId: 'dash', clause, at, found: dash.trimEnd(), fix };
      }
      const part: FramePart = `basis/${String(path[1])}`;
      if (dash === '' && printed(part) !== standardForm(part)) {
        const found = text.split(' ', 2).join(' ');
        const at = { path, range: { start: 0, end: found.length } };
        const fix = dropFound(document, part);
        const data = { stands: `${printed(part)} ${found}`.trim() };
        const expected = hasDash ? `- ${found}` : found;
        yield { messageId: hasDash ? 'noDash' : 'surplus', clause, at, found, expected, data, fix };
      }
      if (!hasDash) continue;
      if (!BEGINNING.test(text.slice(dash.length))) {
        const found = text.slice(dash.length).split(' ', 2).join(' ');
        const range = { start: dash.length, end: dash.length + found.length };
        yield { messageId: 'beginning', clause, at: { path, range }, found };
      }
      if (runs.length > 0 && runs.every(({ italic }) => italic)) {
        const value = runs.map(({ italic: _dropped, ...rest }) => rest);
        const { clause: upright } = standard.styles.basis;
        const range = { start: 0, end: text.length };
        const fix = [{ op: 'set' as const, path, value }];
        yield { messageId: 'italic', clause: upright, at: { path, range }, found: text, fix };
      }
    }
  },
});
