import { pastDeadline } from '#core/rules/remnants/past-deadline.ts';
import { heading, item, letter, paragraph, statePlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});
const report = (title: string, text: string) =>
  statePlan({
    header: {
      type: 'bao-cao',
      number: { value: '45', typeCode: 'BC', bodyCode: 'UBND' },
      subject: 'Kết quả cải cách hành chính 9 tháng đầu năm',
    },
    body: [
      heading('h1', 'roman', title),
      item('i1', 'arabic', text),
      item('i2', 'arabic', 'Duy trì giao ban hằng tuần.'),
      heading('h2', 'roman', 'KIẾN NGHỊ'),
      paragraph('p2', 'Không có.'),
    ],
  });

verifyRule(pastDeadline, {
  valid: {
    'a day to come': saying('Các đơn vị gửi báo cáo trước ngày 20/10/2026.'),
    'what was done': saying('Các đơn vị đã gửi báo cáo trước ngày 20/9/2026.'),
    'what was issued then': saying('Rà soát văn bản ban hành trước ngày 01/7/2025.'),
    'what is done about a year after it': saying(
      'Hoàn thành quyết toán ngân sách năm 2025; hoàn thành việc lập hồ sơ năm 2025; biểu dương đơn vị hoàn thành tốt nhiệm vụ năm 2025.',
    ),
    'a law of its year': saying('Chuẩn bị triển khai Luật Đất đai năm 2024.'),
    'a period': saying('Báo cáo số liệu từ ngày 01/7/2025 đến ngày 30/6/2026.'),
    'a report on what was': report(
      'KẾT QUẢ THỰC HIỆN',
      'Xã tổ chức hội thi trong tháng 3 năm 2026.',
    ),
  },
  invalid: {
    'the year of an older letter': {
      document: saying('Các đơn vị gửi báo cáo về Văn phòng Đảng ủy trước ngày 20/10/2025.'),
      reports: [
        {
          found: 'ngày 20/10/2025',
          at: at(50, 65),
          message: 'Việc phải làm mà thời hạn “ngày 20/10/2025” đã qua trước ngày ban hành văn bản',
        },
      ],
    },
    'a time before the work of which the result is told': {
      document: statePlan({
        header: { subject: 'Công tác tháng 11 năm 2026' },
        body: [paragraph('p1', 'Các đơn vị báo cáo kết quả thực hiện trước ngày 31/10/2026.')],
      }),
      reports: [
        {
          found: 'ngày 31/10/2026',
          at: at(43, 58),
          message:
            'Báo cáo kết quả mà thời hạn “ngày 31/10/2026” ở trước thời gian thực hiện nêu ở trích yếu',
        },
      ],
    },
    'from now to a day that is over': {
      document: report('KẾT QUẢ', 'Từ nay đến cuối tháng 8 năm 2025, nắng nóng kéo dài.'),
      reports: [
        {
          found: 'tháng 8 năm 2025',
          at: { path: ['body', 'i1', 'runs'], range: { start: 16, end: 32 } },
        },
      ],
    },
    'what is made ready for a year that is over': {
      document: saying('Mỗi đơn vị ban hành danh mục hồ sơ năm 2025 trước ngày 15/11/2026.'),
      reports: [{ found: 'năm 2025', at: at(35, 43) }],
    },
    'the year before, early in a year': {
      document: letter({
        header: { date: { day: 12, month: 2, year: 2026 } },
        body: [paragraph('p1', 'Mỗi đơn vị ban hành danh mục hồ sơ năm 2025 trong quý I.')],
      }),
      reports: [{ found: 'năm 2025', at: at(35, 43), severity: 'info' }],
    },
    'a quarter': {
      document: saying('Đưa nội dung này vào chương trình giám sát quý II năm 2026.'),
      reports: [{ found: 'quý II năm 2026', at: at(43, 58) }],
    },
    'a month, in what a report says is still to be done': {
      document: report(
        'NHIỆM VỤ TRỌNG TÂM',
        'Tổ chức khảo sát; công bố kết quả trong tháng 11 năm 2025.',
      ),
      reports: [
        {
          found: 'tháng 11 năm 2025',
          at: { path: ['body', 'i1', 'runs'], range: { start: 40, end: 57 } },
        },
      ],
    },
  },
});
