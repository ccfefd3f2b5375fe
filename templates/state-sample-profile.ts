import type { OfficeProfile } from '#core/profile/office-profile.ts';

/** A State office that does not exist, for samples, pictures in the gallery and tests. */
export const stateSampleProfile: OfficeProfile = {
  id: 'mau-nha-nuoc',
  label: 'Ủy ban nhân dân xã An Bình',
  system: 'state',
  parent: null,
  issuer: { name: 'ỦY BAN NHÂN DÂN\nXÃ AN BÌNH', code: 'UBND' },
  unit: 'VHXH',
  place: 'An Bình',
  signers: [
    {
      id: 's1',
      authority: [
        { form: 'on-behalf', of: 'ỦY BAN NHÂN DÂN' },
        { form: 'for-head', of: 'CHỦ TỊCH' },
      ],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Trần Thị Thu Hương',
    },
  ],
  recipients: [
    { id: 'r1', text: 'Thường trực Đảng ủy xã', purpose: 'để báo cáo' },
    { id: 'r2', text: 'Thường trực Hội đồng nhân dân xã', purpose: '' },
    { id: 'r3', text: 'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã', purpose: '' },
  ],
  archive: 'Lưu: VT',
  contact: '',
  overrides: {},
  toneStyle: null,
  bodies: [],
};
