import { z } from 'zod';
import type { Immutable } from './immutable.ts';
import { multilineText } from './text.ts';

/**
 * How a part of the frame stood in the source where it differs from what the standard prints.
 *
 * The composition prints it instead of the standard form, so that what one sees is what the source
 * says; rules compare it with the standard form, and their fix removes it. `text: ''` says that
 * the part is missing.
 */
export const foundForm = z.strictObject({
  text: multilineText.optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  sizePt: z.number().positive().max(100).optional(),
  align: z.enum(['left', 'center', 'right', 'justify']).optional(),
});

/** Keyed by the part's name (`core/model/frame-part.ts`). */
export const asFound = z.record(z.string().regex(/^[a-z][\w/-]{0,150}$/), foundForm);

export type FoundForm = Immutable<z.infer<typeof foundForm>>;
export type AsFound = Immutable<z.infer<typeof asFound>>;
