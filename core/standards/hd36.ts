import { between, figuresOf } from './figure.ts';
import { partyStandard } from './party.ts';

const DOCUMENT = 'Hướng dẫn 36-HD/VPTW';
const figure = figuresOf(DOCUMENT);

/** Hướng dẫn 36-HD/VPTW of 2018-04-03, in force to the eve of its successor. */
export const hd36 = partyStandard(figure, {
  id: 'hd36',
  name: DOCUMENT,
  document: DOCUMENT,
  from: '2018-04-03',
  until: '2026-05-26',
  points: {
    page: 'mục III',
    title: 'mục II, điểm 1.1',
    issuer: 'mục II, điểm 1.2',
    number: 'mục II, điểm 1.3',
    date: 'mục II, điểm 1.4',
    type: 'mục II, điểm 1.5',
    content: 'mục II, điểm 1.6',
    signature: 'mục II, điểm 1.7',
    recipients: 'mục II, điểm 1.9',
    marks: 'mục II, điểm 2',
  },
  lineSpacingPt: figure(between(18, 40, 18), 'mục III', 'A'),
  typistSizePt: figure(8, 'mục II, điểm 2', 'B'),
  listSeparator: figure(',', 'mục II, điểm 1.9', 'A'),
  letterSubjectPrefix: figure(null, 'mục II, điểm 1.5', 'B'),
  petitionLabel: figure('Kính gửi:', 'mục II, điểm 1.9', 'A'),
  basisEnd: figure([',', '.'], 'mục II, điểm 1.6', 'B'),
});
