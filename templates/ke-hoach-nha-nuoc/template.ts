import { defineTemplate } from '../template.ts';

/** Kế hoạch of a State body: what is to be done, by whom, until when. */
export const keHoachNhaNuoc = defineTemplate({
  id: 'ke-hoach-nha-nuoc',
  name: 'Kế hoạch hành chính',
  summary: 'Kế hoạch của cơ quan nhà nước: mục đích, nhiệm vụ, phân công và thời hạn.',
  system: 'state',
  type: 'ke-hoach',
  content: {
    subject: '[Trích yếu nội dung]',
    addressees: [],
    body: [
      {
        kind: 'paragraph',
        text: 'Thực hiện [tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu của văn bản chỉ đạo], [tên cơ quan] ban hành Kế hoạch [nội dung kế hoạch] như sau:',
      },
      { kind: 'item', level: 'roman', title: true, text: 'MỤC ĐÍCH, YÊU CẦU' },
      { kind: 'item', level: 'arabic', title: true, text: 'Mục đích' },
      { kind: 'paragraph', text: '[Mục đích của kế hoạch].' },
      { kind: 'item', level: 'arabic', title: true, text: 'Yêu cầu' },
      { kind: 'paragraph', text: '[Yêu cầu khi thực hiện].' },
      { kind: 'item', level: 'roman', title: true, text: 'NỘI DUNG' },
      { kind: 'item', level: 'arabic', title: false, text: '[Nhiệm vụ thứ nhất].' },
      { kind: 'item', level: 'arabic', title: false, text: '[Nhiệm vụ thứ hai].' },
      { kind: 'item', level: 'roman', title: true, text: 'TỔ CHỨC THỰC HIỆN' },
      { kind: 'item', level: 'arabic', title: false, text: '[Đơn vị chủ trì, việc, thời hạn].' },
      { kind: 'item', level: 'arabic', title: false, text: '[Đơn vị phối hợp, việc, thời hạn].' },
    ],
  },
});
