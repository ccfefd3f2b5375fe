import type { CapitalPoint } from './capital-point.ts';
import { POINTS_ON_NAMES } from './capital-points-names.ts';
import { OTHER_POINTS } from './capital-points-others.ts';

/** The annex on capitals, point by point. */
export const CAPITAL_POINTS: readonly CapitalPoint[] = [...POINTS_ON_NAMES, ...OTHER_POINTS];
