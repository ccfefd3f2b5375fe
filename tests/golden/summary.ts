import type { Composition, FlowNode, ParagraphNode } from '#core/compose/composition.ts';
import type { Run } from '#core/model/text.ts';

const round = (value: number) => Math.round(value * 100) / 100;

function markedRun({ text, bold, italic, underline, vertical }: Run): string {
  const marks = [bold && 'b', italic && 'i', underline && 'u', vertical].filter(Boolean).join('');
  const shown = text.replaceAll('\u2007', '␣').replaceAll('\n', '⏎');
  return marks === '' ? shown : `⟨${marks} ${shown}⟩`;
}

function paragraphLine(node: ParagraphNode): string {
  const { label, outlineLevel } = node;
  const lookOf = [
    node.style,
    `${node.sizePt}/${node.linePt}`,
    node.align,
    `space ${round(node.spaceBeforePt)}+${round(node.spaceAfterPt)}`,
    `indent ${round(node.leftMm)}|${round(node.firstLineMm)}|${round(node.rightMm)}`,
    node.keepWithNext ? 'with next' : '',
    node.keepTogether ? 'whole' : '',
    node.box ? `${node.box.ink} box` : '',
    outlineLevel === null ? '' : `outline ${outlineLevel}`,
  ];
  const labelText = label && `${label.bold ? '⟨b ' : '['}${label.text}${label.bold ? '⟩' : ']'} `;
  const words = node.runs.map(markedRun).join('');
  return `${lookOf.filter((part) => part !== '').join(', ')}: ${labelText ?? ''}${words}`;
}

function flowLines(node: FlowNode): readonly string[] {
  switch (node.kind) {
    case 'paragraph':
      return [paragraphLine(node)];
    case 'line':
      return [`line of ${round(node.lengthMm)} mm, ${node.weightPt} pt`];
    case 'figure':
      return [
        `figure ${round(node.widthMm)} × ${round(node.heightMm)} mm, ${node.align}${node.keepWithNext ? ', with next' : ''}: ${node.altText}`,
      ];
    case 'page-break':
      return ['page break'];
    case 'columns':
      return [
        `columns ${node.widthsMm.map(round).join(' + ')}${node.keepTogether ? ', whole' : ''}`,
        ...node.cells.flatMap((cell, index) => [
          `  column ${index + 1}`,
          ...cell.flatMap(flowLines).map((line) => `    ${line}`),
        ]),
      ];
    case 'table':
      return [
        `table ${node.widthsMm.map(round).join(' + ')}, ${node.headerRows} heading rows`,
        ...node.rows.map((row) => {
          const cells = row.map(({ content }) =>
            content.map(({ runs }) => runs.map(markedRun).join('')).join('⏎'),
          );
          return `  ${cells.join(' | ')}`;
        }),
      ];
  }
}

/** A composition as text that reads in a review: one line a paragraph, its look before its words. */
export function summaryOf({ page, properties, sections }: Composition): string {
  const { top, right, bottom, left } = page.marginsMm;
  const lines = [
    `page ${page.widthMm}×${page.heightMm} mm, margins ${top} ${right} ${bottom} ${left}${page.mirroredBack ? ', mirrored' : ''}`,
    `title “${properties.title}”, author “${properties.author}”`,
    ...sections.flatMap(({ aboveFirst, flow, contact }, index) => [
      `section ${index + 1}`,
      ...aboveFirst.map((node) => `above, ${paragraphLine(node)}`),
      ...flow.flatMap(flowLines),
      ...contact.map(
        (node) => `at the foot, ${page.contact.fromEdgeMm} mm up, ${paragraphLine(node)}`,
      ),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
