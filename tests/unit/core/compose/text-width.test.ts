import { describe, expect, it } from 'vitest';
import { textWidthMm } from '#core/compose/text-width.ts';

describe('textWidthMm', () => {
  it('measures by the advance widths of Times New Roman', () => {
    // A digit and an en are half an em wide: 7 pt at 14 pt.
    expect(textWidthMm('0', 14)).toBeCloseTo(2.47, 2);
    expect(textWidthMm('ĐẢNG CỘNG SẢN VIỆT NAM', 15, { bold: true })).toBeCloseTo(72.91, 2);
  });

  it('knows the faces apart', () => {
    const widths = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }].map(
      (face) => textWidthMm('Kính gửi:', 14, face),
    );
    expect(new Set(widths).size).toBe(4);
  });

  it('measures letters put together from marks like the whole ones', () => {
    expect(textWidthMm('Ủy ban'.normalize('NFD'), 14)).toBe(textWidthMm('Ủy ban', 14));
  });

  it('takes an em for what the font may lack', () => {
    expect(textWidthMm('漢', 72)).toBeCloseTo(25.4, 5);
  });
});
