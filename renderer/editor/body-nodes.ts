import { ParagraphNode } from 'lexical';
import { PLAIN } from './nodes/block-shape.ts';
import { FixedBlockNode } from './nodes/fixed-block-node.ts';
import { newBlockId } from './nodes/new-block-id.ts';
import { $createTextBlockNode, TextBlockNode } from './nodes/text-block-node.ts';

/** Every kind of node that a body is made of, besides text and line breaks. */
export const BODY_NODES = [
  TextBlockNode,
  FixedBlockNode,
  {
    replace: ParagraphNode,
    with: () => $createTextBlockNode(newBlockId(), PLAIN),
    withKlass: TextBlockNode,
  },
];
