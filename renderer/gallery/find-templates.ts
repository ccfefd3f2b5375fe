import type { System } from '#core/model/header.ts';
import { folded, searchWords } from '#core/text/words.ts';
import type { Template } from '#templates/template.ts';

/** Whose templates are shown. */
export type SystemFilter = System | 'all';

/**
 * The templates of `system` in whose name or summary every word of `query` stands, with or without
 * its marks: `ke hoach` finds *Kế hoạch*. Those whose name says it come first.
 */
export function findTemplates(
  templates: readonly Template[],
  { system, query }: { readonly system: SystemFilter; readonly query: string },
): readonly Template[] {
  const words = searchWords(query);
  const saysAll = (text: string) => words.every((word) => folded(text).includes(word));
  const found = templates.filter(
    (template) =>
      (system === 'all' || template.system === system) &&
      saysAll(`${template.name} ${template.summary}`),
  );
  const byName = found.filter(({ name }) => saysAll(name));
  return [...byName, ...found.filter((template) => !byName.includes(template))];
}

/** The systems of which there are templates; a filter of one is none. */
export function systemsOf(templates: readonly Template[]): readonly System[] {
  return [...new Set(templates.map(({ system }) => system))];
}

/**
 * Where the focus goes in a grid of `count` cards, `columns` in a row; the same place where the
 * key moves nowhere, null where it is no key of a grid.
 */
export function gridStep(
  key: string,
  at: number,
  { count, columns }: { readonly count: number; readonly columns: number },
): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  if (to === undefined) return null;
  return to >= 0 && to < count ? to : at;
}
