import { describe, expect, test } from 'vitest';
import type { FlowNode } from '#core/compose/composition.ts';
import { plainText } from '#core/model/text.ts';
import { printedFrame } from '#renderer/profile/printed-frame.ts';
import { partySampleProfile } from '#templates/sample-profile.ts';

function wordsOf(nodes: readonly FlowNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'columns') return node.cells.flatMap(wordsOf);
    return node.kind === 'paragraph' ? [plainText(node.runs)] : [];
  });
}

describe('the frame that an office prints', () => {
  const frame = printedFrame(partySampleProfile, '2026-11-21');

  test('has the header as the standard in force sets it', () => {
    expect(wordsOf(frame.header)).toEqual([
      'ĐẢNG BỘ TỈNH LÂM ĐỒNG',
      'ĐẢNG ỦY XÃ AN BÌNH',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      expect.stringMatching(/^Số\s+.KH\/ĐU$/u),
      expect.stringMatching(/^An Bình, ngày\s+tháng 11 năm 2026$/u),
    ]);
  });

  test('ends with recipients and signature, and prints nothing of a body', () => {
    const words = wordsOf(frame.closing);
    expect(words[0]).toBe('Nơi nhận:');
    expect(words).toContain('- Ban Thường vụ Tỉnh ủy (để báo cáo);');
    expect(words).toContain('T/M BAN THƯỜNG VỤ');
    expect(words.at(-1)).toBe('Nguyễn Thị Minh Nguyệt');
  });

  test('is the State’s for an office of the State', () => {
    const committee = {
      ...partySampleProfile,
      system: 'state' as const,
      parent: null,
      issuer: { name: 'ỦY BAN NHÂN DÂN XÃ AN BÌNH', code: 'UBND' },
    };
    const words = wordsOf(printedFrame(committee, '2026-11-21').header);
    expect(words).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(words).toContain('ỦY BAN NHÂN DÂN\nXÃ AN BÌNH');
    expect(words).not.toContain('*');
  });
});
