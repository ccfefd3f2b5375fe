import type { Run } from '#core/model/text.ts';
import { attribute, type HtmlNode, styled } from './html-node.ts';
import type { StyledParagraph } from './styled-paragraph.ts';

/** What the words inside an element look like. */
export type Look = Omit<Run, 'text'> & { readonly sizePt: number | null };

export const PLAIN_LOOK: Look = { sizePt: null };

const BOLD = new Set(['B', 'STRONG', 'TH', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const ITALIC = new Set(['I', 'EM', 'CITE']);
const UNDERLINE = new Set(['U', 'INS']);
const PT_PER_PX = 0.75;

/** Whether the element turns a mark on or off; null where it leaves that to what is around it. */
function isBold(node: HtmlNode): boolean | null {
  const weight = styled(node, 'font-weight');
  if (weight === '') return BOLD.has(node.nodeName) ? true : null;
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function isItalic(node: HtmlNode): boolean | null {
  const style = styled(node, 'font-style');
  if (style === '') return ITALIC.has(node.nodeName) ? true : null;
  return style === 'italic' || style === 'oblique';
}

function isUnderlined(node: HtmlNode): boolean | null {
  const line = styled(node, 'text-decoration') + styled(node, 'text-decoration-line');
  if (line === '') return UNDERLINE.has(node.nodeName) ? true : null;
  return line.includes('underline');
}

function verticalOf(node: HtmlNode): Run['vertical'] {
  const align = styled(node, 'vertical-align');
  if (node.nodeName === 'SUP' || align === 'super') return 'super';
  return node.nodeName === 'SUB' || align === 'sub' ? 'sub' : undefined;
}

function sizeOf(node: HtmlNode): number | null {
  const [, size, unit] = /^([\d.]+)(pt|px)$/u.exec(styled(node, 'font-size')) ?? [];
  const points = Number(size) * (unit === 'px' ? PT_PER_PX : 1);
  return points > 0 && points <= 100 ? points : null;
}

function mark(name: 'bold' | 'italic' | 'underline', own: boolean | null, around: Look) {
  return (own ?? around[name] === true) ? { [name]: true as const } : {};
}

/** The look inside `node`, which stands in words of the look `around`. */
export function lookInside(node: HtmlNode, around: Look): Look {
  const vertical = verticalOf(node) ?? around.vertical;
  return {
    ...mark('bold', isBold(node), around),
    ...mark('italic', isItalic(node), around),
    ...mark('underline', isUnderlined(node), around),
    ...(vertical ? { vertical } : {}),
    sizePt: sizeOf(node) ?? around.sizePt,
  };
}

/** How the lines of a block are set, where it says so. */
export function alignmentOf(node: HtmlNode): StyledParagraph['align'] {
  const align = styled(node, 'text-align') || attribute(node, 'align').toLowerCase();
  switch (align) {
    case 'left':
    case 'center':
    case 'right':
    case 'justify':
      return align;
    default:
      return null;
  }
}
