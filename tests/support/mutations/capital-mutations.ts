import { CAPITAL_POINTS } from './capital-points.ts';
import { type Mutation, sentence } from './mutation.ts';

/** The first slip against each point of the annex on capitals, in documents of the State. */
export const CAPITAL_MUTATIONS: readonly Mutation[] = CAPITAL_POINTS.flatMap(
  ({ point, title, rule = 'capital-letters', wrong }) =>
    wrong.slice(0, 1).map(([text, found, expected]) => {
      const isMended = rule === 'unit-capitals';
      const right = isMended ? text.replace(found, expected) : undefined;
      const isState = ({ system }: { readonly system: string }) => system === 'state';
      return sentence(rule, `${point}, ${title}`, text, found, right, isState);
    }),
);
