import { unsaid } from './figure.ts';

/**
 * Lengths that no clause gives, in one room: with them every length of a page stands in this folder.
 * `Pt`, `Mm` and `Sizes` (of the type) are units, a `Share` is one of the width between the margins.
 */
export const PRACTICE = {
  frame: {
    lineSizes: unsaid(1.25, 'stacked accents (Ế, Ẩ) of two lines of capitals never touch'),
  },
  header: {
    gutterMm: unsaid(2, 'words of the left and of the right column never read as one line'),
    narrowestMm: unsaid(55, 'the names on the left keep so much, however wide the right side is'),
    stretch: unsaid(1.1, 'a name so little wider than its column stays whole and widens it'),
    aboveMarkPt: unsaid(6, 'a mark stands clear of the number or date above it, as a paragraph'),
    letterSubjectRoomMm: unsaid(6, 'the first line may be the longer: fewer words are parted'),
  },
  lines: {
    weightPt: unsaid(0.75, 'seen on every printer, and lighter than the bold words above'),
    abovePt: unsaid(2.5, 'clear of the words above, and seen as theirs'),
    belowPt: unsaid(3, 'clear of number and date'),
    belowSubjectPt: unsaid(2, 'the text or the addressees have a space of their own below it'),
  },
  opening: {
    abovePt: unsaid(18, 'one line of the text between the header and what the document is'),
    belowPt: unsaid(12, 'twice the gap between paragraphs before the text begins'),
    subjectSideMm: unsaid(10, 'a long subject stays narrower than the text, by its first indent'),
    leastIndentMm: unsaid(10, 'addressees stay within the first indent of the text'),
    mostIndentMm: unsaid(50, 'short addressees still stand left of the middle'),
    belowAddresseePt: unsaid(2, 'addressees of two lines are told from the next'),
  },
  text: {
    cellGapPt: unsaid(3, 'words in a ruled cell stand clear of the rules above and below'),
    cellSidePt: unsaid(5.4, 'word processors leave so much at each side of a cell'),
    rulePt: unsaid(0.5, 'the rule that word processors give a new table'),
    captionGapPt: unsaid(4, 'a caption stands nearer to its picture than to the text'),
    belowGaps: unsaid(2, 'a table or picture parts paragraphs by so many of their gaps'),
  },
  closing: {
    abovePt: unsaid(12, 'twice the gap between paragraphs after the text ends'),
    belowLabelPt: unsaid(2, 'the line under the label of the recipients stays clear of the list'),
    aboveTypistPt: unsaid(6, 'the mark of the typist is told from the last recipient'),
    clearMm: unsaid(3, 'recipients stay clear of the signature beside them'),
    mostShare: unsaid(0.55, 'recipients may take so much where the signature leaves it to them'),
    sideBySide: unsaid(3, 'more who sign than these stand in rows of two'),
    signatureSideMm: unsaid(2, 'words of two who sign side by side never touch'),
  },
  copy: {
    abovePt: unsaid(12, 'the line above what a copying body adds is clear of the closing'),
    aboveHeadPt: unsaid(6, 'its names are clear of that line'),
    aboveClosingPt: unsaid(12, 'as the closing of the document itself'),
  },
  annex: {
    belowHeadPt: unsaid(12, 'as below the subject of the document itself'),
  },
  boxes: {
    weightPt: unsaid(0.75, 'as the drawn lines'),
    paddingPt: unsaid(2, 'whole points: word processors know no others beside a border'),
    sideMm: unsaid(3, 'words stay clear of the frame where the law gives no width'),
    circulationSideMm: unsaid(6, 'the scope of circulation is read from afar'),
  },
  contact: {
    rulePt: unsaid(0.5, 'as the rules of tables: it parts, and says nothing'),
    belowRulePt: unsaid(2, 'words stand clear of the line above them'),
    aboveRulePt: unsaid(6, 'in the area of the text the line is parted from it as a paragraph is'),
    inMarginFromEdgeMm: unsaid(10, 'as far from the edge as the page number at the head'),
  },
} as const;

/** What documents look like where the law says nothing. */
export type Practice = typeof PRACTICE;
