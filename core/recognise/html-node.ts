/** As much of a DOM node as reading needs: a browser's own nodes have it, and so do others'. */
export type HtmlNode = {
  readonly nodeType: number;
  /** In capitals for elements of HTML. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly getAttribute?: (name: string) => string | null;
};

export const ELEMENT = 1;
export const TEXT = 3;

/** An attribute of an element, '' where it has none. */
export function attribute(node: HtmlNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

/** The value of a property in the element's own style, in small letters; '' where it says none. */
export function styled(node: HtmlNode, property: string): string {
  const declared = attribute(node, 'style').split(';');
  const found = declared.find((each) => each.split(':')[0]?.trim().toLowerCase() === property);
  return found === undefined
    ? ''
    : found
        .slice(found.indexOf(':') + 1)
        .trim()
        .toLowerCase();
}

/** All words inside `node`. */
export function wordsIn(node: HtmlNode): string {
  if (node.nodeType === TEXT) return node.nodeValue ?? '';
  return Array.from(node.childNodes).map(wordsIn).join('');
}
