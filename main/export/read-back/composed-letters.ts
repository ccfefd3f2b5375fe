import type { Composition, FlowNode, ParagraphNode } from '#core/compose/composition.ts';

/** All letters that a composition prints, in the order of reading, without spaces. */
export type ComposedLetters = {
  /** The upper margin of first pages included. */
  readonly flow: string;
  /** At the foot of the first page of each section. */
  readonly contact: string;
};

/**
 * `text` for comparing: lines and columns break where they like, so gaps do not count, and a hyphen
 * that holds a word together is a hyphen.
 */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replaceAll('\u2011', '-').replace(/\s+/gu, '');
}

function paragraphText({ label, runs }: ParagraphNode): string {
  return (label?.text ?? '') + runs.map((run) => run.text).join('');
}

function nodeText(node: FlowNode): string {
  switch (node.kind) {
    case 'paragraph':
      return paragraphText(node);
    case 'columns':
      return node.cells.flat().map(nodeText).join('');
    case 'table':
      return node.rows
        .flat()
        .flatMap(({ content }) => content)
        .map(paragraphText)
        .join('');
    case 'line':
    case 'figure':
    case 'page-break':
      return '';
  }
}

/** What must be found again in every file that was made of `composition`. */
export function composedLetters({ sections }: Composition): ComposedLetters {
  return {
    flow: lettersOf(
      sections.flatMap(({ aboveFirst, flow }) => [...aboveFirst, ...flow].map(nodeText)).join(''),
    ),
    contact: lettersOf(sections.flatMap(({ contact }) => contact.map(paragraphText)).join('')),
  };
}
