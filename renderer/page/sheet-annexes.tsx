import type { CSSProperties } from 'react';
import type { ParagraphNode } from '#core/compose/composition.ts';
import { type Block, isTextBlock, type TextBlock } from '#core/model/block.ts';
import type { Annex } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { retyped } from '#renderer/editor/cell-words.ts';
import { deeper, shallower } from '#renderer/editor/levels.ts';
import { shapeAfter, shapeOf } from '#renderer/editor/nodes/block-shape.ts';
import { newBlockId } from '#renderer/editor/nodes/new-block-id.ts';
import { blocksOfLines } from '#renderer/editor/paste.ts';
import { pageText } from '#renderer/text/page.ts';
import { addAnnex } from './add-annex.ts';
import { AnnexFigure } from './annex-figure.tsx';
import { Field } from './field.tsx';
import { nodeCss } from './look.ts';
import { Fixed } from './part.tsx';
import { setting, useSheet } from './sheet-context.ts';

/** What is kept with the document: each annex on a sheet of its own, below it. */
export function Annexes({ sheet }: { readonly sheet: CSSProperties }) {
  const { document, standard } = useSheet();
  const { documents } = useWorkspace();
  const sizePt = document.page.bodySizePt ?? standard.styles.body.value.sizePt.usual;
  return (
    <>
      {document.annexes.map((annex) => (
        <section
          key={annex.id}
          className="sheet annex"
          aria-label={pageText.annex}
          style={{ ...sheet, minHeight: '0', fontSize: `${sizePt}pt` }}
          data-path={`annexes.${annex.id}`}
        >
          <AnnexHead annex={annex} />
          {annex.body.map((block, index) => (
            <AnnexBlock key={block.id} annex={annex} block={block} index={index} />
          ))}
          {annex.body.length === 0 && <FirstLine annex={annex} />}
          <button
            type="button"
            className="sheet-add annex-remove"
            onClick={() => documents.change([{ op: 'remove', path: ['annexes', annex.id] }])}
          >
            {pageText.removeAnnex}
          </button>
        </section>
      ))}
      <button type="button" className="sheet-add annex-add" onClick={() => addAnnex(documents)}>
        {pageText.addAnnex}
      </button>
    </>
  );
}

function AnnexHead({ annex }: { readonly annex: Annex }) {
  const { layout, standard } = useSheet();
  const nodes = layout.annexes.get(annex.id) ?? [];
  const of = (style: ParagraphNode['style']) => nodes.find((node) => node.style === style);
  const [label, title, reference] = [of('annex-label'), of('annex-title'), of('annex-reference')];
  const path = ['annexes', annex.id, 'title'];
  return (
    <header className="annex-head">
      {label && <p style={nodeCss(label, standard)}>{plainText(label.runs)}</p>}
      <p style={title ? nodeCss(title, standard) : { textAlign: 'center' }}>
        <Field
          path={path}
          label={pageText.annexTitle}
          shown={annex.title}
          edits={setting(path)}
          placeholder={pageText.placeholders.annexTitle}
        />
      </p>
      {reference && <p style={nodeCss(reference, standard)}>{plainText(reference.runs)}</p>}
    </header>
  );
}

type BlockProps = { readonly annex: Annex; readonly block: Block; readonly index: number };

function AnnexBlock({ annex, block, index }: BlockProps) {
  if (isTextBlock(block)) return <AnnexLine annex={annex} block={block} index={index} />;
  if (block.kind === 'table') return <AnnexTable annex={annex} table={block} />;
  if (block.kind === 'figure') return <AnnexFigure annex={annex} figure={block} />;
  return <div className="page-break-rule">{pageText.pageBreak}</div>;
}

function FirstLine({ annex }: { readonly annex: Annex }) {
  const { documents } = useWorkspace();
  const id = newBlockId();
  const value = { kind: 'paragraph', id, align: 'justify', runs: [] };
  const path = ['annexes', annex.id, 'body'];
  return (
    <button
      type="button"
      className="sheet-add"
      onClick={() =>
        documents.change([{ op: 'insert', path, before: null, value }], {
          after: { path: [...path, id, 'runs'] },
        })
      }
    >
      {pageText.addAnnexText}
    </button>
  );
}

type LineProps = { readonly annex: Annex; readonly block: TextBlock; readonly index: number };

function AnnexLine({ annex, block, index }: LineProps) {
  const { layout, standard } = useSheet();
  const { documents } = useWorkspace();
  const list = ['annexes', annex.id, 'body'];
  const path = [...list, block.id, 'runs'];
  const node = layout.annexes
    .get(annex.id)
    ?.findLast(({ source }) => source.path?.[3] === block.id);
  const before = annex.body[index + 1]?.id ?? null;
  const addAfter = () => {
    const value = { ...shapeAfter(shapeOf(block)), id: newBlockId(), runs: [] };
    documents.change([{ op: 'insert', path: list, before, value }], {
      after: { path: [...list, value.id, 'runs'], range: { start: 0, end: 0 } },
    });
  };
  const remove = () => {
    const near = annex.body[index - 1] ?? annex.body[index + 1];
    documents.change([{ op: 'remove', path: [...list, block.id] }], {
      after: near ? { path: [...list, near.id, 'runs'] } : null,
    });
  };
  const reshape = (by: 1 | -1) => {
    const levels = annex.body
      .slice(0, index)
      .flatMap((each) => ('level' in each ? [each.level] : []));
    const shape = shapeOf(block);
    const next = by > 0 ? deeper(shape, levels.at(-1) ?? null) : shallower(shape);
    const value = { ...next, id: block.id, runs: block.runs };
    documents.change([{ op: 'set', path: [...list, block.id], value }], { after: { path } });
  };
  const addLines = (lines: readonly string[]) =>
    documents.change(
      blocksOfLines(lines).map((value) => ({ op: 'insert', path: list, before, value })),
    );
  return (
    <p className="annex-line" style={node ? nodeCss(node, standard) : undefined}>
      {node?.label && (
        <Fixed>
          <span style={{ fontWeight: node.label.bold ? 'bold' : 'normal' }}>
            {node.label.text}{' '}
          </span>
        </Fixed>
      )}
      <Field
        path={path}
        label={pageText.annexText}
        shown={plainText(block.runs)}
        edits={(text) => [{ op: 'set', path, value: retyped(block.runs, text) }]}
        multiline
        onEnter={addAfter}
        onBackspaceEmpty={remove}
        onTab={reshape}
        pasting={{ clean: (line) => line, more: addLines }}
      />
    </p>
  );
}

function AnnexTable(props: {
  readonly annex: Annex;
  readonly table: Extract<Block, { kind: 'table' }>;
}) {
  const { annex, table } = props;
  const total = table.columns.reduce((sum, share) => sum + share, 0);
  return (
    <div className="fixed-block table">
      <table aria-label={pageText.annexTable}>
        <colgroup>
          {table.columns.map((share, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number
            <col key={column} style={{ width: `${(share / total) * 100}%` }} />
          ))}
        </colgroup>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map(({ id, align, runs }) => {
                const own = ['annexes', annex.id, 'body', table.id, 'rows', row.id, 'cells', id];
                const path = [...own, 'runs'];
                return (
                  <td key={id} style={{ textAlign: align }}>
                    <Field
                      path={path}
                      label={pageText.annexCell}
                      shown={plainText(runs)}
                      edits={(text) => [{ op: 'set', path, value: retyped(runs, text) }]}
                      multiline
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
