import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';

/**
 * The window's pages come from a scheme of our own, not from `file:`: it has a real origin, for the
 * content security policy and for judging senders, and reaches nothing but `dist/renderer`.
 */
const SCHEME = 'app';
const HOST = 'van-thu';
export const START_PAGE = `${SCHEME}://${HOST}/index.html`;

/** No script but ours, no connection anywhere. Styles inline: the pages' SVG carries its own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Pages to be printed hold nothing but drawings. */
const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

const printPages = new Map<string, string>();

/** Must run before Electron is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Whether `url` is one of our own pages. */
export function isOurs(url: string): boolean {
  return url === START_PAGE || url.startsWith(`${START_PAGE}#`) || url.startsWith(`${START_PAGE}?`);
}

/** Offers `html` for one print; gives its address and its undo. */
export function offerPrintPage(id: string, html: string) {
  printPages.set(`/print/${id}`, html);
  return {
    url: `${SCHEME}://${HOST}/print/${id}`,
    withdraw: () => printPages.delete(`/print/${id}`),
  };
}

function respond(body: string | Uint8Array<ArrayBuffer>, type: string, policy: string): Response {
  const headers = {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  };
  return new Response(body, { headers });
}

async function answer(url: URL, root: string): Promise<Response> {
  const printed = printPages.get(url.pathname);
  if (printed !== undefined) return respond(printed, 'text/html; charset=utf-8', PRINT_POLICY);
  const file = path.join(root, path.normalize(decodeURIComponent(url.pathname)));
  const type = TYPES[path.extname(file)];
  if (url.host !== HOST || !type || !file.startsWith(root + path.sep)) return notFound();
  try {
    return respond(await readFile(file), type, POLICY);
  } catch {
    return notFound(); // whatever is not there is simply not there
  }
}

function notFound(): Response {
  return new Response('', { status: 404 });
}

/** Serves the files below `root` (`dist/renderer`) to the windows of `session`. */
export function serveScheme(session: Session, root: string): void {
  session.protocol.handle(SCHEME, (request) => answer(new URL(request.url), root));
}
