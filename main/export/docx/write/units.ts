/** Millimetres in twentieths of a point, the unit of lengths in WordprocessingML. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Points in twentieths of a point. */
export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}

/** Points in half points, the unit of type sizes. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2);
}

/** Points in eighths of a point, the unit of border weights, of which Word draws 2 to 96. */
export function eighthPoints(pt: number): number {
  return Math.min(Math.max(Math.round(pt * 8), 2), 96);
}
