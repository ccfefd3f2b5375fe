import { authorityForm } from '#core/model/closing.ts';
import { admissibleText } from '#core/model/text.ts';
import type { OfficeProfile, UsualRecipient, UsualSigner } from '#core/profile/office-profile.ts';
import { newBlockId } from '#renderer/editor/nodes/new-block-id.ts';

function line(form: FormData, name: string): string {
  return admissibleText(String(form.get(name) ?? ''))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** `Ban Thường vụ Tỉnh ủy (để báo cáo)` as a recipient and its purpose. */
export function recipientOfLine(text: string): UsualRecipient | null {
  const bare = text
    .replace(/^\s*[-–+]\s*/u, '')
    .replace(/[\s;,.]+$/u, '')
    .trim();
  if (bare === '') return null;
  const found = /^(.*\S)\s*\(([^()]*)\)$/u.exec(bare);
  const [, words = bare, purpose = ''] = found ?? [];
  return { id: newBlockId(), text: words, purpose: purpose.trim() };
}

export function lineOfRecipient({ text, purpose }: UsualRecipient): string {
  return purpose === '' ? text : `${text} (${purpose})`;
}

/** `ĐẢNG ỦY XÃ TÂN PHÚ` as it stands in lists: `Đảng ủy xã Tân Phú` cannot be told, so capitals stay. */
function labelOf(issuer: string, parent: string): string {
  return [issuer, parent].filter((part) => part !== '').join(' – ');
}

function signersOf(form: FormData, known: readonly UsualSigner[]): readonly UsualSigner[] {
  const count = Number(form.get('signerCount') ?? 0);
  return Array.from({ length: count }, (_, index): UsualSigner => {
    const parsed = authorityForm.safeParse(form.get(`authority-${index}`));
    const of = line(form, `authorityOf-${index}`);
    return {
      id: known[index]?.id ?? newBlockId(),
      authority: parsed.success ? [{ form: parsed.data, of }] : [],
      position: line(form, `position-${index}`),
      name: line(form, `name-${index}`),
    };
  }).filter(({ position, name }) => position !== '' || name !== '');
}

/** The profile that the form describes; null while the issuer has no name. */
export function profileOf(form: FormData, known: OfficeProfile): OfficeProfile | null {
  const issuer = line(form, 'issuer');
  const parent = line(form, 'parent');
  if (issuer === '') return null;
  const recipients = admissibleText(String(form.get('recipients') ?? ''))
    .split('\n')
    .map(recipientOfLine)
    .filter((recipient) => recipient !== null);
  return {
    id: known.id,
    label: labelOf(issuer, parent),
    system: known.system,
    parent: parent === '' ? null : { name: parent, code: known.parent?.code ?? '' },
    issuer: { name: issuer, code: line(form, 'code') },
    place: line(form, 'place'),
    signers: signersOf(form, known.signers),
    recipients,
    archive: line(form, 'archive').replace(/^-\s*/u, '').replace(/\.$/u, ''),
    contact: line(form, 'contact'),
  };
}
