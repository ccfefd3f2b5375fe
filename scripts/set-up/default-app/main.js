// Packed into the fallback Electron: opens the application folder named on the command line.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);

// Awaited: Electron holds back its `ready` until the entry module is evaluated.
await import(pathToFileURL(path.join(folder, manifest.main)).href);
