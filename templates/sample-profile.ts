import type { OfficeProfile } from '#core/profile/office-profile.ts';

/** An office that does not exist, for samples, pictures in the gallery and tests. */
export const partySampleProfile: OfficeProfile = {
  id: 'mau-dang',
  label: 'Đảng ủy xã An Bình',
  system: 'party',
  parent: { name: 'ĐẢNG BỘ TỈNH LÂM ĐỒNG', code: '' },
  issuer: { name: 'ĐẢNG ỦY XÃ AN BÌNH', code: 'ĐU' },
  unit: '',
  place: 'An Bình',
  signers: [
    {
      id: 's1',
      authority: [{ form: 'on-behalf', of: 'BAN THƯỜNG VỤ' }],
      position: 'PHÓ BÍ THƯ',
      name: 'Nguyễn Thị Minh Nguyệt',
    },
  ],
  recipients: [
    { id: 'r1', text: 'Ban Thường vụ Tỉnh ủy', purpose: 'để báo cáo' },
    { id: 'r2', text: 'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã', purpose: '' },
    { id: 'r3', text: 'Các chi bộ trực thuộc Đảng ủy xã', purpose: 'để thực hiện' },
  ],
  archive: 'Lưu Văn phòng Đảng ủy',
  contact: '',
  overrides: {},
  toneStyle: null,
  bodies: [],
};
