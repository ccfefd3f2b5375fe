import { isTextBlock } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { recognise } from '#core/recognise/recognise.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';
import { ask } from '#renderer/state/talk.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import type { Workspace } from './workspace.ts';

/** Fewer lines than this are no document. */
const LEAST_LINES = 6;

/** Whether nothing was written in the body yet but what a template left to be filled in. */
function isUntouched({ body }: OfficialDocument): boolean {
  return body.every(
    (block) => isTextBlock(block) && /^$|\[[^\]]+\]/u.test(plainText(block.runs).trim()),
  );
}

/**
 * Offers to take text pasted into an empty draft for a whole document, where it is one. The text
 * itself is pasted either way; recognising is one more step, which undo takes back.
 */
export function takePastedDocument(
  workspace: Workspace,
  paragraphs: readonly StyledParagraph[],
): boolean {
  const open = workspace.documents.get();
  if (!open || !isUntouched(open.document) || paragraphs.length < LEAST_LINES) return false;
  const recognition = recognise(paragraphs, { today: workspace.facts.today });
  if (!recognition.frameFound) return false;
  void offer(
    workspace,
    recognition.document,
    recognition.unplaced.map((each) => each.text),
  );
  return false;
}

async function offer(
  workspace: Workspace,
  recognised: OfficialDocument,
  unplaced: string[],
): Promise<void> {
  const words = dialogText.pasteDocument;
  const answer = await ask(
    workspace.session,
    words,
    [
      { answer: 'recognise', label: words.recognise, look: 'primary' },
      { answer: 'plain', label: words.plain, look: 'plain' },
    ],
    'plain',
  );
  if (answer !== 'recognise') return;
  workspace.documents.become(recognised);
  const notice = { source: 'recognised', frameFound: true, unplaced } as const;
  workspace.session.update((state) => ({ ...state, notice }));
}
