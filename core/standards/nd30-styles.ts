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

/**
 * Sizes move together (note 1 to mục V): 13, 14 and 14 for Quốc hiệu, Tiêu ngữ and the date, or one
 * less of each; we write the larger set.
 */
const SMALL = between(12, 13, 13);
const LARGE = between(13, 14, 14);
/** Words of the carved stamps: at 14 points THƯỢNG KHẨN would not fit its box of 40 mm. */
const STAMP = between(13, 14, 13);
const centred = { align: 'center' } as const;
const bold = { bold: true } as const;
const italic = { italic: true } as const;
const capitals = { capitals: true } as const;
const justified = { align: 'justify' } as const;
const headline = { ...bold, ...capitals, ...centred } as const;

/**
 * Type of the State's documents, by mục II and III of Phụ lục I, phần I; mục V shows the same in a
 * table. What they leave open is marked C: alignment where nothing is said is ours.
 */
export function nd30Styles(figure: FigureOf): Readonly<Record<StyleName, Figure<TypeStyle>>> {
  const on = (point: string, style: TypeStyle) =>
    figure(style, `Phụ lục I, phần I, mục ${point}`, 'A');
  const unsaid = (point: string, style: TypeStyle) =>
    figure(style, `Phụ lục I, phần I, mục ${point}`, 'C');
  return {
    title: on('II.1.a', look(SMALL, headline)),
    motto: on('II.1.b', look(LARGE, { ...bold, ...centred })),
    parent: on('II.2.b', look(SMALL, { ...capitals, ...centred })),
    issuer: on('II.2.b', look(SMALL, headline)),
    star: unsaid('II.2.b', look(SMALL, centred)),
    number: on('II.3.c', look(exactly(13), centred)),
    'place-date': on('II.4.c', look(LARGE, { ...italic, ...centred })),
    type: on('II.5.b', look(LARGE, headline)),
    subject: on('II.5.b', look(LARGE, { ...bold, ...centred })),
    separator: unsaid('II.5.b', look(LARGE, centred)),
    'letter-subject': on('II.5.b', look(between(12, 13, 12), centred)),
    urgency: on('III.2.b', look(STAMP, headline)),
    // The stamps of secrecy are carved by the law on state secrets, which we do not hold.
    secrecy: unsaid('III.2.a', look(STAMP, headline)),
    circulation: on('III.2.c', look(STAMP, headline)),
    // The decree knows no mark of drafts.
    draft: unsaid('III', look(LARGE, { ...italic, ...centred })),
    'addressees-label': on('II.9.d', look(LARGE)),
    addressee: on('II.9.d', look(LARGE)),
    basis: on('II.6.a', look(LARGE, { ...italic, ...justified })),
    body: on('II.6.e', look(LARGE, justified)),
    'part-heading': on('II.6.đ', look(LARGE, { ...bold, ...centred })),
    'part-title': on('II.6.đ', look(LARGE, headline)),
    'section-heading': on('II.6.đ', look(LARGE, { ...bold, ...centred })),
    article: on('II.6.đ', look(LARGE, { ...bold, ...justified })),
    // Texts without điều: `I.` and its title stand in capitals (mục V, 6.b).
    roman: on('V, số 6.b', look(LARGE, { ...bold, ...capitals, ...justified })),
    'item-title': on('II.6.đ', look(LARGE, { ...bold, ...justified })),
    item: on('II.6.đ', look(LARGE, justified)),
    authority: on('II.7.đ', look(LARGE, headline)),
    position: on('II.7.đ', look(LARGE, headline)),
    'signer-direct': on('II.7.đ', look(LARGE, headline)),
    'signer-name': on('II.7.đ', look(LARGE, { ...bold, ...centred })),
    'recipients-label': on('II.9.d', look(exactly(12), { ...bold, ...italic })),
    recipient: on('II.9.d', look(exactly(11))),
    // Box 12 of the sketch is the lower right corner of box 9b, the recipients'.
    typist: on('III.3', look(exactly(11), { ...capitals, align: 'right' })),
    contact: on('III.4', look(between(11, 12, 11), centred)),
    'page-number': on('I.7', look(LARGE, centred)),
    'annex-label': on('III.1.b', look(exactly(14), { ...bold, ...centred })),
    'annex-title': on('III.1.b', look(LARGE, headline)),
    'annex-reference': on('III.1.c', look(LARGE, { ...italic, ...centred })),
    'copy-form': figure(look(LARGE, headline), 'Phụ lục I, phần II, mục II.2.b', 'A'),
  };
}
