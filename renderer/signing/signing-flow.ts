import type { ResponseOf } from '#core/ipc/call.ts';
import type { Contract } from '#core/ipc/contract.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { applySafeFixes } from '#core/rules/apply-safe-fixes.ts';
import type { Finding } from '#core/rules/finding.ts';
import { checkForSigning } from '#core/signing/check-for-signing.ts';
import { overrideOf, type SigningGate, signingGate } from '#core/signing/signing-gate.ts';
import {
  governingStandard,
  ownBodies,
  toneStyleOf,
  type Workspace,
} from '#renderer/app/workspace.ts';
import { dictionaryFor } from '#renderer/check/dictionary.ts';
import { suggestedName } from '#renderer/document/document-title.ts';
import { failureWords } from '#renderer/text/failures.ts';
import { signingText } from '#renderer/text/signing.ts';
import type { Signing } from './signing-store.ts';

export type SignedFiles = ResponseOf<Contract['export:for-signing']>;

/** How an export ended; a picker that was closed ends it without a word. */
export type SigningEnd =
  | { readonly kind: 'done'; readonly files: SignedFiles }
  | { readonly kind: 'trouble'; readonly title: string; readonly detail: string }
  | { readonly kind: 'cancelled' };

/** What the gate says of `document` now. */
export function gateOf(
  workspace: Workspace,
  document: OfficialDocument,
  overrides: Signing['overrides'],
): SigningGate {
  const session = workspace.session.get();
  const toneStyle = toneStyleOf(workspace, document);
  const dictionary = dictionaryFor(session, document);
  const { today } = workspace.facts;
  const standard = governingStandard(workspace, document);
  const bodies = ownBodies(workspace, document);
  const check = { today, toneStyle, standard, bodies, dictionary };
  return signingGate(checkForSigning(document, check), overrides);
}

/** Mends every standing error that has a safe fix, as one step of the history. */
export function mendStanding(workspace: Workspace): void {
  const { documents, signing } = workspace;
  const open = documents.get();
  if (!open) return;
  const { overrides } = signing.get();
  const standing = (document: OfficialDocument) => gateOf(workspace, document, overrides).standing;
  documents.become(applySafeFixes(open.document, standing).document);
}

/** Lets `finding` pass for the reason given. */
export function override({ signing }: Workspace, finding: Finding, reason: string): void {
  signing.update((state) => {
    const made = overrideOf(finding, {
      reason: reason.trim(),
      by: state.by.trim(),
      at: new Date().toISOString(),
    });
    return { ...state, overrides: [...state.overrides, made] };
  });
}

/** Takes a decision back. */
export function takeBack({ signing }: Workspace, override: Signing['overrides'][number]): void {
  signing.update((state) => ({
    ...state,
    overrides: state.overrides.filter((each) => each !== override),
  }));
}

/** Asks where, has all files written and read back, and gives the end in words. */
export async function exportSigning({
  bridge,
  documents,
  signing,
}: Workspace): Promise<SigningEnd> {
  const open = documents.get();
  if (!open) return { kind: 'cancelled' };
  const { document, file } = open;
  const { overrides, reportPage } = signing.get();
  const name = file?.fileName ?? suggestedName(document);
  const result = await bridge.call('export:for-signing', {
    document: document as never,
    overrides,
    reportPage,
    // Another name than the draft's own, so that the DOCX beside it is not the draft.
    suggestedName: signingText.fileName(name.replace(/\.\w+$/u, '')),
    handle: file?.handle ?? null,
  });
  if (result.ok) return { kind: 'done', files: result.value };
  if (result.code === 'cancelled') return { kind: 'cancelled' };
  return { kind: 'trouble', ...failureWords('signing', result.code) };
}
