import { abbreviationIntroduced } from '#core/rules/words/abbreviation-introduced.ts';
import { letter, paragraph, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(abbreviationIntroduced, {
  dictionary: ['cntt'],
  valid: {
    introduced: saying('Ủy ban nhân dân (UBND) phường phối hợp; UBND phường báo cáo.'),
    'introduced in words': saying(
      'Ban Chỉ đạo phòng, chống thiên tai (sau đây gọi tắt là BCĐ) họp; BCĐ báo cáo.',
    ),
    'within a number': saying(
      'Theo Công văn số 3072/UBND-VX, ngày 15/9/2026 của Ủy ban nhân dân tỉnh về phối hợp.',
    ),
    'what everybody writes so, in the subject': plan({
      header: { subject: 'tăng trưởng GRDP giai đoạn XXX' },
    }),
    'unknown to us, introduced': saying(
      'Sử dụng dịch vụ công trực tuyến (DVCTT) và UDTTC (ứng dụng tiện ích); DVCTT, UDTTC đều mới.',
    ),
    'a company, a form of files': saying('Công ty TNHH MTV Sao Mai gửi bản PDF về quận 12.'),
    'capitals that are words': saying('NGHIÊM CẤM NGHE NGÓNG; CHƯƠNG TRÌNH, KHOA XII, XVIII.'),
    'a word of the office': saying('Ứng dụng CNTT trong công tác.'),
  },
  invalid: {
    'not introduced, told once': {
      document: saying('Đề nghị UBND phường phối hợp; UBND phường báo cáo.'),
      reports: [{ found: 'UBND', expected: 'Ủy ban nhân dân', at: at(8, 12) }],
    },
    'unknown to us, told once': {
      document: saying('Hướng dẫn Nhân dân sử dụng DVCTT; việc dùng DVCTT còn ít.'),
      reports: [
        {
          found: 'DVCTT',
          message: 'Chữ viết tắt “DVCTT” chưa được giải thích; lần đầu ghi đầy đủ',
          at: at(27, 32),
        },
      ],
    },
    'unknown to us, in the subject': {
      document: plan({ header: { subject: 'tổ chức Hội thi TDKVN lần thứ hai' } }),
      reports: [
        {
          found: 'TDKVN',
          message: 'Trích yếu không dùng chữ viết tắt “TDKVN”; ghi đầy đủ',
          at: { path: ['header', 'subject'], range: { start: 16, end: 21 } },
        },
      ],
    },
    'in the subject': {
      document: plan({ header: { subject: 'phối hợp với UBND tỉnh' } }),
      reports: [
        {
          found: 'UBND',
          expected: 'Ủy ban nhân dân',
          at: { path: ['header', 'subject'], range: { start: 13, end: 17 } },
        },
      ],
      fixed: plan({ header: { subject: 'phối hợp với Ủy ban nhân dân tỉnh' } }),
    },
  },
});
