import { z } from 'zod';
import { id } from '#core/model/block.ts';
import { authority, MOST_AUTHORITIES } from '#core/model/closing.ts';
import { issuingBody, system } from '#core/model/header.ts';
import type { Immutable } from '#core/model/immutable.ts';
import { lineText } from '#core/model/text.ts';
import { standardOverrides } from '#core/standards/overrides.ts';

/** Somebody who usually signs for the office, and on whose authority. */
export const usualSigner = z.strictObject({
  id,
  authority: z.array(authority).max(MOST_AUTHORITIES),
  position: lineText,
  name: lineText,
});

export const usualRecipient = z.strictObject({ id, text: lineText, purpose: lineText });

/**
 * What every document of one office has in common. A new document is filled from it; one person
 * may draft for several offices.
 */
export const officeProfile = z.strictObject({
  id,
  /** How the office is called in lists, such as `Đảng ủy xã Tân Phú`. */
  label: lineText.min(1),
  system,
  parent: issuingBody.nullable(),
  issuer: issuingBody,
  /**
   * Code of the unit that drafts (`VP`): the State's công văn and archive lines name it. Profiles of
   * earlier versions have none.
   */
  unit: lineText.default(''),
  place: lineText,
  signers: z.array(usualSigner),
  /** The usual nơi nhận without `Như trên` and without the archive line. */
  recipients: z.array(usualRecipient),
  /** The last line of nơi nhận without its dash and full stop: `Lưu Văn phòng Tỉnh ủy`. */
  archive: lineText,
  contact: lineText,
  /** Figures that the office sets otherwise than the standard; earlier versions had none. */
  overrides: standardOverrides.default({}),
  /**
   * How tone marks are set here: `hoà, uỷ` (new), `hòa, ủy` (old), or either but not both (any). Null
   * leaves it to whoever writes; so do profiles of earlier versions.
   */
  toneStyle: z.enum(['old', 'new', 'any']).nullable().default(null),
  /** Bodies and codes of the office's own, beside those that we know; earlier versions had none. */
  bodies: z
    .array(z.strictObject({ name: lineText, code: lineText }))
    .max(500)
    .default([]),
});

export type OfficeProfile = Immutable<z.infer<typeof officeProfile>>;
