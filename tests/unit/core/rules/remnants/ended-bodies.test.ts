import { endedBodies } from '#core/rules/remnants/ended-bodies.ts';
import { letter, olderLetter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(endedBodies, {
  valid: {
    'in its day': olderLetter({
      body: [paragraph('p1', 'Đề nghị Sở Giao thông vận tải phối hợp.')],
    }),
    'the issuer of a document of its day': saying(
      'Theo Công văn số 512/SKHĐT-TH, ngày 03/3/2024 của Sở Kế hoạch và Đầu tư về đầu tư công.',
    ),
    'a province of the past, told as such': saying('Nhân sự từ tỉnh Bình Định (cũ) chuyển đến.'),
    'told as past': saying('Hồ sơ do Sở Thông tin và Truyền thông (cũ) bàn giao.'),
    'a name that goes on': saying('Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy phối hợp.'),
  },
  invalid: {
    'a department': {
      document: saying('Quản lý tài nguyên: đề nghị Sở Tài nguyên và Môi trường phối hợp.'),
      reports: [
        {
          found: 'Sở Tài nguyên và Môi trường',
          expected: 'Sở Nông nghiệp và Môi trường',
          at: at(28, 55),
          message:
            '“Sở Tài nguyên và Môi trường” đã kết thúc hoạt động trước ngày ban hành văn bản này; nay là “Sở Nông nghiệp và Môi trường”',
        },
      ],
    },
    'the issuer of a document of later days': {
      document: saying(
        'Theo Công văn số 512/STC-TH, ngày 03/3/2026 của Sở Kế hoạch và Đầu tư về đầu tư công.',
      ),
      reports: [{ found: 'Sở Kế hoạch và Đầu tư', expected: 'Sở Tài chính', at: at(48, 69) }],
    },
    'a province': {
      document: saying('Các đảng ủy thuộc Đảng bộ tỉnh Bình Định báo cáo.'),
      reports: [{ found: 'tỉnh Bình Định', expected: 'tỉnh Gia Lai', at: at(26, 40) }],
    },
    'a commission of the Party': {
      document: saying('Đề nghị Ban Dân vận Tỉnh ủy phối hợp.'),
      reports: [
        {
          found: 'Ban Dân vận Tỉnh ủy',
          expected: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
          at: at(8, 27),
        },
      ],
    },
  },
});
