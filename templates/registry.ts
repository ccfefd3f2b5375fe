import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { congVanSample } from './cong-van/sample.ts';
import { congVan } from './cong-van/template.ts';
import { congVanNhaNuocSample } from './cong-van-nha-nuoc/sample.ts';
import { congVanNhaNuoc } from './cong-van-nha-nuoc/template.ts';
import { keHoachSample } from './ke-hoach/sample.ts';
import { keHoach } from './ke-hoach/template.ts';
import { keHoachNhaNuocSample } from './ke-hoach-nha-nuoc/sample.ts';
import { keHoachNhaNuoc } from './ke-hoach-nha-nuoc/template.ts';
import { partySampleProfile } from './sample-profile.ts';
import { stateSampleProfile } from './state-sample-profile.ts';
import type { Template, TemplateContent } from './template.ts';

/** A template with a whole document made from it: what the gallery shows and the tests write. */
export type RegisteredTemplate = {
  readonly template: Template;
  readonly sample: TemplateContent;
  readonly sampleProfile: OfficeProfile;
};

/** Every template that we ship, in the order of the gallery. */
export const REGISTERED: readonly RegisteredTemplate[] = [
  { template: congVan, sample: congVanSample, sampleProfile: partySampleProfile },
  { template: keHoach, sample: keHoachSample, sampleProfile: partySampleProfile },
  { template: congVanNhaNuoc, sample: congVanNhaNuocSample, sampleProfile: stateSampleProfile },
  { template: keHoachNhaNuoc, sample: keHoachNhaNuocSample, sampleProfile: stateSampleProfile },
];

/** The templates alone. */
export const TEMPLATES: readonly Template[] = REGISTERED.map((each) => each.template);

/** The entry of that id, if we have it. */
export function registeredTemplate(id: string): RegisteredTemplate | undefined {
  return REGISTERED.find((each) => each.template.id === id);
}
