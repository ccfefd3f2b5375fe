import type { CSSProperties } from 'react';
import type { ColumnsNode, FlowNode, LineNode, ParagraphNode } from '#core/compose/composition.ts';
import type { Run } from '#core/model/text.ts';

/** Lengths of the page on the screen; the sheet says how long its millimetre is. */
function mm(length: number): string {
  return `calc(${length} * var(--mm))`;
}

function pt(length: number): string {
  return `calc(${length} * var(--pt))`;
}

function looks({ bold, italic, underline }: Run): CSSProperties {
  return {
    fontWeight: bold ? 'bold' : 'normal',
    fontStyle: italic ? 'italic' : 'normal',
    textDecorationLine: underline ? 'underline' : 'none',
  };
}

function Paragraph({ node }: { readonly node: ParagraphNode }) {
  const style: CSSProperties = {
    fontSize: pt(node.sizePt),
    lineHeight: pt(node.linePt),
    textAlign: node.align,
    textIndent: mm(node.firstLineMm),
    marginTop: pt(node.spaceBeforePt),
    marginBottom: pt(node.spaceAfterPt),
    marginLeft: mm(node.leftMm),
    marginRight: mm(node.rightMm),
  };
  return (
    <p style={style}>
      {node.runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one paragraph have no other name
        <span key={index} style={looks(run)}>
          {run.text}
        </span>
      ))}
    </p>
  );
}

function Line({ node }: { readonly node: LineNode }) {
  const style: CSSProperties = {
    width: mm(node.lengthMm),
    borderTop: `max(1px, ${pt(node.weightPt)}) solid currentColor`,
    margin: `${pt(node.spaceBeforePt)} auto ${pt(node.spaceAfterPt)}`,
  };
  return <div style={style} />;
}

function Columns({ node }: { readonly node: ColumnsNode }) {
  const style: CSSProperties = {
    display: 'grid',
    gridTemplateColumns: node.widthsMm.map(mm).join(' '),
    marginTop: pt(node.spaceBeforePt),
  };
  return (
    <div style={style}>
      {node.cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is named by its place
        <div key={index}>
          <Printed nodes={cell} />
        </div>
      ))}
    </div>
  );
}

/** Draws the frame's part of a composition: paragraphs, drawn lines and invisible columns. */
export function Printed({ nodes }: { readonly nodes: readonly FlowNode[] }) {
  return nodes.map((node, index) => {
    const key = `${node.kind}-${index}`;
    if (node.kind === 'paragraph') return <Paragraph key={key} node={node} />;
    if (node.kind === 'line') return <Line key={key} node={node} />;
    return node.kind === 'columns' ? <Columns key={key} node={node} /> : null;
  });
}
