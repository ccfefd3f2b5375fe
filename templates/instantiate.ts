import { blankDocument } from '#core/model/blank-document.ts';
import type { Block } from '#core/model/block.ts';
import type { Recipient, Signature } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Header } from '#core/model/header.ts';
import { countingIds, type NewId } from '#core/model/new-id.ts';
import { plainRuns } from '#core/model/text.ts';
import { bodyCodeOf } from '#core/profile/body-code.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { governing } from '#core/standards/governing.ts';
import type { IsoDate, Standard } from '#core/standards/standard.ts';
import { asOfficeSets } from '#core/standards/standard-of.ts';
import type { Template, TemplateBlock } from './template.ts';

function header(
  template: Template,
  profile: OfficeProfile,
  standard: Standard,
  today: IsoDate,
): Header {
  const [year, month] = today.split('-').map(Number);
  const prefix =
    template.type === 'cong-van' ? (standard.wording.letterSubjectPrefix.value ?? '') : '';
  return {
    parent: profile.parent,
    issuer: profile.issuer,
    number: {
      value: '',
      typeCode: standard.types[template.type]?.code ?? '',
      bodyCode: bodyCodeOf({ ...profile.issuer, unit: profile.unit }, template.type, standard),
    },
    place: profile.place,
    date: { day: null, month: month ?? null, year: year ?? null },
    type: template.type,
    subject: prefix + template.content.subject,
  };
}

function block(worded: TemplateBlock, newId: NewId): Block {
  const runs = plainRuns(worded.text);
  switch (worded.kind) {
    case 'basis':
      return { kind: 'basis', id: newId(), runs };
    case 'paragraph':
      return { kind: 'paragraph', id: newId(), align: 'justify', runs };
    case 'item':
      return {
        kind: 'item',
        id: newId(),
        level: worded.level,
        title: worded.title,
        label: null,
        runs,
      };
  }
}

/** `Lưu: VT, VP`: the State's archive line ends with the drafting unit. */
function archiveLine({ archive, unit }: OfficeProfile, { wording }: Standard): string {
  const isBare = unit !== '' && archive === wording.archivePrefix.value;
  return isBare ? `${archive}, ${unit}` : archive;
}

function recipients(
  template: Template,
  profile: OfficeProfile,
  standard: Standard,
): readonly Recipient[] {
  const newId = countingIds('r');
  const { asAbove, addressedTypes } = standard.wording;
  const texts = [
    ...(addressedTypes.value.includes(template.type) ? [{ text: asAbove.value, purpose: '' }] : []),
    ...profile.recipients,
    ...(profile.archive === '' ? [] : [{ text: archiveLine(profile, standard), purpose: '' }]),
  ];
  return texts.map(({ text, purpose }) => ({ id: newId(), text, purpose }));
}

function signatures(profile: OfficeProfile): readonly Signature[] {
  const [signer] = profile.signers;
  if (!signer) return [{ id: 's1', authority: [], position: '', name: '' }];
  const { authority, position, name } = signer;
  return [{ id: 's1', authority, position, name }];
}

/**
 * A new document from `template`, with everything that the office's profile knows filled in, laid
 * out by the standard in force today. Number and day stay blank for the clerk to stamp.
 *
 * @throws RangeError when no standard of the template's system is in force on `today`
 */
export function instantiate(
  template: Template,
  profile: OfficeProfile,
  { today }: { readonly today: IsoDate },
): OfficialDocument {
  const standard = asOfficeSets(governing(template.system, today), profile.overrides);
  const addresseeId = countingIds('a');
  const blockId = countingIds('b');
  const blank = blankDocument(template.system, template.type);
  return {
    ...blank,
    header: header(template, profile, standard, today),
    addressees: template.content.addressees.map((text) => ({ id: addresseeId(), text })),
    body: template.content.body.map((worded) => block(worded, blockId)),
    recipients: recipients(template, profile, standard),
    signatures: signatures(profile),
    marks: { ...blank.marks, contact: profile.contact },
    numbering: standard.wording.numbering.value,
  };
}
