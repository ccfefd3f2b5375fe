import { type ReactNode, useState } from 'react';
import type { Choice, Question } from '#renderer/state/session.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { QuestionDialog } from './question-dialog.tsx';

type Words = { readonly title: string; readonly lines: readonly string[] };
type Confirm = (words: Words, yes: Omit<Choice, 'answer'>, no?: string) => Promise<boolean>;

/**
 * Yes or no inside a dialog that must stay: the session's own question would take its place.
 *
 * @returns the asking, and the place where the question is drawn
 */
export function useConfirm(): readonly [Confirm, ReactNode] {
  const [question, setQuestion] = useState<Question | null>(null);
  const confirm: Confirm = ({ title, lines }, yes, no = dialogText.cancel) =>
    new Promise((resolve) => {
      setQuestion({
        title,
        lines,
        choices: [
          { ...yes, answer: 'yes' },
          { answer: 'no', label: no, look: 'plain' },
        ],
        escape: 'no',
        answer: (given) => {
          setQuestion(null);
          resolve(given === 'yes');
        },
      });
    });
  return [confirm, question && <QuestionDialog question={question} />];
}
