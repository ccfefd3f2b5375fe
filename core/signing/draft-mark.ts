import type { OfficialDocument } from '#core/model/document.ts';

/**
 * The document as a draft shows it: with *Dự thảo lần n*, the first where it does not say which.
 * The document given is untouched.
 */
export function withDraftMark(document: OfficialDocument): OfficialDocument {
  const { draft: found, ...asFound } = document.asFound;
  const { marks } = document;
  if (marks.draft !== null && found?.text !== '') return document;
  // A mark that the source lacked or took back must not be printed in place of this one.
  return { ...document, asFound, marks: { ...marks, draft: marks.draft ?? 1 } };
}
