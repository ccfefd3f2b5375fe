/**
 * Remembers where the keyboard and the caret are. Focus alone would put the caret of a text at its
 * start, or leave it where the next key is lost.
 *
 * @returns puts both back, unless something else has taken the keyboard meanwhile than `cover`
 */
export function rememberKeyboard(): (cover: Element | null) => void {
  const before = document.activeElement;
  const selection = getSelection();
  const caret = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return (cover) => {
    const now = document.activeElement;
    if (now !== document.body && now !== before && !cover?.contains(now)) return;
    if (!(before instanceof HTMLElement) || !before.isConnected) return;
    before.focus({ preventScroll: true });
    if (!caret || !before.isContentEditable || !before.contains(caret.startContainer)) return;
    const { startContainer, startOffset, endContainer, endOffset } = caret;
    selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
}
