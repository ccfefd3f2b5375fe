import { between, exactly, type Figure, type FigureOf, type Range } from './figure.ts';
import type { StyleName, TypeStyle } from './standard.ts';

type Look = Partial<Omit<TypeStyle, 'sizePt'>>;

function look(sizePt: Range, more: Look = {}): TypeStyle {
  return {
    sizePt,
    bold: false,
    italic: false,
    underline: false,
    capitals: false,
    align: 'left',
    ...more,
  };
}

// Sizes move together: 13, 14 and 14 for the national title, its motto and the date, or one less.
const SMALL = between(12, 13, 13);
const LARGE = between(13, 14, 14);
const centred = { align: 'center' } as const;
const bold = { bold: true } as const;
const italic = { italic: true } as const;
const capitals = { capitals: true } as const;
const justified = { align: 'justify' } as const;
const headline = { ...bold, ...capitals, ...centred } as const;

/** Type of the State's documents, by the table at the end of part II of Phụ lục I. */
export function nd30Styles(figure: FigureOf): Readonly<Record<StyleName, Figure<TypeStyle>>> {
  const on = (point: string, style: TypeStyle) =>
    figure(style, `Phụ lục I, phần II, mục ${point}`, 'A');
  const annex = (style: TypeStyle) => figure(style, 'Phụ lục I, phần III, mục 1', 'A');
  return {
    title: on('1.b', look(SMALL, headline)),
    motto: on('1.b', look(LARGE, { ...bold, ...centred })),
    parent: on('2.b', look(SMALL, { ...capitals, ...centred })),
    issuer: on('2.b', look(SMALL, headline)),
    star: figure(look(SMALL, centred), 'Phụ lục I, phần II, mục 2.b', 'C'),
    number: on('3.b', look(exactly(13), centred)),
    'place-date': on('4.b', look(LARGE, { ...italic, ...centred })),
    type: on('5.b', look(LARGE, headline)),
    subject: on('5.b', look(LARGE, { ...bold, ...centred })),
    separator: figure(look(LARGE, centred), 'Phụ lục I, phần II, mục 5.b', 'C'),
    'letter-subject': on('5.b', look(between(12, 13, 12), centred)),
    urgency: on('10.b', look(LARGE, headline)),
    secrecy: on('10.a', look(LARGE, headline)),
    circulation: on('10.c', look(LARGE, headline)),
    draft: figure(look(LARGE, { ...italic, ...centred }), 'Phụ lục I, phần II, mục 10', 'C'),
    'addressees-label': on('9.b', look(LARGE)),
    addressee: on('9.b', look(LARGE)),
    basis: on('6.b', look(LARGE, { ...italic, ...justified })),
    body: on('6.b', look(LARGE, justified)),
    'part-heading': on('6.d', look(LARGE, { ...bold, ...centred })),
    'part-title': on('6.d', look(LARGE, headline)),
    'section-heading': on('6.d', look(LARGE, { ...bold, ...centred })),
    article: on('6.d', look(LARGE, { ...bold, ...justified })),
    roman: figure(look(LARGE, { ...bold, ...justified }), 'Phụ lục I, phần II, mục 6.d', 'B'),
    'item-title': on('6.d', look(LARGE, { ...bold, ...justified })),
    item: on('6.d', look(LARGE, justified)),
    authority: on('7.d', look(LARGE, headline)),
    position: on('7.d', look(LARGE, headline)),
    'signer-direct': on('7.d', look(LARGE, headline)),
    'signer-name': on('7.d', look(LARGE, { ...bold, ...centred })),
    'recipients-label': on('9.b', look(exactly(12), { ...bold, ...italic })),
    recipient: on('9.b', look(exactly(11))),
    typist: on('10.d', look(exactly(11), capitals)),
    contact: on('10.đ', look(between(11, 12, 11), centred)),
    'page-number': figure(look(LARGE, centred), 'Phụ lục I, phần I, mục I.7', 'A'),
    'annex-label': annex(look(exactly(14), { ...bold, ...centred })),
    'annex-title': annex(look(LARGE, headline)),
    'annex-reference': annex(look(LARGE, { ...italic, ...centred })),
    'copy-form': figure(look(LARGE, headline), 'Phụ lục I, phần III, mục 2', 'A'),
  };
}
