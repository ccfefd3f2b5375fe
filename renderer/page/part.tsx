import type { ReactNode } from 'react';
import type { FramePart } from '#core/model/frame-part.ts';
import type { Path } from '#core/model/path.ts';
import type { StyleName } from '#core/standards/standard.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { pageText } from '#renderer/text/page.ts';
import { partStyle, useSheet } from './sheet-context.ts';

type PartProps = {
  readonly part: FramePart;
  readonly look: StyleName;
  /** The field that the part prints as a whole, where it is not edited in place. */
  readonly path?: Path;
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * One part of the frame in its look. A part that stood otherwise in the source is shown as it
 * stood, with the way back to the standard form beside it.
 */
export function Part({ part, look, path, className = '', children }: PartProps) {
  const sheet = useSheet();
  const found = sheet.document.asFound[part];
  return (
    <div
      className={`part ${className}`}
      data-part={part}
      data-path={path ? path.join('.') : `asFound.${part}`}
      style={partStyle(sheet, part, look)}
    >
      {found?.text === undefined ? children : <FoundWords part={part} text={found.text} />}
    </div>
  );
}

function FoundWords({ part, text }: { readonly part: FramePart; readonly text: string }) {
  const { documents } = useWorkspace();
  return (
    <span className="found">
      <span
        className={text === '' ? 'found-words missing' : 'found-words'}
        title={pageText.asFound}
      >
        {text === '' ? pageText.missing : text}
      </span>
      <button
        type="button"
        className="to-standard"
        onClick={() =>
          documents.change([{ op: 'unset', path: ['asFound', part] }], {
            after: { path: ['asFound', part] },
          })
        }
      >
        {pageText.toStandard}
      </button>
    </span>
  );
}

/** Words that the standard fixes: seen, read aloud, never edited. */
export function Fixed({ children }: { readonly children: ReactNode }) {
  return <span className="fixed">{children}</span>;
}
