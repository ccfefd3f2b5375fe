import { parentPort } from 'node:worker_threads';
import type { Composition } from '#core/compose/composition.ts';
import type { PressAnswer, PressQuestion, PreviewPage, WantedPages } from './press-messages.ts';
import { createPress } from './typst-press.ts';

// The press in a thread of its own, so that setting pages never holds up the window.
const press = createPress();

function preview(composition: Composition, wanted: WantedPages | undefined) {
  const known = new Set(wanted?.known);
  return press.pictures(composition).map(({ key, blocks, svg }, index): PreviewPage => {
    const isNear = !wanted || (wanted.from <= index && index <= wanted.to);
    return { key, blocks, svg: isNear && !known.has(key) ? svg() : null };
  });
}

async function answer(question: PressQuestion): Promise<PressAnswer> {
  const { number, composition } = question;
  try {
    switch (question.call) {
      case 'preview':
        return { number, preview: preview(composition, question.wanted) };
      case 'pages':
        return { number, pages: press.pages(composition) };
      case 'pdf':
        return { number, pdf: Uint8Array.from(press.pdf(composition)) };
      case 'compare': {
        // Loaded by the first that asks: drawing pages does not wait for the reader of PDFs.
        const { pdfDifference } = await import('../read-back/pdf-difference.ts');
        const { pdf, pages } = question;
        return { number, difference: await pdfDifference(pdf, composition, pages) };
      }
    }
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    return { number, error: `${message}: ${JSON.stringify(cause) ?? ''}` };
  }
}

parentPort?.on('message', async (question: PressQuestion) => {
  const reply = await answer(question);
  parentPort?.postMessage(reply, 'pdf' in reply ? [reply.pdf.buffer] : []);
});
