import { isTextBlock } from '#core/model/block.ts';
import type { Recipient } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { idsIn } from '#core/model/new-id.ts';
import { plainText } from '#core/model/text.ts';
import type { Clause } from '#core/standards/figure.ts';
import { defineRule, type Report } from '../define-rule.ts';

/** `Như trên`, `Như kính gửi`, `Như trên (để thực hiện)`: the line, in whatever words. */
const AS_ABOVE = /^Như\s+(?:trên|kính|Kính)/u;

function freeId(document: OfficialDocument): string {
  const taken = idsIn(document);
  let count = 1;
  while (taken.has(`as-above-${count}`)) count += 1;
  return `as-above-${count}`;
}

/** `Như Điều 4`: those whom an article of a decision names. */
const AS_ARTICLE = /^Như Điều (\d{1,2})(?!\d)/u;
const EXECUTES = /chịu trách nhiệm[^.]*(?<!\p{L})thi hành(?!\p{L})/u;

/** The numbers of the articles that name who executes the document, and how many there are. */
function articlesOf({ body }: OfficialDocument) {
  let count = 0;
  const executing = new Set<number>();
  for (const block of body) {
    if (block.kind === 'item' && block.level === 'article') count += 1;
    if (!isTextBlock(block)) continue;
    const text = plainText(block.runs);
    if (EXECUTES.test(text)) executing.add(count);
  }
  return { count, executing };
}

function* otherArticle(
  document: OfficialDocument,
  { id, text }: Recipient,
  clause: Clause,
): Generator<Report<'noArticle' | 'otherArticle'>> {
  const named = AS_ARTICLE.exec(text);
  if (!named) return;
  const { count, executing } = articlesOf(document);
  const number = Number(named[1]);
  if (count === 0 || executing.has(number)) return;
  const at = { path: ['recipients', id, 'text'], range: { start: 0, end: named[0].length } };
  const [found] = named;
  if (number > count) yield { messageId: 'noArticle', clause, at, found, data: { count } };
  else if (executing.size === 1) {
    const expected = `Như Điều ${[...executing][0]}`;
    yield { messageId: 'otherArticle', clause, at, found, expected, severity: 'warning' };
  }
}

export const asAbove = defineRule({
  id: 'as-above',
  number: 32,
  severity: 'error',
  fix: 'safe',
  messages: {
    missing: 'Văn bản có “Kính gửi” thì nơi nhận đầu tiên phải là “- {expected}”',
    mismatch: 'Nơi nhận đầu tiên phải ghi “{expected}”, không ghi “{found}”',
    noArticle: '“{found}”: văn bản chỉ có {count} điều',
    otherArticle: '“{found}”: điều nêu trách nhiệm thi hành là “{expected}”',
    surplus: 'Văn bản không có “Kính gửi” thì nơi nhận không ghi “{found}”',
  },
  *check(document, standard) {
    const { addressees, recipients, header } = document;
    const { value: expected, clause } = standard.wording.asAbove;
    const first = recipients[0];
    // Where addressees have no place, they are the fault and not what does not refer to them.
    const isMisaddressed =
      addressees.length > 0 && !standard.wording.addressedTypes.value.includes(header.type);
    if (!first || isMisaddressed) return;
    yield* otherArticle(document, first, clause);
    const isAsAbove = AS_ABOVE.test(first.text);
    const at = { path: ['recipients', first.id, 'text'] };
    if (addressees.length === 0) {
      if (!isAsAbove) return;
      const fix = [{ op: 'remove', path: ['recipients', first.id] }] as const;
      yield { messageId: 'surplus', clause, at, found: first.text, severity: 'warning', fix };
      return;
    }
    if (first.text === expected) return;
    if (isAsAbove) {
      const fix = [{ op: 'set', path: at.path, value: expected }] as const;
      yield { messageId: 'mismatch', clause, at, found: first.text, expected, fix };
      return;
    }
    const moved = recipients.find(({ text }) => text === expected);
    const value = { id: moved?.id ?? freeId(document), text: expected, purpose: '' };
    yield {
      messageId: 'missing',
      clause,
      at,
      found: first.text,
      expected,
      fix: [
        ...(moved ? [{ op: 'remove' as const, path: ['recipients', moved.id] }] : []),
        { op: 'insert', path: ['recipients'], before: first.id, value: moved ?? value },
      ],
    };
  },
});
