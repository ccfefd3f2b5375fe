import { isInstalled } from './run.mjs';

/** True where a window can be shown. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Leading command words that give a program a screen: none where there is one, xvfb-run where
 * there is not, undefined where neither is to be had.
 */
export function screenPrefix() {
  if (hasDisplay()) return [];
  if (!isInstalled('xvfb-run')) return undefined;
  return ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1000x24'];
}

/** Chromium refuses its sandbox to root; only tests and trying from a checkout go on without. */
export function isRoot() {
  return process.getuid?.() === 0;
}
