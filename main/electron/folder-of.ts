import path from 'node:path';
import type { OpenFiles } from '#main/documents/open-files.ts';
import type { DesktopWindow } from './desktop-window.ts';

/** The folder that a dialog begins in: of the file behind `handle`, else of what the window shows. */
export function folderOf(
  { file: shown }: DesktopWindow,
  files: OpenFiles,
  handle: string | null,
): string | null {
  const file = handle && files.isOpen(handle) ? files.get(handle).path : shown;
  return file && path.dirname(file);
}
