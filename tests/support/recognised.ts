import type { Block } from '#core/model/block.ts';
import { plainText } from '#core/model/text.ts';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import { recognise } from '#core/recognise/recognise.ts';
import type { Recognition } from '#core/recognise/recognition.ts';
import { TODAY } from './documents.ts';

/** What a text is understood to be, as of the day on which tests stand. */
export function recognised(text: string): Recognition {
  return recognise(paragraphsOfText(text), { today: TODAY });
}

/** One block in a line: `roman! MỤC ĐÍCH`, `arabic(1) Nội dung`, `paragraph Căn cứ`; at most `most` letters. */
export function outlined(body: readonly Block[], most = 24): readonly string[] {
  return body.map((block) => {
    if (block.kind === 'table')
      return `table ${block.rows.map((row) => row.cells.map((cell) => plainText(cell.runs)).join(' | ')).join(' / ')}`;
    if (block.kind === 'page-break') return 'page-break';
    if (block.kind === 'figure')
      return `figure ${plainText(block.caption).slice(0, most).trimEnd()}`;
    const words = plainText(block.runs).slice(0, most).trimEnd();
    if (block.kind !== 'item') return `${block.kind} ${words}`;
    const label = block.label === null ? '' : `(${block.label})`;
    return `${block.level}${label}${block.title ? '!' : ''} ${words}`.trimEnd();
  });
}
