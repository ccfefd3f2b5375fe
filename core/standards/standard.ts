import type { AuthorityForm, CopyBlock, Secrecy, Urgency } from '#core/model/closing.ts';
import type { Numbering } from '#core/model/document.ts';
import type { DocumentType } from '#core/model/document-type.ts';
import type { System } from '#core/model/header.ts';
import type { Clause, Figure, Range } from './figure.ts';
import type { Practice } from './practice.ts';

export type StandardId = 'hd36' | 'hd05' | 'nd30';

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** The look of one component. Sizes in points. */
export type TypeStyle = {
  readonly sizePt: Range;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Whether the words must stand in capitals (they are stored as printed, never transformed). */
  readonly capitals: boolean;
  readonly align: 'left' | 'center' | 'right' | 'justify';
};

/** The components of standard pages that have a look of their own. */
export type StyleName =
  | 'title'
  | 'motto'
  | 'parent'
  | 'issuer'
  | 'star'
  | 'number'
  | 'place-date'
  | 'type'
  | 'subject'
  | 'separator'
  | 'letter-subject'
  | 'urgency'
  | 'secrecy'
  | 'circulation'
  | 'draft'
  | 'addressees-label'
  | 'addressee'
  | 'basis'
  | 'body'
  | 'part-heading'
  | 'part-title'
  | 'section-heading'
  | 'article'
  | 'roman'
  | 'item-title'
  | 'item'
  | 'authority'
  | 'position'
  | 'signer-direct'
  | 'signer-name'
  | 'recipients-label'
  | 'recipient'
  | 'typist'
  | 'contact'
  | 'page-number'
  | 'annex-label'
  | 'annex-title'
  | 'annex-reference'
  | 'copy-form';

/** A drawn line: as long as the text above it, or a share of it. */
export type LineLength =
  | 'as-text'
  | { readonly minShare: number; readonly maxShare: number; readonly usual: number };

export type MarginRanges = {
  readonly top: Range;
  readonly right: Range;
  readonly bottom: Range;
  readonly left: Range;
};

/** Where the line of contact ends: with the area of the text on page 1, or below it in the margin. */
export type ContactPlace = 'text-foot' | 'lower-margin';

/** Lengths in millimetres. */
export type PageFigures = {
  readonly paper: Figure<{ readonly widthMm: number; readonly heightMm: number }>;
  readonly marginsMm: Figure<MarginRanges>;
  /** Left and right change places on back pages when printing on both sides. */
  readonly mirroredBack: Figure<boolean>;
  readonly pageNumberFromTopMm: Figure<number>;
  readonly pageNumberOnFirstPage: Figure<boolean>;
  /** The two invisible columns of the header and of the closing. */
  readonly columnsMm: Figure<readonly [number, number]>;
  /** Free height between the number and the subject of a công văn, points. */
  readonly letterSubjectGapPt: Figure<number>;
  readonly contactPlace: Figure<ContactPlace>;
};

/** How lines of the body are spaced: a fixed distance in points, or a multiple of single spacing. */
export type LineSpacing =
  | { readonly rule: 'exactly'; readonly pt: Range }
  | { readonly rule: 'multiple'; readonly times: Range };

export type BodyFigures = {
  readonly firstLineMm: Figure<{ readonly allowed: readonly number[]; readonly usual: number }>;
  readonly paragraphGapPt: Figure<Range>;
  readonly lineSpacing: Figure<LineSpacing>;
  /** What ends the last sentence of the content: `.` (and never `./.` for the Party). */
  readonly contentEnd: Figure<string>;
  /** Free height for the signature between position and name, millimetres. */
  readonly signatureGapMm: Figure<number>;
};

/** How số và ký hiệu is put together. */
export type NumberForm = {
  /** `Số ` or `Số: `. */
  readonly prefix: string;
  /** Order of codes after the number. */
  readonly order: 'type-body' | 'body-unit';
  /** Between number and first code; between first and second code. */
  readonly first: string;
  readonly second: string;
  /** Numbers below ten are written with this many digits. */
  readonly minDigits: number;
  /** Room for so many digits is left for the stamp where the number is still blank. */
  readonly blankDigits: number;
  /** Whether numbers run on through a term or start again each year. */
  readonly series: 'term' | 'year';
};

export type DateForm = {
  /** Days below this have a leading zero. */
  readonly zeroDayBelow: number;
  /** Months below this have a leading zero; the others have none. */
  readonly zeroMonthBelow: number;
  /** Room for so many digits, the spaces around them included, where a part is still blank. */
  readonly blankDigits: number;
};

