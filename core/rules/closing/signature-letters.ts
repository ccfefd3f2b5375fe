import type { Signature } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Edit } from '#core/model/edit.ts';
import type { Standard } from '#core/standards/standard.ts';
import { isCapitals } from '#core/text/words.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { dropFound } from '../frame-place.ts';

/** Each word with a capital, as names are written: `PHẠM VĂN HIỂU` → `Phạm Văn Hiểu`. */
function asName(capitals: string): string {
  return capitals
    .toLowerCase()
    .replace(
      /(^|[\s-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

/** Edits that write a field of a signature and drop what the source had in its place. */
function written(
  document: OfficialDocument,
  id: string,
  field: 'position' | 'name',
  value: string,
): readonly Edit[] {
  const path = ['signatures', id, field];
  return [...dropFound(document, `signature/${id}/${field}`), { op: 'set', path, value }];
}

/** Authority and position that do not stand in capitals. */
function* inCapitals(
  document: OfficialDocument,
  standard: Standard,
  { id, authority, position }: Signature,
): Generator<Report<'capitals'>> {
  const names = authority.map(({ of }) => of);
  if (names.some((of) => of !== of.toUpperCase())) {
    const path = ['signatures', id, 'authority'];
    const value = authority.map((line) => ({ ...line, of: line.of.toUpperCase() }));
    const dropped = names.flatMap((_, index) =>
      dropFound(document, `signature/${id}/authority/${index}`),
    );
    yield {
      messageId: 'capitals',
      clause: standard.styles.authority.clause,
      at: { path },
      found: names.join('; '),
      expected: names.join('; ').toUpperCase(),
      fix: [...dropped, { op: 'set', path, value }],
    };
  }
  if (position === position.toUpperCase()) return;
  yield {
    messageId: 'capitals',
    clause: standard.styles.position.clause,
    at: { path: ['signatures', id, 'position'] },
    found: position,
    expected: position.toUpperCase(),
    fix: written(document, id, 'position', position.toUpperCase()),
  };
}

export const signatureLetters = defineRule({
  id: 'signature-letters',
  number: null,
  severity: 'warning',
  fix: 'safe',
  messages: {
    capitals: 'Quyền hạn, chức vụ viết in hoa: “{expected}”, không viết “{found}”',
    name: 'Họ tên người ký viết thường: “{expected}”, không viết “{found}”',
  },
  *check(document, standard) {
    for (const signature of document.signatures) {
      yield* inCapitals(document, standard, signature);
      const { id, name } = signature;
      if (!isCapitals(name) || !name.includes(' ')) continue;
      yield {
        messageId: 'name',
        clause: standard.styles['signer-name'].clause,
        at: { path: ['signatures', id, 'name'] },
        found: name,
        expected: asName(name),
        fix: written(document, id, 'name', asName(name)),
      };
    }
  },
});
