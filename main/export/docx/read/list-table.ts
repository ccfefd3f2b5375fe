import { ListCounter, type ListLevel, type NumberFormat } from '../list-counter.ts';
import type { ParagraphLook } from './look.ts';
import { childOf, elements, valOf, wholeNumber, type XmlElement } from './xml.ts';

/** Gives the labels that Word's lists print. It counts: ask once a paragraph, in order. */
export type ListTable = {
  readonly label: (list: ParagraphLook['list'], styleId: string | undefined) => string | null;
};

type Level = ListLevel & { readonly style: string | undefined };
type Num = { readonly abstract: string; readonly starts: Map<number, number> };

const LEVELS = 9;
/** The label stands before every paragraph of its level: a longer one could fill the memory. */
const LONGEST_LABEL = 255;

const FORMATS: ReadonlySet<string> = new Set<NumberFormat>([
  'decimal',
  'decimalZero',
  'upperRoman',
  'lowerRoman',
  'upperLetter',
  'lowerLetter',
  'bullet',
  'none',
]);

/** Bullets of the Symbol and Wingdings fonts, which stand in the private area of Unicode. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf0a7': '▪',
  '\uf0fc': '✓',
};

function bulletText(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, (character) => SYMBOLS[character] ?? '•');
}

function readLevel(element: XmlElement): readonly [number, Level] {
  const format = valOf(element, 'w:numFmt') ?? 'decimal';
  const restart = wholeNumber(valOf(element, 'w:lvlRestart'));
  const legal = childOf(element, 'w:isLgl');
  const level: Level = {
    start: wholeNumber(valOf(element, 'w:start')) ?? 1,
    format: FORMATS.has(format) ? (format as NumberFormat) : 'decimal',
    text: bulletText(valOf(element, 'w:lvlText') ?? '').slice(0, LONGEST_LABEL),
    restartAfter: restart === undefined ? null : restart - 1,
    legal: legal !== undefined && legal.attributes.get('w:val') !== '0',
    style: valOf(element, 'w:pStyle'),
  };
  return [wholeNumber(element.attributes.get('w:ilvl')) ?? 0, level];
}

function readLevels(parent: XmlElement): readonly (Level | undefined)[] {
  const found = elements(parent).filter((each) => each.name === 'w:lvl');
  const byIndex = new Map(found.map(readLevel));
  return Array.from({ length: LEVELS }, (_, index) => byIndex.get(index));
}

function readNum(element: XmlElement): Num {
  const overrides = elements(element).filter((each) => each.name === 'w:lvlOverride');
  const starts = overrides.flatMap((each): [number, number][] => {
    const index = wholeNumber(each.attributes.get('w:ilvl'));
    const start = wholeNumber(valOf(each, 'w:startOverride'));
    return index === undefined || start === undefined ? [] : [[index, start]];
  });
  return { abstract: valOf(element, 'w:abstractNumId') ?? '', starts: new Map(starts) };
}

function byId<Value>(
  root: XmlElement | undefined,
  name: string,
  id: string,
  read: (element: XmlElement) => Value,
): ReadonlyMap<string, Value> {
  const found = elements(root).filter((each) => each.name === name);
  return new Map(found.map((each) => [each.attributes.get(id) ?? '', read(each)]));
}

/** Reads `word/numbering.xml`; a file without one has no lists. */
export function listTable(root: XmlElement | undefined): ListTable {
  const abstracts = byId(root, 'w:abstractNum', 'w:abstractNumId', readLevels);
  const nums = byId(root, 'w:num', 'w:numId', readNum);
  const counters = new Map<string, ListCounter>();
  return {
    label: (list, styleId) => {
      const num = nums.get(list?.numId ?? '');
      const levels = abstracts.get(num?.abstract ?? '');
      if (!num || !levels) return null;
      const linked = levels.findIndex(
        (level) => level?.style !== undefined && level.style === styleId,
      );
      const index = list?.level ?? Math.max(linked, 0);
      const level = levels[index];
      if (!level) return null;
      const counter = counters.get(num.abstract) ?? new ListCounter(levels);
      counters.set(num.abstract, counter);
      const start = num.starts.get(index);
      if (start !== undefined) {
        // An override holds for the first paragraph of its list only.
        counter.startAt(index, start);
        num.starts.delete(index);
      }
      const label = level.format === 'bullet' ? level.text : counter.next(index);
      return label === '' ? null : label;
    },
  };
}
