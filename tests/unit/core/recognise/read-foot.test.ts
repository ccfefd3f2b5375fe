import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import { readFoot } from '#core/recognise/read-foot.ts';
import { recognise } from '#core/recognise/recognise.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';
import { standardFor } from '#core/standards/governing.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { letter, TODAY } from '#tests/support/documents.ts';

function foot(...texts: readonly string[]): readonly StyledParagraph[] {
  return paragraphsOfText(texts.join('\n')).map((each) => ({ ...each, isFoot: true as const }));
}

async function paragraphsOfLetter(): Promise<readonly StyledParagraph[]> {
  const document = letter();
  const docx = await writeDocx(compose(document, standardFor(document, TODAY)), document);
  const reading = await readDocx(docx);
  if (!reading.ok) throw new Error(reading.code);
  return reading.paragraphs;
}

describe('the foot of the first page', () => {
  it('is the line of contact, of several lines one', () => {
    const { contact } = readFoot(foot('Số 1 đường Lê Lợi;', '', 'ĐT: 0234.3822.000'));
    expect(contact?.text).toBe('Số 1 đường Lê Lợi; ĐT: 0234.3822.000');
  });

  it('is none where nothing stands there, or a whole text', () => {
    expect(readFoot(foot('', ' ')).contact).toBeNull();
    expect(readFoot(foot('chữ '.repeat(100))).contact).toBeNull();
    expect(readFoot(paragraphsOfText('Số 1 đường Lê Lợi')).lines).toEqual([]);
  });

  it('keeps its looks where they are not the standard ones', async () => {
    const [line] = foot('Số 1 đường Lê Lợi');
    if (!line) throw new Error('no line');
    const bold = {
      ...line,
      align: 'center' as const,
      runs: line.runs.map((run) => ({ ...run, bold: true as const })),
    };
    const { document } = recognise([...(await paragraphsOfLetter()), bold], { today: TODAY });
    expect(document.marks.contact).toBe('Số 1 đường Lê Lợi');
    expect(document.asFound.contact).toMatchObject({ bold: true });
  });

  it('loses no word: what is too long for a contact ends the text', async () => {
    const long = foot('chữ thừa '.repeat(60).trim());
    const { document, unplaced } = recognise([...(await paragraphsOfLetter()), ...long], {
      today: TODAY,
    });
    expect(document.marks.contact).toBe('');
    expect(unplaced.at(-1)?.text).toContain('chữ thừa chữ thừa');
  });

  it('makes no document of what has no frame', () => {
    const paragraphs = [...paragraphsOfText('Chỉ là một dòng chữ.'), ...foot('Số 1 đường Lê Lợi')];
    const { frameFound, document } = recognise(paragraphs, { today: TODAY });
    expect(frameFound).toBe(false);
    expect(document.marks.contact).toBe('Số 1 đường Lê Lợi');
  });
});
