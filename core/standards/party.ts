import type { DocumentType } from '#core/model/document-type.ts';
import { between, exactly, type Figure, type FigureOf, type Range } from './figure.ts';
import { type PartyPoints, partyStyles } from './party-styles.ts';
import { partyTypes } from './party-types.ts';
import { PRACTICE } from './practice.ts';
import type { IsoDate, Standard, StandardId } from './standard.ts';

/** In what the two guidelines for the Party's documents differ. */
export type PartyGuideline = {
  readonly id: StandardId;
  readonly name: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly document: string;
  readonly points: PartyPoints;
  readonly lineSpacingPt: Figure<Range>;
  readonly typistSizePt: Figure<number>;
  readonly listSeparator: Figure<string>;
  readonly letterSubjectPrefix: Figure<string | null>;
  readonly petitionLabel: Figure<string>;
  readonly basisEnd: Figure<readonly string[]>;
};

const ADDRESSED: readonly DocumentType[] = ['cong-van', 'to-trinh'];

function page(figure: FigureOf, point: string): Standard['page'] {
  return {
    paper: figure({ widthMm: 210, heightMm: 297 }, point, 'A'),
    marginsMm: figure(
      { top: exactly(20), right: exactly(15), bottom: exactly(20), left: exactly(30) },
      point,
      'A',
    ),
    mirroredBack: figure(true, point, 'A'),
    pageNumberFromTopMm: figure(10, point, 'A'),
    pageNumberOnFirstPage: figure(false, point, 'A'),
    columnsMm: figure([75, 90], point, 'B'),
    letterSubjectGapPt: figure(2, point, 'C'),
    // The foot of page 1; whether in its margin, no source at hand says.
    contactPlace: figure('lower-margin', point, 'C'),
  };
}

function body(figure: FigureOf, guideline: PartyGuideline): Standard['body'] {
  const { content, signature } = guideline.points;
  return {
    firstLineMm: figure({ allowed: [10], usual: 10 }, content, 'A'),
    paragraphGapPt: figure(between(6, 24, 6), content, 'A'),
    lineSpacing: {
      value: { rule: 'exactly', pt: guideline.lineSpacingPt.value },
      clause: guideline.lineSpacingPt.clause,
    },
    contentEnd: figure('.', content, 'B'),
    signatureGapMm: figure(30, signature, 'C'),
  };
}

function wording(figure: FigureOf, guideline: PartyGuideline): Standard['wording'] {
  const { points } = guideline;
  return {
    title: figure('ĐẢNG CỘNG SẢN VIỆT NAM', points.title, 'A'),
    motto: figure(null, points.title, 'A'),
    star: figure('*', points.issuer, 'A'),
    separator: figure('-----', points.type, 'A'),
    number: figure(
      {
        prefix: 'Số ',
        order: 'type-body',
        first: '-',
        second: '/',
        minDigits: 2,
        blankDigits: 7,
        series: 'term',
      },
      points.number,
      'A',
    ),
    date: figure({ zeroDayBelow: 10, zeroMonthBelow: 3, blankDigits: 4 }, points.date, 'A'),
    letterSubjectPrefix: guideline.letterSubjectPrefix,
    addresseesLabel: figure('Kính gửi:', points.recipients, 'A'),
    petitionLabel: guideline.petitionLabel,
    addressedTypes: figure(ADDRESSED, points.recipients, 'A'),
    recipientsLabel: figure('Nơi nhận:', points.recipients, 'A'),
    asAbove: figure('Như trên', points.recipients, 'A'),
    archivePrefix: figure('Lưu ', points.recipients, 'A'),
    listSeparator: guideline.listSeparator,
    listEnd: figure('.', points.recipients, 'A'),
    basisDash: figure(true, points.content, 'A'),
    basisSeparator: figure(';', points.content, 'A'),
    basisEnd: guideline.basisEnd,
    authority: figure(
      {
        'on-behalf': 'T/M ',
        'for-head': 'K/T ',
        'by-order': 'T/L ',
        acting: 'Q. ',
        'by-delegation': null,
      },
      points.signature,
      'A',
    ),
    urgency: figure(
      {
        khan: 'KHẨN',
        'thuong-khan': 'THƯỢNG KHẨN',
        'hoa-toc': 'HỎA TỐC',
        'hoa-toc-hen-gio': 'HỎA TỐC HẸN GIỜ',
      },
      points.marks,
      'A',
    ),
    secrecy: figure(
      { mat: 'MẬT', 'toi-mat': 'TỐI MẬT', 'tuyet-mat': 'TUYỆT MẬT' },
      points.marks,
      'B',
    ),
    typistCopies: figure('{typist}-{n}', points.marks, 'B'),
    draft: figure('Dự thảo lần {n}', points.marks, 'A'),
    annex: figure(
      { label: 'Phụ lục', reference: '(Kèm theo {type} {number}, {date} của {issuer})' },
      points.page,
      'C',
    ),
    copies: figure(
      {
        'sao-y': 'BẢN SAO Y BẢN CHÍNH',
        'sao-luc': 'BẢN SAO LỤC',
        'trich-sao': 'BẢN TRÍCH SAO',
      },
      points.marks,
      'A',
    ),
    numbering: figure({ roman: '.', arabic: '.', decimal: '.', letter: ')' }, points.content, 'B'),
  };
}

/** The standard for the Party's documents under one guideline. */
export function partyStandard(figure: FigureOf, guideline: PartyGuideline): Standard {
  const { points } = guideline;
  return {
    id: guideline.id,
    system: 'party',
    name: guideline.name,
    from: guideline.from,
    until: guideline.until,
    page: page(figure, points.page),
    body: body(figure, guideline),
    styles: partyStyles(figure, points, guideline.typistSizePt),
    lines: {
      title: figure('as-text', points.title, 'A'),
      issuer: figure(null, points.issuer, 'A'),
      subject: figure(null, points.type, 'A'),
    },
    boxes: {
      urgency: figure(null, points.marks, 'B'),
      circulation: figure(null, points.marks, 'C'),
      circulationPlace: figure('below-date', points.marks, 'C'),
    },
    practice: PRACTICE,
    wording: wording(figure, guideline),
    types: partyTypes({ document: guideline.document, point: points.number }),
  };
}
