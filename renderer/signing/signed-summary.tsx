import { signingText } from '#renderer/text/signing.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { SignedFiles } from './signing-flow.ts';

const SHOWN_DIGITS = 16;

/** What was checked, written and read back. */
export function SignedSummary({ files: { fileNames, report } }: { readonly files: SignedFiles }) {
  const words = signingText.done;
  const pages = report.files.find(({ kind }) => kind === 'pdf')?.pages ?? 0;
  const { length } = report.overrides;
  const lines = [
    words.checked(report.pack.name, report.rules.count),
    length === 0 ? words.clean : words.overridden(length),
    words.readBack(pages),
  ];
  return (
    <div className="signing-body" role="status">
      <ul className="signing-checks">
        {lines.map((line) => (
          <li key={line}>
            <Icon name="check" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <section className="signing-list">
        <h3>{words.files}</h3>
        <ul>
          {fileNames.map((name) => {
            const file = report.files.find((each) => each.name === name);
            return (
              <li key={name} className="signing-file">
                <span>{name}</span>
                {file && (
                  <code title={file.sha256}>
                    {words.fingerprint(file.sha256.slice(0, SHOWN_DIGITS))}
                  </code>
                )}
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
