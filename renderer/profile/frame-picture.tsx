import { type CSSProperties, useDeferredValue, useMemo } from 'react';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import type { IsoDate } from '#core/standards/standard.ts';
import { profileText } from '#renderer/text/profile.ts';
import { Printed } from './printed.tsx';
import { type PrintedFrame, printedFrame } from './printed-frame.ts';

/** Where the text of a document would stand: lines of no words, in percent of the width. */
const TEXT_LINES = [94, 100, 100, 62, 94, 100, 78];

function sheetStyle({ page }: PrintedFrame): CSSProperties {
  const { top, right, left } = page.marginsMm;
  return {
    '--mm': `calc(100cqw / ${page.widthMm})`,
    '--pt': 'calc(25.4 / 72 * var(--mm))',
    padding: `calc(${top} * var(--mm)) calc(${right} * var(--mm)) calc(${top} * var(--mm)) calc(${left} * var(--mm))`,
  } as CSSProperties;
}

function Sheet({ frame }: { readonly frame: PrintedFrame }) {
  return (
    <div className="frame-sheet">
      <div className="frame-print" style={sheetStyle(frame)}>
        <Printed nodes={frame.header} />
        <div className="frame-text" aria-hidden="true">
          {TEXT_LINES.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of no words
            <span key={index} style={{ width: `${width}%` }} />
          ))}
        </div>
        <Printed nodes={frame.closing} />
        {frame.contact.length > 0 && (
          <div className="frame-contact">
            <Printed nodes={frame.contact} />
          </div>
        )}
      </div>
    </div>
  );
}

type Props = { readonly profile: OfficeProfile; readonly today: IsoDate };

/** The head and foot of this office's documents as they will print, while the form is filled. */
export function FramePicture({ profile, today }: Props) {
  const shown = useDeferredValue(profile);
  const frame = useMemo(() => printedFrame(shown, today), [shown, today]);
  const { picture } = profileText;
  return (
    <figure className="frame-picture" aria-label={picture.label}>
      <figcaption>{picture.title}</figcaption>
      <Sheet frame={frame} />
      {profile.issuer.name === '' && <p className="note">{picture.empty}</p>}
    </figure>
  );
}
