import type { Authority } from '#core/model/closing.ts';
import { authorityFitsPosition } from '#core/rules/closing/authority-fits-position.ts';
import { letter, stateLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

type Line = readonly [form: Authority['form'], of: string];

const signed =
  (make: typeof letter) =>
  (position: string, ...lines: readonly Line[]) =>
    make({
      signatures: [
        {
          id: 's1',
          authority: lines.map(([form, of]) => ({ form, of })),
          position,
          name: 'Lê Hoàng Phúc',
        },
      ],
    });
const party = signed(letter);
const state = signed(stateLetter);
const at = (field: 'authority' | 'position') => ({ path: ['signatures', 's1', field] });

verifyRule(authorityFitsPosition, {
  valid: {
    'a deputy for the head': state(
      'PHÓ CHỦ TỊCH',
      ['on-behalf', 'ỦY BAN NHÂN DÂN'],
      ['for-head', 'CHỦ TỊCH'],
    ),
    'the head himself': state('CHỦ TỊCH', ['on-behalf', 'ỦY BAN NHÂN DÂN']),
    'a chairman in his own right': state('CHỦ TỊCH'),
    'by order': state('CHÁNH VĂN PHÒNG', ['by-order', 'CHỦ TỊCH']),
    'one who was there': stateLetter({
      header: {
        type: 'bien-ban',
        number: { value: '12', typeCode: 'BB', bodyCode: 'UBND' },
        subject: 'Kiểm tra công tác phòng bệnh',
      },
      signatures: [{ id: 's1', authority: [], position: 'PHÓ GIÁM ĐỐC', name: 'Lê Hoàng Phúc' }],
    }),
    'a deputy minister': state('THỨ TRƯỞNG', ['for-head', 'BỘ TRƯỞNG']),
    'a deputy for one who signs by order': state(
      'PHÓ CHÁNH VĂN PHÒNG',
      ['by-order', 'CHỦ TỊCH'],
      ['for-head', 'CHÁNH VĂN PHÒNG'],
    ),
    'a secretary on behalf': party('PHÓ BÍ THƯ', ['on-behalf', 'BAN THƯỜNG VỤ']),
    'a member of the committee': party('', ['on-behalf', 'BAN THƯỜNG VỤ']),
    'a deputy where no head is appointed': party('PHÓ TRƯỞNG BAN'),
  },
  invalid: {
    'a deputy without the head': {
      document: state('PHÓ CHỦ TỊCH', ['on-behalf', 'ỦY BAN NHÂN DÂN']),
      reports: [
        {
          found: 'PHÓ CHỦ TỊCH',
          at: at('position'),
          message: '“PHÓ CHỦ TỊCH” là cấp phó; phía trên phải ghi quyền hạn ký thay “KT.”',
        },
      ],
    },
    'a deputy alone': {
      document: state('PHÓ GIÁM ĐỐC'),
      reports: [{ found: 'PHÓ GIÁM ĐỐC', at: at('position') }],
    },
    'on behalf of one person': {
      document: state('PHÓ GIÁM ĐỐC', ['on-behalf', 'GIÁM ĐỐC']),
      reports: [
        {
          found: 'TM. GIÁM ĐỐC',
          at: at('authority'),
          message:
            '“TM. GIÁM ĐỐC”: chỉ ký thay mặt tập thể; người đứng đầu ký trực tiếp, cấp phó ký thay (KT.)',
        },
      ],
    },
    'for a collective': {
      document: state('PHÓ CHỦ TỊCH', ['for-head', 'ỦY BAN NHÂN DÂN']),
      reports: [
        {
          found: 'KT. ỦY BAN NHÂN DÂN',
          at: at('authority'),
          message: '“KT. ỦY BAN NHÂN DÂN”: không ký thay tập thể; ký thay mặt (TM.)',
        },
      ],
    },
    'for the head, and no deputy': {
      document: state('CHÁNH VĂN PHÒNG', ['for-head', 'CHỦ TỊCH']),
      reports: [
        {
          found: 'CHÁNH VĂN PHÒNG',
          at: at('position'),
          message:
            'Ký thay người đứng đầu là cấp phó, không phải “CHÁNH VĂN PHÒNG”; cấp dưới ký thừa lệnh (TL.)',
        },
      ],
    },
    'a deputy by order': {
      document: party('PHÓ TRƯỞNG BAN', ['by-order', 'TRƯỞNG BAN']),
      reports: [
        {
          found: 'PHÓ TRƯỞNG BAN',
          at: at('position'),
          message: '“PHÓ TRƯỞNG BAN” là cấp phó nên ký thay (K/T), không ký thừa lệnh',
        },
      ],
    },
    'a secretary by order': {
      document: party('PHÓ BÍ THƯ', ['by-order', 'BAN THƯỜNG VỤ']),
      reports: [{ found: 'PHÓ BÍ THƯ', at: at('position') }],
    },
    'a secretary alone': {
      document: party('BÍ THƯ'),
      reports: [
        {
          found: 'BÍ THƯ',
          at: at('position'),
          message: '“BÍ THƯ” ký thay mặt tập thể; phía trên phải ghi T/M và tên tập thể',
        },
      ],
    },
    'the head of an office in the name of nobody': {
      document: state('CHÁNH VĂN PHÒNG'),
      reports: [
        {
          found: 'CHÁNH VĂN PHÒNG',
          at: at('position'),
          message:
            '“CHÁNH VĂN PHÒNG” ký thừa lệnh người đứng đầu; phía trên phải ghi quyền hạn “TL.”',
        },
      ],
    },
    'an inspector alone': {
      document: letter({
        header: {
          parent: { name: 'TỈNH ỦY QUẢNG TRỊ', code: 'TU' },
          issuer: { name: 'ỦY BAN KIỂM TRA', code: 'UBKTTU' },
          number: { value: '12', typeCode: 'CV', bodyCode: 'UBKTTU' },
          place: 'Quảng Trị',
        },
        signatures: [{ id: 's1', authority: [], position: 'PHÓ CHỦ NHIỆM', name: 'Lê Hoàng Phúc' }],
      }),
      reports: [{ found: 'PHÓ CHỦ NHIỆM', at: at('position') }],
    },
    'a collective without its mark': {
      document: state('ỦY BAN NHÂN DÂN\nCHỦ TỊCH'),
      reports: [{ found: 'ỦY BAN NHÂN DÂN\nCHỦ TỊCH', at: at('position') }],
    },
  },
});
