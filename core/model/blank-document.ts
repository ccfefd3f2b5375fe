import { FORMAT_VERSION, type Numbering, type OfficialDocument } from './document.ts';
import type { DocumentType } from './document-type.ts';
import type { System } from './header.ts';

/** The numbering of new documents: `I.`, `1.`, `1.1.`, `a)` — the dot of today's texts. */
export const DEFAULT_NUMBERING: Numbering = { roman: '.', arabic: '.', decimal: '.', letter: ')' };

/** A document of the given kind in which every field is empty. */
export function blankDocument(system: System, type: DocumentType): OfficialDocument {
  return {
    formatVersion: FORMAT_VERSION,
    system,
    header: {
      parent: null,
      issuer: { name: '', code: '' },
      number: { value: '', typeCode: '', bodyCode: '' },
      place: '',
      date: { day: null, month: null, year: null },
      type,
      subject: '',
    },
    addressees: [],
    body: [],
    recipients: [],
    signatures: [],
    marks: {
      urgency: 'none',
      secrecy: 'none',
      circulation: '',
      draft: null,
      typist: '',
      copies: null,
      contact: '',
    },
    numbering: DEFAULT_NUMBERING,
    page: { twoSided: false, bodySizePt: null, lineSpacingPt: null, marginsMm: null },
    annexes: [],
    copyBlock: null,
    asFound: {},
    ignored: [],
  };
}
