import { useState } from 'react';
import type { AuthorityForm } from '#core/model/closing.ts';
import type { UsualSigner } from '#core/profile/office-profile.ts';
import { profileText } from '#renderer/text/profile.ts';
import { FormRow } from './form-row.tsx';

/** Those who usually sign: authority, position and name, a row each. */
export function SignerRows(props: {
  readonly signers: readonly UsualSigner[];
  readonly forms: readonly (readonly [AuthorityForm, string])[];
}) {
  const [count, setCount] = useState(props.signers.length);
  return (
    <fieldset className="wide signers">
      <legend>{profileText.signer}</legend>
      <input type="hidden" name="signerCount" value={count} />
      {Array.from({ length: count }, (_, index) => {
        const signer = props.signers[index];
        const [authority] = signer?.authority ?? [];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end
          <div key={index} className="signer-row">
            <label>
              <span>{profileText.authority}</span>
              <select name={`authority-${index}`} defaultValue={authority?.form ?? ''}>
                <option value="">{profileText.direct}</option>
                {props.forms.map(([form, words]) => (
                  <option key={form} value={form}>
                    {words.trim()}
                  </option>
                ))}
              </select>
            </label>
            <FormRow
              name={`authorityOf-${index}`}
              label={profileText.authorityOf}
              value={authority?.of ?? ''}
              example={profileText.authorityOfExample}
            />
            <FormRow
              name={`position-${index}`}
              label={profileText.position}
              value={signer?.position ?? ''}
              example={profileText.positionExample}
            />
            <FormRow
              name={`name-${index}`}
              label={profileText.name}
              value={signer?.name ?? ''}
              example={profileText.nameExample}
            />
          </div>
        );
      })}
      <button type="button" className="button small" onClick={() => setCount(count + 1)}>
        {profileText.addSigner}
      </button>
    </fieldset>
  );
}
