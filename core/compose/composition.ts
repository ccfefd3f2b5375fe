import type { Level } from '#core/model/block.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { Path } from '#core/model/path.ts';
import type { Picture } from '#core/model/picture.ts';
import type { Run } from '#core/model/text.ts';
import type { StyleName } from '#core/standards/standard.ts';

/** What a node prints: a field or block of the document, a part of the frame, or both. */
export type Source = { readonly path: Path | null; readonly part: FramePart | null };

/**
 * The number or mark before an item. `numbered` says that it is the one that its level and place
 * derive, so that a writer may number it by its own means; otherwise it is printed as it stands.
 * One space stands between the label and the words.
 */
export type Label = {
  readonly text: string;
  readonly level: Level;
  readonly numbered: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
};

/**
 * A stretch of a paragraph's words that something is said about; drawn in pictures of the pages,
 * never in what is printed or written.
 */
export type TextMark = {
  readonly start: number;
  readonly end: number;
  readonly tone: 'error' | 'warning' | 'info';
};

/** One paragraph with every look resolved. Sizes and gaps in points, lengths in millimetres. */
export type ParagraphNode = {
  readonly kind: 'paragraph';
  readonly style: StyleName;
  readonly source: Source;
  readonly label: Label | null;
  /**
   * Words with their looks in full: what is absent is off, whatever the style says. A hyphen inside
   * a word stands as U+2011, after which no writer may break the line; it is an ordinary hyphen in
   * the document, and to whoever copies or searches the text.
   */
  readonly runs: readonly Run[];
  /** Counted in the words of `runs`, without the label. */
  readonly marks?: readonly TextMark[];
  readonly sizePt: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Lines stand at exactly this distance; multiples of single spacing are points by now. */
  readonly linePt: number;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  /** Indent of the first line, from the left edge of the paragraph; may be negative. */
  readonly firstLineMm: number;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly keepWithNext: boolean;
  readonly keepTogether: boolean;
  /**
   * A frame of one line from indent to indent, around the lines and `paddingPt` above and below
   * them; the words are of its ink.
   */
  readonly box: {
    readonly weightPt: number;
    readonly paddingPt: number;
    readonly ink: 'black' | 'red';
  } | null;
  /** 1 for the widest headings; null for running text. */
  readonly outlineLevel: number | null;
};

/** A drawn horizontal line, centred in its column. */
export type LineNode = {
  readonly kind: 'line';
  readonly source: Source;
  readonly lengthMm: number;
  readonly weightPt: number;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
};

/** Invisible columns side by side, without padding, from the left edge of the text. */
export type ColumnsNode = {
  readonly kind: 'columns';
  readonly widthsMm: readonly number[];
  readonly cells: readonly (readonly FlowNode[])[];
  readonly spaceBeforePt: number;
  /** Not split over a page; false only where the columns would not fit on one. */
  readonly keepTogether: boolean;
};

export type TableCellNode = { readonly content: readonly ParagraphNode[] };

/**
 * A ruled table whose first `headerRows` rows are repeated on every page. The last rows whose words
 * are kept with the next stay on one page with each other and with what follows the table.
 */
export type TableNode = {
  readonly kind: 'table';
  readonly source: Source;
  readonly widthsMm: readonly number[];
  readonly headerRows: number;
  /** The weight of its rules. */
  readonly rulePt: number;
  /** Free left and right of the words of a cell. */
  readonly cellSidePt: number;
  readonly rows: readonly (readonly TableCellNode[])[];
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
};

/** A picture in a line of its own, never wider than the text nor higher than a page of it. */
export type FigureNode = {
  readonly kind: 'figure';
  readonly source: Source;
  readonly image: Picture;
  readonly altText: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly align: 'left' | 'center' | 'right';
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  /** With its caption, or with what closes the document. */
  readonly keepWithNext: boolean;
};

export type PageBreakNode = { readonly kind: 'page-break' };

export type FlowNode =
  | ParagraphNode
  | LineNode
  | ColumnsNode
  | TableNode
  | FigureNode
  | PageBreakNode;

/** One run of pages numbered from 1: the document itself, or one annex. */
export type Section = {
  /**
   * Stands in the upper margin of the first page, from where later pages have their number down;
   * low enough to end above the text.
   */
  readonly aboveFirst: readonly ParagraphNode[];
  readonly flow: readonly FlowNode[];
  /** Printed at the foot of the first page under a line of full width: `PageLayout.contact`. */
  readonly contact: readonly ParagraphNode[];
};

export type PageLayout = {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marginsMm: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly mirroredBack: boolean;
  /** The figures stand `fromTopMm` below the upper edge of the paper. */
  readonly pageNumber: { readonly sizePt: number; readonly fromTopMm: number };
  /**
   * The line of full width and the words below it that close the first page of a section. They end
   * `fromEdgeMm` above the edge of the paper; what they need beyond the margin the text gives up.
   */
  readonly contact: {
    readonly fromEdgeMm: number;
    readonly aboveRulePt: number;
    readonly rulePt: number;
    readonly belowRulePt: number;
  };
};

/**
 * What stands on the pages, said once: the DOCX writer, the Typst writer and the sheet on the
 * screen all draw this tree.
 */
export type Composition = {
  readonly font: string;
  /** Of the text, and of whatever somebody adds to it in a word processor. */
  readonly sizePt: number;
  readonly language: 'vi-VN';
  readonly page: PageLayout;
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
  };
  readonly sections: readonly Section[];
};
