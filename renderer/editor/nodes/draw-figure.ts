import type { Figure } from '#core/model/block.ts';
import { plainText } from '#core/model/text.ts';
import { pictureUrl } from '#renderer/picture/picture-url.ts';
import { editorText } from '#renderer/text/editor.ts';
import { wordsOfCell } from '../cell-words.ts';
import type { TextList } from '../text-list.ts';
import { drawRun, OWN_EVENTS, stepOf } from './draw-fixed-block.ts';

/** Raised on a figure's element when something is done to it. */
export const FIGURE_DEED = 'van-thu:figure-deed';

/** Shares of the width of the text that a figure is offered. */
export const WIDTHS = [25, 50, 75, 100] as const;

export type FigureDeed =
  | { readonly deed: 'width'; readonly percent: number }
  | { readonly deed: 'align'; readonly to: Figure['align'] }
  | { readonly deed: 'move'; readonly by: 1 | -1 }
  | { readonly deed: 'leave'; readonly by: 1 | -1 }
  | { readonly deed: 'caption' | 'alt'; readonly text: string }
  | { readonly deed: 'remove' };

function tell(from: HTMLElement, detail: FigureDeed): void {
  from.dispatchEvent(new CustomEvent(FIGURE_DEED, { bubbles: true, detail }));
}

function drawTool(words: { readonly sign: string; readonly name: string }, detail: FigureDeed) {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.textContent = words.sign;
  button.title = words.name;
  button.setAttribute('aria-label', words.name);
  // The keyboard stays where it is: with the picture or its words.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => tell(button, detail));
  return button;
}

/** What a figure offers while the keyboard is in it. */
function drawTools(): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'table-tools figure-tools';
  const { figureTools: words } = editorText;
  tools.append(
    ...WIDTHS.map((percent) => drawTool(words.width(percent), { deed: 'width', percent })),
    ...(['left', 'center', 'right'] as const).map((to) =>
      drawTool(words[to], { deed: 'align', to }),
    ),
    drawTool(words.up, { deed: 'move', by: -1 }),
    drawTool(words.down, { deed: 'move', by: 1 }),
    drawTool(words.remove, { deed: 'remove' }),
  );
  return tools;
}

/** What a key does while the picture itself has the keyboard. */
function deedOfKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): FigureDeed | null {
  if (ctrlKey || metaKey) return null;
  if (key === 'Delete' || key === 'Backspace') return { deed: 'remove' };
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
  if (by && altKey) return { deed: 'move', by };
  if (key === 'ArrowUp' || key === 'ArrowLeft') return { deed: 'leave', by: -1 };
  return key === 'ArrowRight' ? { deed: 'leave', by: 1 } : null;
}

/** Dragging the corner makes the picture wider or narrower; nothing is told before it is let go. */
function drawHandle(frame: HTMLElement): HTMLElement {
  const handle = document.createElement('span');
  handle.className = 'figure-handle';
  handle.title = editorText.figureResize;
  const percentAt = (x: number) => {
    const line = frame.closest('.figure')?.getBoundingClientRect();
    const own = frame.getBoundingClientRect();
    if (!line) return 100;
    const isCentred = frame.closest<HTMLElement>('.figure')?.dataset.align === 'center';
    const width = isCentred ? (x - (own.left + own.width / 2)) * 2 : x - own.left;
    return Math.min(Math.max((width / line.width) * 100, 5), 100);
  };
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (handle.hasPointerCapture(pointerId)) frame.style.width = `${percentAt(clientX)}%`;
  });
  handle.addEventListener('pointerup', ({ clientX }) => {
    const percent = Math.round(percentAt(clientX) * 10) / 10;
    frame.style.removeProperty('width');
    tell(handle, { deed: 'width', percent });
  });
  return handle;
}

