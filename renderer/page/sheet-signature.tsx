import {
  type Authority,
  type AuthorityForm,
  MOST_AUTHORITIES,
  type Signature,
} from '#core/model/closing.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { pageText } from '#renderer/text/page.ts';
import { Field } from './field.tsx';
import { Part } from './part.tsx';
import { setting, useSheet } from './sheet-context.ts';

/** One who signs: authority, position, room to sign, name. */
export function SignatureBlock({ signature }: { readonly signature: Signature }) {
  const { standard } = useSheet();
  const { id, authority, position, name } = signature;
  const isDirect = authority.length === 0;
  return (
    <section className="signature" data-path={`signatures.${id}`}>
      {authority.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an authority line is named by its place
        <AuthorityLine key={index} signature={signature} line={line} index={index} />
      ))}
      <Part part={`signature/${id}/position`} look={isDirect ? 'signer-direct' : 'position'}>
        <Field
          path={['signatures', id, 'position']}
          label={pageText.position}
          shown={position}
          edits={setting(['signatures', id, 'position'])}
          placeholder={pageText.placeholders.position}
          multiline
        />
      </Part>
      <div
        className="signature-gap"
        title={pageText.signatureGap}
        style={{ height: `${standard.body.signatureGapMm.value}mm` }}
      >
        <SignatureTools signature={signature} />
      </div>
      <Part part={`signature/${id}/name`} look="signer-name" className="signer-name">
        <Field
          path={['signatures', id, 'name']}
          label={pageText.name}
          shown={name}
          edits={setting(['signatures', id, 'name'])}
          placeholder={pageText.placeholders.name}
        />
      </Part>
    </section>
  );
}

function AuthorityLine(props: {
  readonly signature: Signature;
  readonly line: Authority;
  readonly index: number;
}) {
  const { signature, line, index } = props;
  const { standard } = useSheet();
  const { documents } = useWorkspace();
  const path = ['signatures', signature.id, 'authority'];
  const forms = Object.entries(standard.wording.authority.value).filter(
    (entry): entry is [AuthorityForm, string] => entry[1] !== null,
  );
  const lines = (changed: Authority | null) =>
    changed ? signature.authority.with(index, changed) : signature.authority.toSpliced(index, 1);
  return (
    <Part part={`signature/${signature.id}/authority/${index}`} look="authority">
      <select
        className="authority-form"
        aria-label={pageText.authorityForm}
        value={line.form}
        onChange={({ target }) => {
          const form = forms.find(([each]) => each === target.value)?.[0];
          const value = lines(form ? { ...line, form } : null);
          const after = form ? null : { path: ['signatures', signature.id, 'position'] };
          documents.change([{ op: 'set', path, value }], { after });
        }}
      >
        {forms.map(([form, words]) => (
          <option key={form} value={form}>
            {words.trim()}
          </option>
        ))}
        <option value="">{pageText.removeAuthority}</option>
      </select>{' '}
      <Field
        path={[...path, String(index), 'of']}
        label={pageText.authorityOf}
        shown={line.of}
        edits={(text) => [{ op: 'set', path, value: lines({ ...line, of: text }) }]}
        placeholder={pageText.placeholders.authorityOf}
      />
    </Part>
  );
}

/** What a signature offers while the pointer or the keyboard is in it. */
function SignatureTools({ signature }: { readonly signature: Signature }) {
  const { documents, session } = useWorkspace();
  const { document } = useSheet();
  const { id, authority } = signature;
  const path = ['signatures', id, 'authority'];
  const signers = session.get().profiles.flatMap((profile) => profile.signers);
  const isFull = authority.length >= MOST_AUTHORITIES;
  return (
    <div className="signature-tools">
      {!isFull && (
        <button
          type="button"
          onClick={() =>
            documents.change([
              { op: 'set', path, value: [...authority, { form: 'on-behalf', of: '' }] },
            ])
          }
        >
          {pageText.addAuthority}
        </button>
      )}
      {signers.length > 0 && (
        <select
          aria-label={pageText.usualSigners}
          value=""
          onChange={({ target }) => {
            const signer = signers[Number(target.value)];
            if (!signer) return;
            const { authority: lines, position, name } = signer;
            const value = { id, authority: lines, position, name };
            documents.change([{ op: 'set', path: ['signatures', id], value }]);
          }}
        >
          <option value="" disabled>
            {pageText.usualSigners}
          </option>
          {signers.map((signer, index) => (
            <option key={signer.id} value={index}>
              {[signer.position, signer.name].filter(Boolean).join(' – ')}
            </option>
          ))}
        </select>
      )}
      {document.signatures.length > 1 && (
        <button
          type="button"
          onClick={() =>
            documents.change([{ op: 'remove', path: ['signatures', id] }], {
              after: { path: ['signatures'] },
            })
          }
        >
          {pageText.removeSignature}
        </button>
      )}
    </div>
  );
}
