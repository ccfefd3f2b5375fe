import { defineTemplate } from '../template.ts';

/** Kế hoạch of a Party body: aims, tasks and who does them by when. */
export const keHoach = defineTemplate({
  id: 'ke-hoach',
  name: 'Kế hoạch',
  summary: 'Mục đích, yêu cầu, nội dung công việc và phân công tổ chức thực hiện.',
  system: 'party',
  type: 'ke-hoach',
  content: {
    subject: '[trích yếu nội dung]',
    addressees: [],
    body: [
      {
        kind: 'paragraph',
        text: 'Căn cứ [văn bản làm căn cứ], [tên cơ quan] xây dựng kế hoạch [nội dung], cụ thể như sau:',
      },
      { kind: 'item', level: 'roman', title: true, text: 'MỤC ĐÍCH, YÊU CẦU' },
      { kind: 'item', level: 'arabic', title: true, text: 'Mục đích' },
      { kind: 'item', level: 'dash', title: false, text: '[Mục đích].' },
      { kind: 'item', level: 'arabic', title: true, text: 'Yêu cầu' },
      { kind: 'item', level: 'dash', title: false, text: '[Yêu cầu].' },
      { kind: 'item', level: 'roman', title: true, text: 'NỘI DUNG, THỜI GIAN, ĐỊA ĐIỂM' },
      { kind: 'item', level: 'arabic', title: true, text: 'Nội dung' },
      { kind: 'paragraph', text: '[Nội dung công việc].' },
      { kind: 'item', level: 'arabic', title: true, text: 'Thời gian, địa điểm' },
      { kind: 'paragraph', text: '[Thời gian, địa điểm].' },
      { kind: 'item', level: 'roman', title: true, text: 'TỔ CHỨC THỰC HIỆN' },
      { kind: 'item', level: 'arabic', title: true, text: '[Tên cơ quan, đơn vị]' },
      { kind: 'paragraph', text: '[Nhiệm vụ được giao, thời hạn hoàn thành].' },
    ],
  },
});
