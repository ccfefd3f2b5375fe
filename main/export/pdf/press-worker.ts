import { parentPort } from 'node:worker_threads';
import type { PressAnswer, PressQuestion } from './press-messages.ts';
import { createPress } from './typst-press.ts';

// The press in a thread of its own, so that setting pages never holds up the window.
const press = createPress();

function answer({ number, call, composition }: PressQuestion): PressAnswer {
  try {
    if (call === 'pages') return { number, pages: press.pages(composition) };
    return { number, pdf: Uint8Array.from(press.pdf(composition)) };
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    return { number, error: `${message}: ${JSON.stringify(cause) ?? ''}` };
  }
}

parentPort?.on('message', (question: PressQuestion) => {
  const reply = answer(question);
  parentPort?.postMessage(reply, 'pdf' in reply ? [reply.pdf.buffer] : []);
});
