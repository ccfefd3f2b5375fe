import { FixedBlockNode } from './nodes/fixed-block-node.ts';
import { TextBlockNode } from './nodes/text-block-node.ts';

/** Every kind of node that a body is made of, besides text and line breaks. */
export const BODY_NODES = [TextBlockNode, FixedBlockNode];
