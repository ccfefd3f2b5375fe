import { BODY_MUTATIONS } from './body-mutations.ts';
import { CAPITAL_MUTATIONS } from './capital-mutations.ts';
import { CLOSING_MUTATIONS } from './closing-mutations.ts';
import { FRAME_MUTATIONS } from './frame-mutations.ts';
import type { Mutation } from './mutation.ts';
import { REMNANT_MUTATIONS } from './remnant-mutations.ts';
import { WHOLE_MUTATIONS } from './whole-mutations.ts';

/** Every fault that can be planted in a clean document. */
export const MUTATIONS: readonly Mutation[] = [
  ...FRAME_MUTATIONS,
  ...CLOSING_MUTATIONS,
  ...BODY_MUTATIONS,
  ...CAPITAL_MUTATIONS,
  ...REMNANT_MUTATIONS,
  ...WHOLE_MUTATIONS,
];