function drawFrame(): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'figure-frame';
  frame.tabIndex = 0;
  frame.setAttribute('role', 'group');
  const image = document.createElement('img');
  image.draggable = false;
  frame.append(image, drawHandle(frame));
  frame.addEventListener('keydown', (event) => {
    const detail = deedOfKey(event);
    if (detail) {
      event.preventDefault();
      tell(frame, detail);
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      captionOf(frame.closest('.figure'))?.focus();
    }
  });
  return frame;
}

function captionOf(element: Element | null): HTMLElement | null {
  return element?.querySelector<HTMLElement>('.figure-caption') ?? null;
}

function drawCaption(): HTMLElement {
  const words = document.createElement('div');
  words.className = 'cell-words figure-caption';
  words.contentEditable = 'plaintext-only';
  words.setAttribute('role', 'textbox');
  words.setAttribute('aria-label', editorText.figureCaption);
  words.dataset.placeholder = editorText.figureCaptionHere;
  const hear = () => tell(words, { deed: 'caption', text: wordsOfCell(words) });
  words.addEventListener('keydown', (event) => {
    const step = stepOf(event, words);
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      tell(words, { deed: 'leave', by: 1 });
    } else if (step?.axis === 'row') {
      event.preventDefault();
      if (step.by < 0)
        words.closest('.figure')?.querySelector<HTMLElement>('.figure-frame')?.focus();
      else tell(words, { deed: 'leave', by: 1 });
    }
  });
  words.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) hear();
  });
  words.addEventListener('compositionend', hear);
  return words;
}

/** The line below a figure that has the keyboard: what the picture shows, for who cannot see it. */
function drawAlt(): HTMLElement {
  const line = document.createElement('label');
  line.className = 'figure-alt';
  const input = document.createElement('input');
  input.type = 'text';
  input.maxLength = 2000;
  input.placeholder = editorText.figureAltHere;
  const hear = () => tell(input, { deed: 'alt', text: input.value });
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) hear();
  });
  input.addEventListener('compositionend', hear);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      line.closest('.figure')?.querySelector<HTMLElement>('.figure-frame')?.focus();
    }
  });
  line.append(`${editorText.figureAlt}: `, input);
  return line;
}

function build(element: HTMLElement): void {
  const parts = [drawTools(), drawFrame(), drawCaption(), drawAlt()];
  for (const part of parts) {
    for (const name of OWN_EVENTS) part.addEventListener(name, (event) => event.stopPropagation());
    part.addEventListener('input', (event) => event.stopPropagation());
  }
  element.replaceChildren(...parts);
}

function part<Kind extends Element>(element: HTMLElement, selector: string): Kind {
  const found = element.querySelector<Kind>(selector);
  if (!found) throw new Error(`a figure without ${selector}`);
  return found;
}

/** Draws a picture of `list` and the words beneath it; what has the keyboard already keeps it. */
export function drawFigure(element: HTMLElement, list: TextList, figure: Figure): void {
  const pathOf = (field: 'image' | 'caption' | 'altText') => [...list, figure.id, field].join('.');
  if (!element.querySelector('.figure-frame')) build(element);
  element.dataset.align = figure.align;
  const image = part<HTMLImageElement>(element, 'img');
  const url = pictureUrl(figure.image);
  if (image.src !== url) image.src = url;
  image.alt = figure.altText;
  image.width = figure.image.widthPx;
  image.height = figure.image.heightPx;
  const frame = part<HTMLElement>(element, '.figure-frame');
  frame.dataset.path = pathOf('image');
  frame.setAttribute('aria-label', editorText.figureNamed(figure.altText));
  const input = part<HTMLInputElement>(element, '.figure-alt input');
  input.dataset.path = pathOf('altText');
  if (input !== document.activeElement || input.value !== figure.altText)
    input.value = figure.altText;
  const words = part<HTMLElement>(element, '.figure-caption');
  words.dataset.path = pathOf('caption');
  const isTyped =
    words === document.activeElement && wordsOfCell(words) === plainText(figure.caption);
  if (!isTyped) words.replaceChildren(...figure.caption.map(drawRun));
}
