import type { SinglePart } from '#core/model/frame-part.ts';
import { Part } from './part.tsx';
import { useSheet } from './sheet-context.ts';

/**
 * A line that the standard draws under a part, as long as on paper; what the source had instead; nothing
 * where there is none.
 */
export function DrawnLine({ part }: { readonly part: SinglePart }) {
  const { document, layout } = useSheet();
  const line = layout.lines.get(part);
  const found = document.asFound[part]?.text;
  if (!line && found === undefined) return null;
  if (!line) {
    return (
      <Part part={part} look="star">
        {null}
      </Part>
    );
  }
  const style = {
    width: `${line.lengthMm}mm`,
    borderTopWidth: `${line.weightPt}pt`,
    margin: `${line.spaceBeforePt}pt auto ${line.spaceAfterPt}pt`,
  };
  return <hr className="drawn-line" data-part={part} style={style} />;
}
