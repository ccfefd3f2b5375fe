import type { Annex, OfficialDocument } from '#core/model/document.ts';
import { inSentence } from '#core/standards/body-names.ts';
import type { Standard } from '#core/standards/standard.ts';
import { bodyNodes } from './body.ts';
import type { FlowNode, Section } from './composition.ts';
import type { Context } from './context.ts';
import { numberText, placeDateText } from './frame-text.ts';
import { romanNumeral } from './labels.ts';
import { balanced, paragraphNode, styledRun } from './paragraph.ts';

function sentenceCase(capitals: string): string {
  return capitals.charAt(0) + capitals.slice(1).toLocaleLowerCase('vi');
}

/** `(Kèm theo Kế hoạch số 15-KH/TU, ngày 05 tháng 9 năm 2026 của …)`; blanks stay blank. */
export function referenceText({
  document,
  standard,
}: Pick<Context, 'document' | 'standard'>): string {
  const { header } = document;
  const type = standard.types[header.type]?.name ?? '';
  const form = standard.wording.number.value;
  const number = numberText(header.number, { ...form, prefix: 'số ' });
  return standard.wording.annex.value.reference
    .replace('{type}', () => sentenceCase(type))
    .replace('{number}', () => number)
    .replace('{date}', () => placeDateText('', header.date, standard.wording.date.value))
    .replace('{issuer}', () =>
      inSentence(header.issuer.name.replaceAll('\n', ' '), document.system),
    );
}

/** The name of an annex that begins with a label of the source's own. */
const OWN_LABEL = /^phụ lục(?![\p{L}\p{N}])/iu;

type Labelled = Pick<OfficialDocument, 'asFound'> & {
  readonly annexes: readonly Pick<Annex, 'id' | 'title'>[];
};

/**
 * What stands over the name of each annex: `Phụ lục`, with a Roman number where several are called
 * so. Nothing where the source calls it otherwise, as lists and forms often are.
 */
export function annexLabels({ annexes, asFound }: Labelled, standard: Standard): readonly string[] {
  const { label } = standard.wording.annex.value;
  const foundOf = ({ id }: Pick<Annex, 'id'>) => asFound[`annex/${id}/label`]?.text;
  const called = annexes.filter((each) => foundOf(each) !== '' || OWN_LABEL.test(each.title));
  return annexes.map((annex) => {
    const number = called.length > 1 ? ` ${romanNumeral(called.indexOf(annex) + 1)}` : '';
    return foundOf(annex) ?? label + number;
  });
}

function annexHeading(context: Context, annex: Annex, label: string): readonly FlowNode[] {
  const { styles, practice } = context.standard;
  const path = ['annexes', annex.id, 'title'];
  const line = (style: 'annex-label' | 'annex-title' | 'annex-reference', text: string) =>
    balanced(
      paragraphNode(context, style, {
        source: { path, part: null },
        runs: text === '' ? [] : [styledRun(text, styles[style].value)],
        keepWithNext: true,
      }),
      context.textMm,
    );
  const title = annex.title === '' ? [] : [line('annex-title', annex.title)];
  const found = context.document.asFound[`annex/${annex.id}/reference`]?.text;
  const reference = line('annex-reference', found ?? referenceText(context));
  const lines = [
    ...(label === '' ? [] : [line('annex-label', label)]),
    ...title,
    ...(found === '' ? [] : [reference]),
  ];
  const belowPt = practice.annex.belowHeadPt.value;
  return lines.map((each, index) => ({
    ...each,
    ...(index === 0 ? { outlineLevel: 1 } : {}),
    ...(index === lines.length - 1 ? { spaceAfterPt: belowPt } : {}),
  }));
}

/** Each annex on pages of its own, numbered from 1. */
export function annexSections(context: Context): readonly Section[] {
  const { annexes } = context.document;
  const labels = annexLabels(context.document, context.standard);
  return annexes.map((annex, index) => {
    const body = bodyNodes(context, annex.body, ['annexes', annex.id, 'body']);
    const flow = [...annexHeading(context, annex, labels[index] ?? ''), ...body];
    return { aboveFirst: [], flow, contact: [] };
  });
}
