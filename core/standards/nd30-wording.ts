import type { DocumentType } from '#core/model/document-type.ts';
import type { FigureOf } from './figure.ts';
import type { Standard } from './standard.ts';

// Reports are addressed where they go upwards, to the body above.
const ADDRESSED: readonly DocumentType[] = ['cong-van', 'to-trinh', 'bao-cao'];

/** The words that the State's documents print alike: Phụ lục I, phần I, mục II and III. */
export function nd30Wording(figure: FigureOf): Standard['wording'] {
  const point = (at: string) => `Phụ lục I, phần I, mục ${at}`;
  return {
    title: figure('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', point('II.1.a'), 'A'),
    motto: figure('Độc lập - Tự do - Hạnh phúc', point('II.1.b'), 'A'),
    star: figure(null, point('II.2.b'), 'A'),
    separator: figure(null, point('II.5.b'), 'A'),
    number: figure(
      {
        prefix: 'Số: ',
        order: 'body-unit',
        first: '/',
        second: '-',
        minDigits: 2,
        blankDigits: 7,
        series: 'year',
      },
      point('II.3'),
      'A',
    ),
    date: figure({ zeroDayBelow: 10, zeroMonthBelow: 3, blankDigits: 4 }, point('II.4.b'), 'A'),
    letterSubjectPrefix: figure('V/v ', point('II.5.b'), 'A'),
    addresseesLabel: figure('Kính gửi:', point('II.9.d'), 'A'),
    petitionLabel: figure('Kính gửi:', point('II.9.d'), 'A'),
    addressedTypes: figure(ADDRESSED, point('II.9.b'), 'A'),
    recipientsLabel: figure('Nơi nhận:', point('II.9.d'), 'A'),
    asAbove: figure('Như trên', point('II.9.b'), 'A'),
    archivePrefix: figure('Lưu: VT', point('II.9.d'), 'A'),
    listSeparator: figure(';', point('II.9.d'), 'A'),
    listEnd: figure('.', point('II.9.d'), 'A'),
    basisDash: figure(false, point('II.6.a'), 'A'),
    basisSeparator: figure(';', point('II.6.a'), 'A'),
    basisEnd: figure(['.'], point('II.6.a'), 'A'),
    authority: figure(
      {
        'on-behalf': 'TM. ',
        'for-head': 'KT. ',
        'by-order': 'TL. ',
        acting: 'Q. ',
        'by-delegation': 'TUQ. ',
      },
      point('II.7.b'),
      'A',
    ),
    urgency: figure(
      {
        khan: 'KHẨN',
        'thuong-khan': 'THƯỢNG KHẨN',
        'hoa-toc': 'HỎA TỐC',
        // An older rule had it; the decree knows three grades.
        'hoa-toc-hen-gio': null,
      },
      point('III.2.b'),
      'A',
    ),
    secrecy: figure(
      { mat: 'MẬT', 'toi-mat': 'TỐI MẬT', 'tuyet-mat': 'TUYỆT MẬT' },
      point('III.2.a'),
      'A',
    ),
    // The text says capitals, its example `PL.(300)`.
    typistCopies: figure('{typist}.({n})', point('III.3'), 'A'),
    draft: figure('Dự thảo lần {n}', point('III'), 'C'),
    // `1.1` is no level of the decree's; offices use it below khoản.
    numbering: figure({ roman: '.', arabic: '.', decimal: '.', letter: ')' }, point('II.6.đ'), 'A'),
    annex: figure(
      { label: 'Phụ lục', reference: '(Kèm theo {type} {number} {date} của {issuer})' },
      point('III.1.c'),
      'A',
    ),
    copies: figure(
      { 'sao-y': 'SAO Y', 'sao-luc': 'SAO LỤC', 'trich-sao': 'TRÍCH SAO' },
      'Phụ lục I, phần II, mục II.2.b',
      'A',
    ),
  };
}
