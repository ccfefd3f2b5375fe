/** An id that no other block has, also not one of another window. */
export function newBlockId(): string {
  return `b-${crypto.randomUUID().slice(0, 13)}`;
}
