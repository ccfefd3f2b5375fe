import { USAGE } from '#core/standards/usage.ts';
import { likeCase } from '#core/text/syllable.ts';
import { type FoundVariant, findVariants, TERM_FAMILIES } from '#core/text/term-variants.ts';
import { isCapitals } from '#core/text/words.ts';
import { defineRule } from '../define-rule.ts';
import { type Passage, perPassage } from '../passages.ts';

/** Titles in capitals say nothing of how a word is written. */
const variantsIn = perPassage(({ text }: Passage) => (isCapitals(text) ? [] : findVariants(text)));

const PREFERRED = new Map(TERM_FAMILIES.map(({ name, preferred }) => [name, preferred]));

type Forms = Map<string, number>;

/** How often each form of each term stands in the text, first come first. */
function counted(passages: readonly Passage[]): ReadonlyMap<string, Forms> {
  const families = new Map<string, Forms>();
  for (const passage of passages) {
    for (const { family, form } of variantsIn(passage)) {
      const forms = families.get(family) ?? new Map<string, number>();
      families.set(family, forms);
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  }
  return families;
}

/** The settled form where it occurs, else the most frequent, of equals the one with a capital. */
function chosen(family: string, forms: Forms): string {
  const preferred = PREFERRED.get(family);
  if (preferred && forms.has(preferred)) return preferred;
  const most = Math.max(...forms.values());
  const equals = [...forms].filter(([, count]) => count === most).map(([form]) => form);
  return equals.find((form) => form !== form.toLowerCase()) ?? equals[0] ?? '';
}

function rewritten(found: string, variant: FoundVariant, form: string): string {
  const beginsLarge = found[0] !== variant.form[0];
  return beginsLarge ? likeCase(form, found) : form;
}

export const oneTermOneForm = defineRule({
  id: 'one-term-one-form',
  number: 64,
  severity: 'warning',
  fix: 'choice',
  messages: { mixed: 'Một từ viết hai cách trong cùng văn bản: “{found}” và “{other}”' },
  *check(_document, _standard, { passages, dictionary }) {
    const families = counted(passages);
    for (const passage of passages) {
      for (const variant of variantsIn(passage)) {
        const forms = families.get(variant.family);
        if (!forms || forms.size < 2) continue;
        const form = chosen(variant.family, forms);
        if (form === variant.form || dictionary.has(variant.form.toLowerCase())) continue;
        const { start, end } = variant;
        const { path, text } = passage;
        const found = text.slice(start, end);
        const expected = rewritten(found, variant, form);
        yield {
          messageId: 'mixed',
          clause: USAGE.consistency,
          at: { path, range: { start, end } },
          found,
          expected,
          data: { other: form },
          fix: [{ op: 'replace-text', path, start, end, text: expected }],
        };
      }
    }
  },
});
