import { describe, expect, it } from 'vitest';
import { balancedWidthMm, naturalWidthMm } from '#core/compose/balance.ts';
import { textWidthMm } from '#core/compose/text-width.ts';

const SUBJECT = 'về việc chuẩn bị hội nghị sơ kết công tác xây dựng Đảng quý III năm 2026';

/** Sets words first-fit, as every writer does. */
function linesIn(text: string, widthMm: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidthMm(longer, 12) <= widthMm) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

describe('balancedWidthMm', () => {
  it('takes no more lines than the whole width, and leaves no word alone', () => {
    const widest = naturalWidthMm(SUBJECT, 12, {}) - 1;
    expect(linesIn(SUBJECT, widest).at(-1)).toBe('2026');
    const balanced = linesIn(SUBJECT, balancedWidthMm(SUBJECT, 12, {}, widest));
    expect(balanced).toEqual([
      'về việc chuẩn bị hội nghị sơ kết công',
      'tác xây dựng Đảng quý III năm 2026',
    ]);
  });

  it('is the width of a single line, with room for rounding', () => {
    expect(balancedWidthMm('Kính gửi', 14, {}, 100)).toBeCloseTo(
      textWidthMm('Kính gửi', 14) + 0.6,
      0,
    );
  });

  it('never exceeds the width given', () => {
    expect(balancedWidthMm('Đ'.repeat(100), 14, {}, 50)).toBe(50);
  });

  it('breaks alike in a little less and a little more, since writers measure differently', () => {
    for (let maxMm = 40; maxMm < 140; maxMm += 0.5) {
      const width = balancedWidthMm(SUBJECT, 12, {}, maxMm);
      expect(width).toBeLessThanOrEqual(maxMm);
      if (width === maxMm) continue;
      expect(linesIn(SUBJECT, width - 0.59)).toEqual(linesIn(SUBJECT, width + 0.59));
    }
  });

  it('gives the first line more room when asked', () => {
    const width = balancedWidthMm(SUBJECT, 12, {}, 120, 8);
    expect(linesIn(SUBJECT, width)).toEqual([
      'về việc chuẩn bị hội nghị sơ kết công tác',
      'xây dựng Đảng quý III năm 2026',
    ]);
  });
});
