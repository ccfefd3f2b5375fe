import { createContext, use } from 'react';
import type { Bridge } from '#core/ipc/bridge.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { officeBodies, officeOverrides } from '#core/profile/active-office.ts';
import { settingOffice } from '#core/profile/office-of.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { toneStyleFor } from '#core/profile/tone-style.ts';
import type { IsoDate, Standard } from '#core/standards/standard.ts';
import { standardOf } from '#core/standards/standard-of.ts';
import { type CheckStore, createCheckStore } from '#renderer/check/check-store.ts';
import { createDocumentStore, type DocumentStore } from '#renderer/document/document-store.ts';
import type { TextEditors } from '#renderer/editor/text-editors.ts';
import type { PageBlocks } from '#renderer/preview/page-blocks.ts';
import { createSigningStore, type SigningStore } from '#renderer/signing/signing-store.ts';
import { createSession, type SessionStore } from '#renderer/state/session.ts';
import { createStore, type Store, useStore } from '#renderer/state/store.ts';

/** Everything that a window works with, made once and handed to whoever draws or commands. */
export type Workspace = {
  readonly bridge: Bridge;
  readonly session: SessionStore;
  readonly documents: DocumentStore;
  readonly check: CheckStore;
  readonly signing: SigningStore;
  /** Which blocks stand on which page, as last set; empty while no pages are shown. */
  readonly pages: Store<readonly PageBlocks[]>;
  /** Facts of the start that do not change. */
  readonly facts: { today: IsoDate; version: string; isMac: boolean };
  /** The editors of the body and of the annexes, from the start on. */
  texts: TextEditors | null;
};

export function createWorkspace(bridge: Bridge): Workspace {
  return {
    bridge,
    session: createSession(),
    documents: createDocumentStore(() => performance.now()),
    check: createCheckStore(),
    signing: createSigningStore(),
    pages: createStore<readonly PageBlocks[]>([]),
    facts: { today: '', version: '', isMac: false },
    texts: null,
  };
}

/** The office whose settings hold for `document`. */
export function officeInForce(
  { session }: Workspace,
  document: OfficialDocument,
): OfficeProfile | null {
  const { profiles, settings } = session.get();
  return settingOffice(document, { profiles, active: settings.activeProfile });
}

/** The standard that governs `document` as of today, as the office sets it. */
export function governingStandard(workspace: Workspace, document: OfficialDocument): Standard {
  const overrides = officeOverrides(officeInForce(workspace, document), document.system);
  return standardOf(document, workspace.facts.today, overrides);
}

/** The same for what is drawn: drawn anew when an office sets something else. */
export function useGoverningStandard(document: OfficialDocument | null): Standard | null {
  const workspace = useWorkspace();
  useStore(workspace.session, (state) => state.profiles);
  useStore(workspace.session, (state) => state.settings.activeProfile);
  return document && governingStandard(workspace, document);
}

/** The bodies that the office has added to those that we know. */
export function ownBodies(workspace: Workspace, document: OfficialDocument) {
  return officeBodies(officeInForce(workspace, document), document.system);
}

/** How tone marks are set in `document`: as its office says, else as the user has it. */
export function toneStyleOf(workspace: Workspace, document: OfficialDocument) {
  const { toneStyle } = workspace.session.get().settings;
  return toneStyleFor(officeInForce(workspace, document), toneStyle);
}

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error('nothing may be drawn outside the workspace');
  return workspace;
}
