import type { OfficialDocument } from '#core/model/document.ts';
import { type CheckOptions, checkDocument } from '#core/rules/check-document.ts';
import type { Finding } from '#core/rules/finding.ts';

/** What whoever asks may say of the check; its purpose is settled. */
export type SigningCheck = Omit<CheckOptions, 'purpose'>;

/**
 * Everything that the check for signing finds. What the document says to leave as it stands is
 * left only where it says why.
 */
export function checkForSigning(
  document: OfficialDocument,
  options: SigningCheck,
): readonly Finding[] {
  const ignored = document.ignored.filter(({ reason }) => reason.trim() !== '');
  const judged = ignored.length === document.ignored.length ? document : { ...document, ignored };
  return checkDocument(judged, { ...options, purpose: 'signing' });
}
