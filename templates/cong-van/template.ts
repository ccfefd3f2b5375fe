import { defineTemplate } from '../template.ts';

/** Công văn of a Party body: asks, answers, urges or informs. */
export const congVan = defineTemplate({
  id: 'cong-van',
  name: 'Công văn',
  summary: 'Trao đổi, đề nghị, đôn đốc, trả lời giữa các cơ quan; không in tên loại.',
  system: 'party',
  type: 'cong-van',
  content: {
    subject: '[trích yếu nội dung]',
    addressees: ['[Tên cơ quan nhận]'],
    body: [
      {
        kind: 'paragraph',
        text: 'Thực hiện [tên loại, số ký hiệu, ngày, cơ quan ban hành, trích yếu của văn bản chỉ đạo], [tên cơ quan] đề nghị [cơ quan nhận] thực hiện các nội dung sau:',
      },
      { kind: 'item', level: 'arabic', title: false, text: '[Nội dung thứ nhất].' },
      { kind: 'item', level: 'arabic', title: false, text: '[Nội dung thứ hai].' },
      {
        kind: 'paragraph',
        text: 'Đề nghị [cơ quan nhận] quan tâm chỉ đạo thực hiện và gửi báo cáo kết quả về [nơi nhận báo cáo] trước ngày [ngày, tháng, năm].',
      },
    ],
  },
});
