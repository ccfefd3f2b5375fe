const ARCHIVE = /^[\s-]*Lưu(?:[\s:]|$)/u;

/** Whether a line of nơi nhận says where the copy is kept: in either system's form, printed or not. */
export function isArchiveLine(text: string): boolean {
  return ARCHIVE.test(text);
}
