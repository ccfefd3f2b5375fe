import type { DocumentType } from '#core/model/document-type.ts';
import type { FigureOf } from './figure.ts';
import type { Standard } from './standard.ts';

const ADDRESSED: readonly DocumentType[] = ['cong-van', 'to-trinh', 'bao-cao'];

/** The words that the State's documents print alike. */
export function nd30Wording(figure: FigureOf): Standard['wording'] {
  const point = (at: string) => `Phụ lục I, phần II, mục ${at}`;
  return {
    title: figure('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', point('1.a'), 'A'),
    motto: figure('Độc lập - Tự do - Hạnh phúc', point('1.a'), 'A'),
    star: figure(null, point('2'), 'A'),
    separator: figure(null, point('5'), 'A'),
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
      point('3'),
      'A',
    ),
    date: figure({ zeroDayBelow: 10, zeroMonthBelow: 3, blankDigits: 4 }, point('4'), 'A'),
    letterSubjectPrefix: figure('V/v ', point('5'), 'A'),
    addresseesLabel: figure('Kính gửi:', point('9'), 'A'),
    petitionLabel: figure('Kính gửi:', point('9'), 'A'),
    addressedTypes: figure(ADDRESSED, point('9'), 'A'),
    recipientsLabel: figure('Nơi nhận:', point('9'), 'A'),
    asAbove: figure('Như trên', point('9'), 'A'),
    archivePrefix: figure('Lưu: VT', point('9'), 'A'),
    listSeparator: figure(';', point('9'), 'A'),
    listEnd: figure('.', point('9'), 'A'),
    basisDash: figure(false, point('6'), 'A'),
    basisSeparator: figure(';', point('6'), 'A'),
    basisEnd: figure(['.'], point('6'), 'A'),
    authority: figure(
      {
        'on-behalf': 'TM. ',
        'for-head': 'KT. ',
        'by-order': 'TL. ',
        acting: 'Q. ',
        'by-delegation': 'TUQ. ',
      },
      point('7'),
      'A',
    ),
    urgency: figure(
      {
        khan: 'KHẨN',
        'thuong-khan': 'THƯỢNG KHẨN',
        'hoa-toc': 'HỎA TỐC',
        'hoa-toc-hen-gio': 'HỎA TỐC HẸN GIỜ',
      },
      point('10.b'),
      'A',
    ),
    secrecy: figure(
      { mat: 'MẬT', 'toi-mat': 'TỐI MẬT', 'tuyet-mat': 'TUYỆT MẬT' },
      point('10.a'),
      'B',
    ),
    draft: figure('Dự thảo lần {n}', point('10'), 'C'),
    numbering: figure({ roman: '.', arabic: '.', decimal: '.', letter: ')' }, point('6'), 'A'),
    annex: figure(
      { label: 'Phụ lục', reference: '(Kèm theo {type} {number} {date} của {issuer})' },
      'Phụ lục I, phần III, mục 1',
      'A',
    ),
    copies: figure(
      { 'sao-y': 'SAO Y', 'sao-luc': 'SAO LỤC', 'trich-sao': 'TRÍCH SAO' },
      'Phụ lục I, phần III, mục 2',
      'A',
    ),
  };
}
