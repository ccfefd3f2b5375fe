import type { CopyBlock } from '#core/model/closing.ts';
import type { Recognition } from '#core/recognise/recognition.ts';
import { outlined } from './recognised.ts';

function copyOf({ form, parent, issuer, number, place, date, signature, recipients }: CopyBlock) {
  return [
    form,
    parent?.name ?? null,
    issuer.name,
    `${number.value}-${number.typeCode}/${number.bodyCode}`,
    `${place} ${date.day}/${date.month}/${date.year}`,
    ...signature.authority.map(({ form: by, of }) => `${by}: ${of}`),
    signature.position,
    signature.name,
    ...recipients.map(({ text }) => text),
  ];
}

/** What was recognised, as plain data that a test can state in full and a reader can check. */
export function componentsOf({ document, frameFound, unplaced, noise }: Recognition) {
  const { header, addressees, recipients, signatures, marks } = document;
  const { number, date } = header;
  const around = noise.filter(({ kind }) => kind === 'surrounding').map(({ text }) => text);
  return {
    frameFound,
    system: document.system,
    type: header.type,
    parent: header.parent?.name ?? null,
    issuer: [header.issuer.name, header.issuer.code],
    number: [number.value, number.typeCode, number.bodyCode],
    place: header.place,
    date: [date.day, date.month, date.year],
    subject: header.subject,
    marks: Object.values(marks),
    addressees: addressees.map(({ text }) => text),
    numbering: document.numbering,
    body: outlined(document.body, 48),
    recipients: recipients.map(({ text, purpose }) =>
      purpose === '' ? text : `${text} (${purpose})`,
    ),
    signatures: signatures.map(({ authority, position, name }) => [
      ...authority.map(({ form, of }) => `${form}: ${of}`),
      position,
      name,
    ]),
    annexes: document.annexes.map(({ title, body }) => [title, ...outlined(body, 48)]),
    ...(document.copyBlock ? { copyBlock: copyOf(document.copyBlock) } : {}),
    asFound: document.asFound,
    unplaced: unplaced.map(({ text }) => text),
    ...(around.length > 0 ? { surroundings: around } : {}),
  };
}
