import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankDocument } from '#core/model/blank-document.ts';
import { FORMAT_VERSION } from '#core/model/document.ts';
import { idsIn } from '#core/model/new-id.ts';
import { parseDocument } from '#core/model/parse-document.ts';
import type { Picture } from '#core/model/picture.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';
import { figure, widePng } from '#tests/support/pictures.ts';

const FROZEN = new URL('./frozen/', import.meta.url);

function frozen(version: number): unknown {
  return JSON.parse(readFileSync(new URL(`v${version}.json`, FROZEN), 'utf8'));
}

describe('parseDocument', () => {
  it('gives back every valid document that went through JSON', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const data: unknown = JSON.parse(JSON.stringify(document));
        expect(parseDocument(data)).toEqual({ ok: true, document });
      }),
      { numRuns: 60 },
    );
  });

  it('is fed by a generator whose ids occur once', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const ids = [...JSON.stringify(document).matchAll(/"id":"(\w*)"/g)].map(([, id]) => id);
        expect(ids).toHaveLength(idsIn(document).size);
      }),
      { numRuns: 20 },
    );
  });

  it('holds one frozen document of every version, and reads each', () => {
    const versions = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1);
    expect(readdirSync(FROZEN).sort()).toEqual(versions.map((version) => `v${version}.json`));
    for (const version of versions)
      expect(parseDocument(frozen(version))).toMatchObject({ ok: true });
  });

  it('reads version 1 as it was written, under the version of today', () => {
    const document = { ...(frozen(1) as object), formatVersion: FORMAT_VERSION };
    expect(parseDocument(frozen(1))).toEqual({ ok: true, document });
  });

  it('reads version 2 as it was written', () => {
    expect(parseDocument(frozen(2))).toEqual({ ok: true, document: frozen(2) });
  });

  it.each([
    ['no Base64', { data: 'iVBORw0KGgo=%' }, 'not-base64'],
    ['another kind than it says', { mediaType: 'image/jpeg' }, 'not-a-picture'],
    [
      'more than a picture may hold',
      { data: `iVBORw0KGgo${'A'.repeat(11_184_829)}` },
      'picture-too-large',
    ],
    ['more points than memory', { widthPx: 30_000, heightPx: 30_000 }, 'picture-too-large'],
  ])('refuses a picture of %s', (_, image, detail) => {
    const body = [figure('f1', { image: { ...widePng, ...image } as Picture })];
    const document = { ...blankDocument('party', 'cong-van'), body };
    expect(parseDocument(document)).toMatchObject({ failure: { code: 'not-a-document', detail } });
  });

  it('refuses a newer format and says which', () => {
    const newer = { ...blankDocument('party', 'cong-van'), formatVersion: FORMAT_VERSION + 1 };
    expect(parseDocument(newer)).toEqual({
      ok: false,
      failure: { code: 'newer-format', version: FORMAT_VERSION + 1 },
    });
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a word', 'văn bản'],
    ['an object without a version', {}],
    ['version 0', { formatVersion: 0 }],
  ])('refuses %s', (_, data) => {
    expect(parseDocument(data)).toMatchObject({ ok: false, failure: { path: 'formatVersion' } });
  });

  it('refuses missing and unknown fields and leads to them', () => {
    const { place: _, ...header } = blankDocument('party', 'cong-van').header;
    expect(parseDocument({ ...blankDocument('party', 'cong-van'), header })).toMatchObject({
      failure: { code: 'not-a-document', path: 'header.place' },
    });
    expect(parseDocument({ ...blankDocument('party', 'cong-van'), extra: 1 })).toMatchObject({
      failure: { code: 'not-a-document', detail: 'Unrecognized key: "extra"' },
    });
  });

  it.each([
    ['NUL', '\u0000'],
    ['a lone surrogate', '\ud800'],
    ['a bidirectional override', '\u202e'],
    ['a noncharacter', '\uffff'],
    ['a tab', '\t'],
  ])('refuses %s in a field', (_, character) => {
    const blank = blankDocument('party', 'cong-van');
    const header = { ...blank.header, subject: `về ${character}việc` };
    expect(parseDocument({ ...blank, header })).toMatchObject({
      failure: { code: 'not-a-document', path: 'header.subject', detail: 'forbidden-character' },
    });
  });
});
