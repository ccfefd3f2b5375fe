import { defineTemplate } from '../template.ts';

/** Công văn of a State body: asks, answers, urges or informs. */
export const congVanNhaNuoc = defineTemplate({
  id: 'cong-van-nha-nuoc',
  name: 'Công văn hành chính',
  summary: 'Công văn của cơ quan nhà nước: đề nghị, đôn đốc, trả lời; trích yếu bắt đầu bằng V/v.',
  system: 'state',
  type: 'cong-van',
  content: {
    subject: '[trích yếu nội dung]',
    addressees: ['[Tên cơ quan nhận]'],
    body: [
      {
        kind: 'paragraph',
        text: 'Thực hiện [tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu của văn bản chỉ đạo], [tên cơ quan] đề nghị [cơ quan nhận] thực hiện các nội dung sau:',
      },
      { kind: 'item', level: 'arabic', title: false, text: '[Nội dung thứ nhất].' },
      { kind: 'item', level: 'arabic', title: false, text: '[Nội dung thứ hai].' },
      {
        kind: 'paragraph',
        text: 'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị [cơ quan nhận] phản ánh về [đơn vị đầu mối] để được hướng dẫn, giải quyết.',
      },
    ],
  },
});
