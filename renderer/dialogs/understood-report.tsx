import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import { understoodText } from '#renderer/text/understood.ts';
import { type Understood, understoodParts } from './understood.ts';

type Props = { readonly document: OfficialDocument; readonly standard: Standard };

function names(parts: readonly Understood[]): readonly string[] {
  return parts.map(({ part }) => understoodText.parts[part]);
}

/** Which components were recognised, which of the expected ones were not, and each in short. */
export function UnderstoodReport({ document, standard }: Props) {
  const parts = understoodParts(document, standard);
  const found = parts.filter(({ value }) => value !== '');
  const missing = parts.filter(({ value, isExpected }) => value === '' && isExpected);
  return (
    <div className="understood">
      {found.length > 0 && <p>{understoodText.found(names(found))}</p>}
      {missing.length > 0 && (
        <p className="understood-missing">{understoodText.missing(names(missing))}</p>
      )}
      <details>
        <summary>{understoodText.details}</summary>
        <dl>
          {[...found, ...missing].map(({ part, value }) => (
            <div key={part}>
              <dt>{understoodText.parts[part]}</dt>
              <dd className={value === '' ? 'muted' : ''}>{value || understoodText.none}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
