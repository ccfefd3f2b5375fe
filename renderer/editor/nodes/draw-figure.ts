import type { Figure } from '#core/model/block.ts';
import { plainText } from '#core/model/text.ts';
import { pictureUrl } from '#renderer/picture/picture-url.ts';

/** Draws the picture and the words beneath it. */
export function drawFigure(element: HTMLElement, figure: Figure): void {
  const image = document.createElement('img');
  image.src = pictureUrl(figure.image);
  image.alt = figure.altText;
  image.style.width = `${figure.widthMm}mm`;
  image.style.maxWidth = '100%';
  const caption = document.createElement('div');
  caption.textContent = plainText(figure.caption);
  element.replaceChildren(image, caption);
}
