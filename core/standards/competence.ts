import type { DocumentType } from '#core/model/document-type.ts';
import type { Clause } from './figure.ts';

/** Who may not issue which kinds of document, as far as known; what is not listed is allowed. */
export type Competence = {
  /** In words, for the message: `chi bộ`. */
  readonly body: string;
  readonly issuer: RegExp;
  readonly parent: RegExp | null;
  /** The collective on whose behalf the signature stands; null for any. */
  readonly collective: RegExp | null;
  readonly excluded: readonly DocumentType[];
  readonly clause: Clause;
};

const QD399 = (point: string): Clause => ({
  document: 'Quy định 399-QĐ/TW',
  point,
  confidence: 'B',
});

/** Names are folded: no tones, small letters. */
export const COMPETENCES: readonly Competence[] = [
  {
    body: 'chi bộ',
    issuer: /^chi bo\b/,
    parent: null,
    collective: null,
    excluded: ['quy-dinh', 'huong-dan', 'chi-thi', 'thong-tri'],
    clause: QD399('thẩm quyền của chi bộ'),
  },
  {
    body: 'đảng ủy cơ sở',
    issuer: /^dang uy (?!xa|phuong|dac khu|thi tran|khoi|bo\b|quan su|cong an|cac co quan|uy ban)/,
    parent: /^(?:dang bo|dang uy) (?!tinh|thanh pho)/,
    collective: null,
    excluded: ['chi-thi', 'thong-tri'],
    clause: QD399('Điều 11'),
  },
];

/** Kinds that only the standing committee of a provincial committee issues, not the whole. */
export const STANDING_COMMITTEE_ONLY: {
  readonly types: readonly DocumentType[];
  readonly issuer: RegExp;
  readonly collective: RegExp;
  readonly clause: Clause;
} = {
  types: ['chi-thi', 'thong-tri', 'huong-dan'],
  issuer: /^(?:tinh uy|thanh uy)\b/,
  collective: /^ban thuong vu\b/,
  clause: { document: 'Quy định 66-QĐ/TW', point: 'Điều 7, khoản 3', confidence: 'A' },
};
