import { z } from 'zod';
import { openStore } from './checked-store.ts';

const bounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
});

/** Where a window stands, in screen pixels as the system counts them. */
export type WindowBounds = z.infer<typeof bounds>;
export type Area = Omit<WindowBounds, 'maximized'>;

const PREFERRED = { width: 1440, height: 900 };
/** How far a further window stands from the one before it. */
const STEP = 28;

/** A window that fits into `area`, the part of the screen that the system leaves free. */
export function initialBounds(area: Area): WindowBounds {
  const width = Math.min(PREFERRED.width, area.width);
  const height = Math.min(PREFERRED.height, area.height);
  const x = area.x + Math.floor((area.width - width) / 2);
  const y = area.y + Math.floor((area.height - height) / 2);
  return { x, y, width, height, maximized: false };
}

/** `wanted` moved and shrunk as little as needed to lie within `area`. */
export function boundsWithin(wanted: WindowBounds, area: Area): WindowBounds {
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  const x = Math.min(Math.max(wanted.x, area.x), area.x + area.width - width);
  const y = Math.min(Math.max(wanted.y, area.y), area.y + area.height - height);
  return { ...wanted, x, y, width, height };
}

/** A further window does not hide the one before it. */
export function besides(before: WindowBounds): WindowBounds {
  return { ...before, x: before.x + STEP, y: before.y + STEP, maximized: false };
}

/** Keeps where the last window stood. */
export function openWindowBounds(folder: string) {
  const store = openStore({ cwd: folder, name: 'window', schema: bounds.nullable(), empty: null });
  return { read: store.read, write: store.write };
}
