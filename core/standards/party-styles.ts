import { between, exactly, type Figure, type FigureOf, type Range } from './figure.ts';
import type { StyleName, TypeStyle } from './standard.ts';

/** Points of the guideline that describe each component; the two guidelines number them apart. */
export type PartyPoints = {
  readonly page: string;
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  readonly date: string;
  readonly type: string;
  readonly content: string;
  readonly signature: string;
  readonly recipients: string;
  readonly marks: string;
};

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

const BODY = between(14, 15, 14);
const centred = { align: 'center' } as const;
const capitals = { capitals: true } as const;
const bold = { bold: true } as const;
const italic = { italic: true } as const;
const justified = { align: 'justify' } as const;

/** Type of the Party's documents; both guidelines agree but for the typist's mark. */
export function partyStyles(
  figure: FigureOf,
  points: PartyPoints,
  typistSizePt: Figure<number>,
): Readonly<Record<StyleName, Figure<TypeStyle>>> {
  const heading = look(BODY, { ...bold, ...centred });
  const headingCaps = look(BODY, { ...bold, ...capitals, ...centred });
  const content = (style: TypeStyle) => figure(style, points.content, 'A');
  return {
    title: figure(look(exactly(15), { ...bold, ...capitals, ...centred }), points.title, 'A'),
    motto: figure(look(exactly(15), { ...bold, ...centred }), points.title, 'A'),
    parent: figure(look(exactly(14), { ...capitals, ...centred }), points.issuer, 'A'),
    issuer: figure(look(exactly(14), { ...bold, ...capitals, ...centred }), points.issuer, 'A'),
    star: figure(look(exactly(14), centred), points.issuer, 'A'),
    number: figure(look(exactly(14), centred), points.number, 'A'),
    'place-date': figure(look(exactly(14), { ...italic, ...centred }), points.date, 'A'),
    type: figure(look(between(15, 16, 16), { ...bold, ...capitals, ...centred }), points.type, 'A'),
    subject: figure(look(between(14, 15, 14), { ...bold, ...centred }), points.type, 'A'),
    separator: figure(look(exactly(14), centred), points.type, 'A'),
    'letter-subject': figure(look(exactly(12), { ...italic, ...centred }), points.type, 'A'),
    urgency: figure(look(exactly(14), { ...bold, ...capitals, ...centred }), points.marks, 'A'),
    secrecy: figure(look(exactly(14), { ...bold, ...capitals, ...centred }), points.marks, 'B'),
    circulation: figure(look(exactly(12), { ...bold, ...capitals, ...centred }), points.marks, 'B'),
    draft: figure(look(exactly(14), { ...italic, ...centred }), points.marks, 'A'),
    'addressees-label': figure(look(exactly(14), italic), points.recipients, 'B'),
    addressee: figure(look(between(14, 15, 14)), points.recipients, 'A'),
    basis: content(look(BODY, justified)),
    body: content(look(BODY, justified)),
    'part-heading': content(heading),
    'part-title': content(headingCaps),
    'section-heading': content(heading),
    article: content(look(BODY, { ...bold, ...justified })),
    roman: figure(look(BODY, { ...bold, ...capitals, ...justified }), points.content, 'B'),
    'item-title': figure(look(BODY, { ...bold, ...justified }), points.content, 'B'),
    item: content(look(BODY, justified)),
    authority: figure(
      look(exactly(14), { ...bold, ...capitals, ...centred }),
      points.signature,
      'A',
    ),
    position: figure(look(exactly(14), { ...capitals, ...centred }), points.signature, 'A'),
    'signer-direct': figure(
      look(exactly(14), { ...bold, ...capitals, ...centred }),
      points.signature,
      'A',
    ),
    'signer-name': figure(look(exactly(14), { ...bold, ...centred }), points.signature, 'A'),
    'recipients-label': figure(look(exactly(14), { underline: true }), points.recipients, 'A'),
    recipient: figure(look(exactly(12)), points.recipients, 'A'),
    typist: {
      value: look(exactly(typistSizePt.value), capitals),
      clause: typistSizePt.clause,
    },
    contact: figure(look(exactly(10), centred), points.marks, 'B'),
    'page-number': figure(look(exactly(14), centred), points.page, 'A'),
    'annex-label': figure(look(exactly(14), { ...bold, ...centred }), points.page, 'C'),
    'annex-reference': figure(look(exactly(14), { ...italic, ...centred }), points.page, 'C'),
    'copy-form': figure(look(exactly(14), { ...bold, ...capitals, ...centred }), points.marks, 'B'),
    'annex-title': figure(
      look(exactly(14), { ...bold, ...capitals, ...centred }),
      points.page,
      'C',
    ),
  };
}
