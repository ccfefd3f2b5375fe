import { existsSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import type { Handlers } from '#core/ipc/dispatch.ts';
import { dictionaryLists } from '#core/profile/office-of.ts';
import { withDraftMark } from '#core/signing/draft-mark.ts';
import { standardOf } from '#core/standards/standard-of.ts';
import { writeAtomically } from '#main/documents/write-atomically.ts';
import { nameOf, pathsOf, type SigningTargets, targetsBeside } from '#main/export/signing-files.ts';
import type { DesktopWindow } from './desktop-window.ts';
import { askToReplace, askWhereToSave } from './dialogs.ts';
import { folderOf } from './folder-of.ts';
import type { Services } from './services.ts';

const cancelled = { ok: false, code: 'cancelled' } as const;
const targetOpen = { ok: false, code: 'target-open' } as const;

/** Files that stand beside the chosen one, of which the dialog did not ask. */
function unasked(targets: SigningTargets, chosen: string): readonly string[] {
  return pathsOf(targets).filter((each) => each !== chosen && existsSync(each));
}

async function isAnyOpen({ files }: Services, targets: SigningTargets): Promise<boolean> {
  const holders = await Promise.all(pathsOf(targets).map((each) => files.windowOf(each)));
  return holders.some((holder) => holder !== null);
}

/** The exports that lead to the leader's desk: for signing, and as a draft. */
export function signing(
  window: DesktopWindow,
  services: Services,
): Pick<Handlers, 'export:for-signing' | 'export:draft'> {
  const { exports, store, today, now, files, written, offices, overridesFor, bodiesFor } = services;
  return {
    'export:for-signing': async ({ document, overrides, reportPage, suggestedName, handle }) => {
      const folder = folderOf(window, files, handle);
      const chosen = await askWhereToSave(window.browser, 'signing', suggestedName, folder);
      if (!chosen) return cancelled;
      const targets = targetsBeside(chosen, reportPage);
      if (await isAnyOpen(services, targets)) return targetOpen;
      const names = unasked(targets, chosen).map(nameOf);
      if (names.length > 0 && !(await askToReplace(window.browser, names))) return cancelled;
      const toneStyle = services.toneStyleOf(document);
      const words = dictionaryLists(document, offices(), store.dictionaries());
      const dictionary = new Set(words.flat());
      const standard = standardOf(document, today(), overridesFor(document));
      const bodies = bodiesFor(document);
      const check = { today: today(), toneStyle, standard, bodies, dictionary };
      const moment = { now: now().toISOString(), version: app.getVersion() };
      const made = await exports.forSigning({ document, overrides, check, targets, ...moment });
      return made.ok ? { ok: true, value: { ...made.value, written: written.add(chosen) } } : made;
    },
    'export:draft': async ({ document, suggestedName, handle }) => {
      const folder = folderOf(window, files, handle);
      const file = await askWhereToSave(window.browser, 'draft', suggestedName, folder);
      if (!file) return cancelled;
      const marked = withDraftMark(document);
      const pdf = await exports.pdf(marked);
      if (!pdf.ok) return pdf;
      const saved = await writeAtomically(file, pdf.value.bytes);
      if (!saved.ok) return saved;
      const { pages } = pdf.value;
      const draft = marked.marks.draft ?? 1;
      const value = { fileName: path.basename(file), pages, draft, written: written.add(file) };
      return { ok: true, value };
    },
  };
}
