import type { SinglePart } from '#core/model/frame-part.ts';
import { useSheet } from './sheet-context.ts';

/** A line that the standard draws under a part, as long as on paper; nothing where it draws none. */
export function DrawnLine({ part }: { readonly part: SinglePart }) {
  const line = useSheet().layout.lines.get(part);
  if (!line) return null;
  const style = {
    width: `${line.lengthMm}mm`,
    borderTopWidth: `${line.weightPt}pt`,
    margin: `${line.spaceBeforePt}pt auto ${line.spaceAfterPt}pt`,
  };
  return <hr className="drawn-line" data-part={part} style={style} />;
}
