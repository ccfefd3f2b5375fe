import type { System } from '#core/model/header.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';

/** An office that nobody has named yet: every name is a placeholder for the writer to fill. */
export function placeholderProfile(system: System): OfficeProfile {
  return {
    id: 'chua-dat',
    label: '[Tên cơ quan]',
    system,
    parent: null,
    issuer: { name: '[TÊN CƠ QUAN BAN HÀNH]', code: '' },
    unit: '',
    place: '[Địa danh]',
    signers: [
      {
        id: 's1',
        authority: [],
        position: '[CHỨC VỤ NGƯỜI KÝ]',
        name: '[Họ và tên]',
      },
    ],
    recipients: [],
    archive: system === 'state' ? 'Lưu: VT' : 'Lưu [nơi lưu]',
    contact: '',
    overrides: {},
    toneStyle: null,
    bodies: [],
  };
}
