import type { Annex } from '#core/model/document.ts';
import { inSentence } from '#core/standards/body-names.ts';
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
    { ...line('annex-label', label), outlineLevel: 1 },
    ...title,
    ...(found === '' ? [] : [reference]),
  ];
  return lines.map((each, index) =>
    index === lines.length - 1 ? { ...each, spaceAfterPt: practice.annex.belowHeadPt.value } : each,
  );
}

/** Each annex on pages of its own, numbered from 1; with a Roman number where there are several. */
export function annexSections(context: Context): readonly Section[] {
  const { annexes } = context.document;
  const { label } = context.standard.wording.annex.value;
  return annexes.map((annex, index) => {
    const number = annexes.length > 1 ? ` ${romanNumeral(index + 1)}` : '';
    const body = bodyNodes(context, annex.body, ['annexes', annex.id, 'body']);
    const flow = [...annexHeading(context, annex, label + number), ...body];
    return { aboveFirst: [], flow, contact: [] };
  });
}
