import type { Paragraph, Table } from 'docx';
import type { FlowNode } from '#core/compose/composition.ts';

/** Writes what stands in a cell of the given width; handed down, since cells hold whole flows. */
export type Fill = (nodes: readonly FlowNode[], widthMm: number) => (Paragraph | Table)[];
