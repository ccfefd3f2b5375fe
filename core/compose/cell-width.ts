import type { TableNode } from './composition.ts';
import { PT_PER_MM } from './units.ts';

/** So that what fits here by a hair fits in every writer. */
const SLACK_MM = 0.2;

/** The width in which the words of a cell stand for sure, millimetres. */
export function cellWordsMm({ widthsMm, cellSidePt }: TableNode, column: number): number {
  return (widthsMm[column] ?? 0) - (2 * cellSidePt) / PT_PER_MM - SLACK_MM;
}
