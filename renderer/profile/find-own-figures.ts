import type { StandardOverrides } from '#core/standards/overrides.ts';
import { type OwnFigure, ownFigures } from '#core/standards/own-figures.ts';
import type { Standard } from '#core/standards/standard.ts';
import { folded, searchWords } from '#core/text/words.ts';
import { ownFiguresText } from '#renderer/text/own-figures.ts';
import { figureName } from './own-figure-words.ts';

export type NamedOwnFigure = { readonly name: string; readonly figure: OwnFigure };

export type FigureGroup = {
  readonly id: keyof typeof ownFiguresText.groups;
  readonly figures: readonly NamedOwnFigure[];
};

const GROUPS = Object.keys(ownFiguresText.groups) as readonly FigureGroup['id'][];

function groupOf({ path }: OwnFigure): FigureGroup['id'] {
  const [root = ''] = path.split('.');
  return GROUPS.find((group) => group === root) ?? 'layout';
}

/**
 * The figures that an office may set, in groups, of which the names hold every word of `query`, with
 * or without its marks; `isKept` says which are shown whatever is asked for. Empty groups are left
 * out.
 */
export function findOwnFigures(
  standard: Standard,
  overrides: StandardOverrides,
  query: string,
  isKept: (path: string) => boolean = () => false,
): readonly FigureGroup[] {
  const asked = searchWords(query);
  const figures = ownFigures(standard, overrides)
    .map((figure) => ({ figure, name: figureName(standard, figure.path) ?? figure.path }))
    .filter(({ figure, name }) => {
      const said = folded(`${name} ${ownFiguresText.groups[groupOf(figure)]}`);
      return isKept(figure.path) || asked.every((word) => said.includes(word));
    });
  return GROUPS.map((id) => ({
    id,
    figures: figures.filter(({ figure }) => groupOf(figure) === id),
  })).filter((group) => group.figures.length > 0);
}
