import { printedText } from '#core/compose/frame-text.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { standardFor } from '#core/standards/governing.ts';
import { readArguments } from '../arguments.ts';
import type { Command, Console } from '../console.ts';
import { readInput } from '../read-input.ts';
import { text } from '../text.ts';
import { UsageError } from '../usage-error.ts';

const options = { json: { type: 'boolean' } } as const;

/** The components of `document`, each with the words that it prints. */
function components(
  document: OfficialDocument,
  today: string,
): readonly (readonly [string, string])[] {
  const standard = standardFor(document, today);
  const { component, systemName } = text;
  const { header } = document;
  const printed = (part: Parameters<typeof printedText>[2]) =>
    printedText(document, standard, part);
  const signers = document.signatures.map(({ id, authority, position, name }) =>
    [...authority.map((_, index) => printed(`signature/${id}/authority/${index}`)), position, name]
      .filter((line) => line !== '')
      .join(' · '),
  );
  return [
    [component.system, systemName[document.system]],
    [component.parent, header.parent?.name ?? ''],
    [component.issuer, header.issuer.name],
    [component.number, printed('number')],
    [component.placeDate, printed('place-date')],
    [component.type, standard.types[header.type]?.name ?? ''],
    [component.subject, header.subject],
    [component.addressees, document.addressees.map((each) => each.text).join('; ')],
    [component.body, text.blocks(document.body.length)],
    [
      component.recipients,
      document.recipients
        .map((each) => (each.purpose === '' ? each.text : `${each.text} (${each.purpose})`))
        .join('; '),
    ],
    [component.signature, signers.join('; ')],
  ];
}

function printComponents(document: OfficialDocument, console: Console): void {
  const rows = components(document, console.today);
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) {
    const shown = value === '' ? text.missing : value.replaceAll('\n', ' ');
    console.out(`${name.padEnd(width)}  ${shown}`);
  }
}

/** `recognise FILE`: says what a file was understood to be. */
export const recogniseDocument: Command = {
  run: async (args, console) => {
    const { values, positionals } = readArguments(args, options);
    const [file, ...others] = positionals;
    if (file === undefined) throw new UsageError(text.needsFile);
    if (others.length > 0) throw new UsageError(text.needsOneFile);
    const { document, understanding } = await readInput(file, console.today);
    const { frameFound, unplaced, source, noise = [], lostPictures = 0 } = understanding;
    if (values.json) {
      const told = { file, source, frameFound, unplaced, noise, lostPictures, document };
      console.out(JSON.stringify(told));
      return 0;
    }
    printComponents(document, console);
    if (source === 'changed-elsewhere') console.out(text.changedElsewhere);
    if (!frameFound) console.out(text.noFrame);
    if (unplaced.length > 0) console.out(text.unplaced(unplaced.length));
    for (const words of unplaced) console.out(`  ${words}`);
    if (lostPictures > 0) console.out(text.lostPictures(lostPictures));
    for (const [kind, say] of Object.entries(text.noise)) {
      const lines = noise.filter((each) => each.kind === kind).map(({ line }) => line);
      if (lines.length > 0) console.out(say(lines.join(', ')));
    }
    return 0;
  },
};
