import type { CSSProperties } from 'react';
import type { FoundForm } from '#core/model/as-found.ts';
import type { TypeStyle } from '#core/standards/standard.ts';

/** What of a look the screen draws; sizes in points as on paper. */
export type Look = {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly align: TypeStyle['align'];
};

/** The standard's look of a component, with what the source had instead laid over it. */
export function lookOf(style: TypeStyle, found?: FoundForm): Look {
  return {
    sizePt: found?.sizePt ?? style.sizePt.usual,
    bold: found?.bold ?? style.bold,
    italic: found?.italic ?? style.italic,
    underline: found?.underline ?? style.underline,
    align: found?.align ?? style.align,
  };
}

export function cssOf(look: Look): CSSProperties {
  return {
    fontSize: `${look.sizePt}pt`,
    fontWeight: look.bold ? 'bold' : 'normal',
    fontStyle: look.italic ? 'italic' : 'normal',
    textDecorationLine: look.underline ? 'underline' : 'none',
    textAlign: look.align,
  };
}
