import { MODEL_NAMESPACE } from '../embedded-part.ts';
import { DocxError } from './docx-error.ts';
import type { XmlAttributes } from './scan-xml.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  [MODEL_NAMESPACE]: 'vt:',
};

/** The prefixes that are bound at one place, and the names that were read with them. */
type Scope = {
  readonly bound: ReadonlyMap<string, string>;
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
};

const NO_ATTRIBUTES: XmlAttributes = new Map();
const OUTERMOST: ReadonlyMap<string, string> = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]);

function scopeOf(bound: ReadonlyMap<string, string>): Scope {
  return { bound, elements: new Map(), attributes: new Map() };
}

/** The prefix that an attribute binds, empty for names without one; null: it binds none. */
function boundBy(attribute: string): string | null {
  if (!attribute.startsWith('xmlns')) return null;
  if (attribute === 'xmlns') return '';
  return attribute.startsWith('xmlns:') ? attribute.slice('xmlns:'.length) : null;
}

function named(uri: string, local: string): string {
  return `${PREFIXES[uri] ?? ''}${local}`;
}

/** @param own - what a name without a prefix belongs to */
function resolved(written: string, bound: ReadonlyMap<string, string>, own: string): string {
  const colon = written.indexOf(':');
  if (colon < 0) return named(own, written);
  const uri = bound.get(written.slice(0, colon));
  const local = written.slice(colon + 1);
  if (uri === undefined || local === '' || local.includes(':')) {
    throw new DocxError('damaged', `unbound name ${written}`);
  }
  return named(uri, local);
}

/** Turns names as they are written into ours: `w:p`, whatever prefix stands for that namespace. */
export class Namespaces {
  readonly #scopes: Scope[] = [scopeOf(OUTERMOST)];

  get #scope(): Scope {
    return this.#scopes.at(-1) ?? scopeOf(OUTERMOST);
  }

  /** Goes into an element; what it binds holds for its own name too. */
  enter(attributes: XmlAttributes): void {
    const outer = this.#scope;
    let bound: Map<string, string> | null = null;
    for (const [name, value] of attributes) {
      const prefix = boundBy(name);
      if (prefix === null) continue;
      if (prefix !== '' && value === '') throw new DocxError('damaged', 'prefix of nothing');
      bound ??= new Map(outer.bound);
      bound.set(prefix, value);
    }
    this.#scopes.push(bound ? scopeOf(bound) : outer);
  }

  leave(): void {
    this.#scopes.pop();
  }

  element(written: string): string {
    const { bound, elements } = this.#scope;
    const known = elements.get(written);
    if (known !== undefined) return known;
    const name = resolved(written, bound, bound.get('') ?? '');
    elements.set(written, name);
    return name;
  }

  /** The attributes under our names, without those that bind prefixes. */
  attributes(written: XmlAttributes): XmlAttributes {
    if (written.size === 0) return NO_ATTRIBUTES;
    const scope = this.#scope;
    const named = new Map<string, string>();
    for (const [name, value] of written) {
      if (boundBy(name) !== null) continue;
      let known = scope.attributes.get(name);
      if (known === undefined) {
        known = resolved(name, scope.bound, '');
        scope.attributes.set(name, known);
      }
      named.set(known, value);
    }
    return named;
  }
}
