import { between, figuresOf } from './figure.ts';
import { partyStandard } from './party.ts';

const DOCUMENT = 'Hướng dẫn 05-HD/VPTW';
const figure = figuresOf(DOCUMENT);

/** Hướng dẫn 05-HD/VPTW of 2026-05-27, in force. */
export const hd05 = partyStandard(figure, {
  id: 'hd05',
  name: DOCUMENT,
  document: DOCUMENT,
  from: '2026-05-27',
  until: null,
  points: {
    page: 'phần IV, mục 1',
    title: 'mục 1',
    issuer: 'mục 2',
    number: 'mục 3',
    date: 'điểm 4.2.2',
    type: 'mục 5',
    content: 'mục 6',
    signature: 'mục 7',
    recipients: 'mục 9',
    marks: 'mục 10',
  },
  lineSpacingPt: figure(between(18, 22, 18), 'phần IV, mục 1', 'A'),
  typistSizePt: figure(11, 'mục 10', 'C'),
  listSeparator: figure(';', 'điểm 9.2.5', 'A'),
  letterSubjectPrefix: figure('về việc ', 'mục 5', 'B'),
  petitionLabel: figure('Kính trình:', 'điểm 9.2.4', 'A'),
  basisEnd: figure(['.', ','], 'mục 6', 'B'),
});