/** `Phụ lục` and, under the title, what it belongs to, with `{type}`, `{number}`, `{date}`, `{issuer}`. */
export type AnnexWords = { readonly label: string; readonly reference: string };

export type CopyForm = CopyBlock['form'];

/** The words that every document of the system prints alike. */
export type Wording = {
  readonly title: Figure<string>;
  readonly motto: Figure<string | null>;
  /** What stands alone under the issuer: `*` for the Party, nothing (a line) for the State. */
  readonly star: Figure<string | null>;
  readonly separator: Figure<string | null>;
  readonly number: Figure<NumberForm>;
  readonly date: Figure<DateForm>;
  /** First words of the subject of a công văn, or null where none are prescribed. */
  readonly letterSubjectPrefix: Figure<string | null>;
  readonly addresseesLabel: Figure<string>;
  readonly petitionLabel: Figure<string>;
  /** Types that are addressed (have kính gửi), and whether they must be. */
  readonly addressedTypes: Figure<readonly DocumentType[]>;
  readonly recipientsLabel: Figure<string>;
  /** The first recipient of an addressed document. */
  readonly asAbove: Figure<string>;
  /** What the last recipient, the archive, begins with: `Lưu ` or `Lưu: VT`. */
  readonly archivePrefix: Figure<string>;
  /** Ends each addressee and recipient but the last; and the last. */
  readonly listSeparator: Figure<string>;
  readonly listEnd: Figure<string>;
  readonly basisDash: Figure<boolean>;
  readonly basisSeparator: Figure<string>;
  /** What may end the last căn cứ; the first is what we write. */
  readonly basisEnd: Figure<readonly string[]>;
  readonly authority: Figure<Readonly<Record<AuthorityForm, string | null>>>;
  /** Null for a grade that the standard does not know. */
  readonly urgency: Figure<Readonly<Record<Exclude<Urgency, 'none'>, string | null>>>;
  readonly secrecy: Figure<Readonly<Record<Exclude<Secrecy, 'none'>, string>>>;
  /** The drafter's mark with the number of copies: `{typist}`, `{n}`. */
  readonly typistCopies: Figure<string>;
  /** `Dự thảo lần {n}`. */
  readonly draft: Figure<string>;
  readonly numbering: Figure<Numbering>;
  readonly annex: Figure<AnnexWords>;
  /** What a copy calls itself. */
  readonly copies: Figure<Readonly<Record<CopyForm, string>>>;
};

/** A kind of document in one system: its printed name and its code in the number. */
export type TypeEntry = {
  readonly name: string;
  /** Null where the law gives none; then the number holds only the body's code. */
  readonly code: string | null;
  readonly clause: Clause;
};

export type Lines = {
  readonly title: Figure<LineLength>;
  readonly issuer: Figure<LineLength | null>;
  readonly subject: Figure<LineLength | null>;
};

/** Where the scope of circulation stands: above the title in the upper margin, or below the date. */
export type CirculationPlace = 'upper-margin' | 'below-date';

/** Frames drawn around marks, and where they stand; lengths in millimetres. */
export type Boxes = {
  /** The carved stamps of urgency, or null where none is drawn. */
  readonly urgency: Figure<{
    readonly heightMm: number;
    readonly widthsMm: Readonly<Record<Exclude<Urgency, 'none'>, number | null>>;
    readonly ink: 'red' | 'black';
  } | null>;
  /** The height of the frame around the scope of circulation, or null. */
  readonly circulation: Figure<{ readonly heightMm: number } | null>;
  readonly circulationPlace: Figure<CirculationPlace>;
};

/**
 * One regime, whole: every figure that composing and checking need, with its clause, and the lengths
 * that have none.
 */
export type Standard = {
  readonly id: StandardId;
  readonly system: System;
  /** As written in findings and reports. */
  readonly name: string;
  /** First and last day of force; `until` is null for what is in force. */
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly page: PageFigures;
  readonly body: BodyFigures;
  readonly styles: Readonly<Record<StyleName, Figure<TypeStyle>>>;
  readonly lines: Lines;
  readonly boxes: Boxes;
  /** Lengths that no clause gives. */
  readonly practice: Practice;
  readonly wording: Wording;
  readonly types: Readonly<Partial<Record<DocumentType, TypeEntry>>>;
};
