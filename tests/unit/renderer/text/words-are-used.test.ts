import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appText } from '#renderer/text/app.ts';
import { checkText } from '#renderer/text/check.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { documentText } from '#renderer/text/document.ts';
import { editorText } from '#renderer/text/editor.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import { helpText } from '#renderer/text/help.ts';
import { pageText } from '#renderer/text/page.ts';
import { previewText } from '#renderer/text/preview.ts';
import { profileText } from '#renderer/text/profile.ts';
import { signingText } from '#renderer/text/signing.ts';

const TEXTS = {
  appText,
  checkText,
  dialogText,
  documentText,
  editorText,
  galleryText,
  helpText,
  pageText,
  previewText,
  profileText,
  signingText,
};

const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path) && !path.startsWith('text'))
  .map((path) => readFileSync(`renderer/${path}`, 'utf8'));

/** Whether somebody says `name.key`, or takes `key` out of `name`. */
function isUsed(name: string, key: string): boolean {
  const said = new RegExp(
    `\\b${name}\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\} = ${name}\\b`,
    'u',
  );
  return sources.some((text) => said.test(text));
}

test.each(Object.entries(TEXTS))('nothing in %s is left over', (name, words) => {
  expect(Object.keys(words).filter((key) => !isUsed(name, key))).toEqual([]);
});
