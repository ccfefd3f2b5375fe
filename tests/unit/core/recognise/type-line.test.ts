import { describe, expect, it } from 'vitest';
import { readTypeLine } from '#core/recognise/type-line.ts';

describe('readTypeLine', () => {
  it.each([
    ['KẾ HOẠCH', 'ke-hoach', ''],
    ['Báo cáo:', 'bao-cao', ''],
    ['KẾ HOẠCH TUYÊN TRUYỀN', 'ke-hoach', ' TUYÊN TRUYỀN'],
    ['KẾ HOẠCH LIÊN TỊCH', 'ke-hoach', ''],
    ['Chương trình liên tịch', 'chuong-trinh', ''],
    ['HƯỚNG DẪN LIÊN NGÀNH về giám định', 'huong-dan', ' về giám định'],
    ['NGHỊ QUYẾT LIÊN TỊCH', 'nghi-quyet', ''],
    ['CHƯƠNG TRÌNH PHỐI HỢP', 'chuong-trinh', ''],
    ['Quy chế phối hợp', 'quy-che', ''],
    ['QUY CHẾ PHỐI HỢP TUYÊN TRUYỀN', 'quy-che', ' PHỐI HỢP TUYÊN TRUYỀN'],
  ])('%s', (text, type, rest) => {
    const read = readTypeLine(text);
    expect([read?.type, text.slice(read?.length)]).toEqual([type, rest]);
  });

  it.each(['Kế hoạch tuyên truyền', 'Báo cáo liên tịch số 5', 'THÔNG TƯ LIÊN TỊCH', 'VĂN PHÒNG'])(
    'finds no type of ours in “%s”',
    (text) => {
      expect(readTypeLine(text)?.type ?? 'khac').toBe('khac');
    },
  );
});
