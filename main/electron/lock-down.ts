import type { App, Session, WebContents } from 'electron';

/** Schemes that never leave the machine; everything else is cut off. */
const LOCAL = /^(app|blob|data|devtools|chrome):/;

/** Nothing of this program goes to a network, asks for a permission or downloads. */
export function lockDownSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !LOCAL.test(details.url) });
  });
  session.setPermissionRequestHandler((_, permission, decide) => {
    decide(permission === 'clipboard-sanitized-write');
  });
  session.setPermissionCheckHandler((_, permission) => permission === 'clipboard-sanitized-write');
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** No page of ours ever leads anywhere else: no navigation, no new window, no webview. */
export function lockDownPages(app: App): void {
  app.on('web-contents-created', (_, contents) => lockDownContents(contents));
}
