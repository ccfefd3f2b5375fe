import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { icns, ico } from './icons/containers.mjs';
import { isRoot } from './lib/display.mjs';
import { inRoot } from './lib/paths.mjs';
import { setUp } from './set-up.mjs';

// Draws resources/icons/van-thu.svg in every size and form that the platforms want. Its results
// are committed: run it only after changing the picture (it needs a display).
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const LINUX = [16, 32, 48, 64, 128, 256, 512];
const folder = inRoot('resources/icons');

const { electron } = await setUp({ electron: true });
const pictures = await draw(fs.readFileSync(`${folder}/van-thu.svg`, 'utf8'));
const ofSizes = (test) => pictures.filter(({ size }) => test(size));

fs.writeFileSync(`${folder}/icon.ico`, ico(ofSizes((size) => size <= 256)));
fs.writeFileSync(`${folder}/icon.icns`, icns(ofSizes((size) => size !== 24 && size !== 48)));
for (const { size, png } of ofSizes((one) => LINUX.includes(one))) {
  fs.writeFileSync(`${folder}/${size}x${size}.png`, png);
}

async function draw(svg) {
  const { _electron } = await import('@playwright/test');
  const shell = fileURLToPath(new URL('icons/shell', import.meta.url));
  const args = isRoot() ? [shell, '--no-sandbox'] : [shell];
  const app = await _electron.launch({ executablePath: electron.executable, args });
  const window = await app.firstWindow();
  const urls = await window.evaluate(drawInPage, { svg, sizes: SIZES });
  await app.close();
  const toPng = (url) => Buffer.from(url.split(',')[1], 'base64');
  return SIZES.map((size, index) => ({ size, png: toPng(urls[index]) }));
}

/** Runs in the window. */
async function drawInPage({ svg, sizes }) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return sizes.map((size) => {
    const canvas = document.createElement('canvas');
    canvas.width = size;
    canvas.height = size;
    canvas.getContext('2d').drawImage(image, 0, 0, size, size);
    return canvas.toDataURL('image/png');
  });
}
