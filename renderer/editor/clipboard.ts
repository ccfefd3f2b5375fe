import { admissibleText } from '#core/model/text.ts';
import { paragraphsOfHtml } from '#core/recognise/paragraphs-of-html.ts';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';

/** Longer HTML than any document makes is not read; its plain text is. */
const LONGEST_HTML = 8_000_000;

/**
 * What the clipboard holds, with its looks where it has any. The HTML is parsed apart from the
 * window: nothing of it runs, loads or is drawn.
 */
export function paragraphsOfClipboard(data: DataTransfer): readonly StyledParagraph[] {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (html !== '' && html.length <= LONGEST_HTML) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const paragraphs = paragraphsOfHtml(page.body);
    if (paragraphs.length > 0) return paragraphs;
  }
  return paragraphsOfText(admissibleText(text));
}
