import { admissibleText } from '#core/model/text.ts';
import { paragraphsOfHtml } from '#core/recognise/paragraphs-of-html.ts';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';

/** Longer HTML than any document makes is not read; its plain text is. */
const LONGEST_HTML = 8_000_000;

/** The words that the clipboard holds, and how many pictures stand among them. */
export type PastedText = {
  readonly paragraphs: readonly StyledParagraph[];
  readonly pictures: number;
};

/**
 * What the clipboard holds, with its looks where it has any. The HTML is parsed apart from the
 * window: nothing of it runs, loads or is drawn, so pictures are only counted.
 */
export function textOfClipboard(data: DataTransfer): PastedText {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (html !== '' && html.length <= LONGEST_HTML) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const paragraphs = paragraphsOfHtml(page.body);
    const pictures = page.body.querySelectorAll('img').length;
    if (paragraphs.length > 0) return { paragraphs, pictures };
  }
  return { paragraphs: paragraphsOfText(admissibleText(text)), pictures: 0 };
}
