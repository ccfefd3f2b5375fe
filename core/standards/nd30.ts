import { between, figuresOf } from './figure.ts';
import { nd30Styles } from './nd30-styles.ts';
import { nd30Types } from './nd30-types.ts';
import { nd30Wording } from './nd30-wording.ts';
import { PRACTICE } from './practice.ts';
import type { Standard } from './standard.ts';

const DOCUMENT = 'Nghị định 30/2020/NĐ-CP';
const figure = figuresOf(DOCUMENT);

/** Lines under the issuer and the subject: from a third to a half of the words above. */
const SHORT_LINE = { minShare: 1 / 3, maxShare: 1 / 2, usual: 0.4 } as const;

const PAGE: Standard['page'] = {
  paper: figure({ widthMm: 210, heightMm: 297 }, 'Phụ lục I, phần I, mục I.1', 'A'),
  marginsMm: figure(
    {
      top: between(20, 25, 20),
      right: between(15, 20, 15),
      bottom: between(20, 25, 20),
      left: between(30, 35, 30),
    },
    'Phụ lục I, phần I, mục I.3',
    'A',
  ),
  mirroredBack: figure(false, 'Phụ lục I, phần I, mục I.3', 'B'),
  pageNumberFromTopMm: figure(10, 'Phụ lục I, phần I, mục I.7', 'C'),
  pageNumberOnFirstPage: figure(false, 'Phụ lục I, phần I, mục I.7', 'A'),
  columnsMm: figure([68, 97], 'Phụ lục I, phần I, mục IV.2', 'C'),
  letterSubjectGapPt: figure(6, 'Phụ lục I, phần I, mục II.5.b', 'A'),
  // Box 13 of the sketch is the last in the area of the text, above the lower margin.
  contactPlace: figure('text-foot', 'Phụ lục I, phần I, mục IV.2', 'A'),
};

const BODY: Standard['body'] = {
  firstLineMm: figure({ allowed: [10, 12.7], usual: 10 }, 'Phụ lục I, phần I, mục II.6.e', 'A'),
  paragraphGapPt: figure(between(6, 24, 6), 'Phụ lục I, phần I, mục II.6.e', 'A'),
  lineSpacing: figure(
    { rule: 'multiple', times: between(1, 1.5, 1.1) },
    'Phụ lục I, phần I, mục II.6.e',
    'A',
  ),
  // The decree says nothing of how the text ends.
  contentEnd: figure('.', 'Phụ lục I, phần I, mục II.6', 'C'),
  signatureGapMm: figure(30, 'Phụ lục I, phần I, mục II.7', 'C'),
};

const BOXES: Standard['boxes'] = {
  urgency: figure(
    {
      heightMm: 8,
      widthsMm: { khan: 20, 'thuong-khan': 40, 'hoa-toc': 30, 'hoa-toc-hen-gio': null },
      ink: 'red',
    },
    'Phụ lục I, phần I, mục III.2.b',
    'A',
  ),
  // The decree asks for a frame of one line and leaves its height open.
  circulation: figure({ heightMm: 8 }, 'Phụ lục I, phần I, mục III.2.c', 'A'),
  // Box 11 of the sketch stands in the upper margin, above the national title of box 1.
  circulationPlace: figure('upper-margin', 'Phụ lục I, phần I, mục IV.2', 'A'),
};

/** Nghị định 30/2020/NĐ-CP of 2020-03-05 on clerical work of the State, in force. */
export const nd30: Standard = {
  id: 'nd30',
  system: 'state',
  name: DOCUMENT,
  from: '2020-03-05',
  until: null,
  page: PAGE,
  body: BODY,
  styles: nd30Styles(figure),
  lines: {
    title: figure('as-text', 'Phụ lục I, phần I, mục II.1.b', 'A'),
    issuer: figure(SHORT_LINE, 'Phụ lục I, phần I, mục II.2.b', 'A'),
    subject: figure(SHORT_LINE, 'Phụ lục I, phần I, mục II.5.b', 'A'),
  },
  boxes: BOXES,
  practice: PRACTICE,
  wording: nd30Wording(figure),
  types: nd30Types(DOCUMENT),
};
