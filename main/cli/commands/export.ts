import { resolve } from 'node:path';
import { readArguments } from '../arguments.ts';
import type { Command, Console } from '../console.ts';
import { readInput } from '../read-input.ts';
import { text } from '../text.ts';
import { UsageError } from '../usage-error.ts';
import { writeDocument } from '../write-document.ts';

const options = { docx: { type: 'string' }, pdf: { type: 'string' } } as const;

function refuseSource(source: string, target: string | undefined): void {
  if (target !== undefined && resolve(target) === resolve(source)) {
    throw new UsageError(text.sameAsInput(target));
  }
}

async function write(
  document: Parameters<typeof writeDocument>[0],
  kind: 'docx' | 'pdf',
  target: string | undefined,
  console: Console,
) {
  if (target === undefined) return;
  await writeDocument(document, target, kind, console.today);
  console.out(text.wrote(target));
}

/** `export FILE`: writes a document as DOCX, PDF or both. The source is never overwritten. */
export const exportDocument: Command = {
  name: 'export',
  run: async (args, console) => {
    const { values, positionals } = readArguments(args, options);
    const [source, ...others] = positionals;
    if (source === undefined) throw new UsageError(text.needsFile);
    if (others.length > 0) throw new UsageError(text.needsOneFile);
    if (values.docx === undefined && values.pdf === undefined)
      throw new UsageError(text.needsTarget);
    refuseSource(source, values.docx);
    refuseSource(source, values.pdf);
    const { document, understanding } = await readInput(source, console.today);
    if (understanding.source === 'changed-elsewhere') console.error(text.changedElsewhere);
    await write(document, 'docx', values.docx, console);
    await write(document, 'pdf', values.pdf, console);
    return 0;
  },
};
