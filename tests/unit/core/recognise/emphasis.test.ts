import { describe, expect, it } from 'vitest';
import { emphasised } from '#core/recognise/emphasis.ts';

/** Lines with bold words as `[b …]` and italic ones as `[i …]`. */
function shown(text: string): string {
  const lines = emphasised(text.split('\n').map((line) => (line === '' ? [] : [{ text: line }])));
  return lines
    .map((runs) =>
      runs
        .map((run) => {
          const marks = `${run.bold ? 'b' : ''}${run.italic ? 'i' : ''}`;
          return marks === '' ? run.text : `[${marks} ${run.text}]`;
        })
        .join(''),
    )
    .join('\n');
}

describe('emphasised', () => {
  it.each([
    ['có **31** tỉnh', 'có [b 31] tỉnh'],
    ['“*Phòng*” là', '“[i Phòng]” là'],
    ['***cả hai***', '[bi cả hai]'],
    ['_nghiêng_ và __đậm__', '[i nghiêng] và [b đậm]'],
    ['**T/M BAN\nPHÓ BÍ THƯ**', '[b T/M BAN]\n[b PHÓ BÍ THƯ]'],
    ['*mở\n\nkhông đóng*', '*mở\n\nkhông đóng*'],
    ['- Kính gửi:* - Các *quận ủy*', '- Kính gửi: - Các [i quận ủy]'],
    ['## KẾ HOẠCH', 'KẾ HOẠCH'],
    ['> trích', 'trích'],
    ['1\\. Nội dung \\*', '1. Nội dung *'],
    ['*', '*'],
    ['_________', '_________'],
    ['Số ____ ngày ____', 'Số ____ ngày ____'],
    ['* mục', '* mục'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['5*3*2', '5*3*2'],
    ['Điều*_a_', 'Điều*_a_'],
    ['**_cả hai_**', '[bi cả hai]'],
    ['ten_tep_dai', 'ten_tep_dai'],
    ['Nguyễn Văn A (*)', 'Nguyễn Văn A (*)'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
