import { governing } from '#core/standards/governing.ts';
import { instantiate } from '#templates/instantiate.ts';
import { placeholderProfile } from '#templates/placeholder-profile.ts';
import { type RegisteredTemplate, registeredTemplate } from '#templates/registry.ts';
import { readArguments } from '../arguments.ts';
import type { Command } from '../console.ts';
import { outputKind } from '../output-kind.ts';
import { readProfile } from '../read-profile.ts';
import { setFields } from '../set-fields.ts';
import { text } from '../text.ts';
import { UsageError } from '../usage-error.ts';
import { writeDocument } from '../write-document.ts';

const options = {
  set: { type: 'string', multiple: true },
  profile: { type: 'string' },
  sample: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
} as const;

function chosenTemplate(positionals: readonly string[]): RegisteredTemplate {
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) throw new UsageError(text.needsTemplate);
  const entry = registeredTemplate(id);
  if (!entry) throw new UsageError(text.unknownTemplate(id));
  return entry;
}

/** `new TEMPLATE`: makes a document from a template and writes it. */
export const newDocument: Command = {
  run: async (args, console) => {
    const { values, positionals } = readArguments(args, options);
    const { template, sample, sampleProfile } = chosenTemplate(positionals);
    if (values.output === undefined) throw new UsageError(text.needsOutput);
    const kind = outputKind(values.output);
    const fallback = values.sample ? sampleProfile : placeholderProfile(template.system);
    const profile = values.profile === undefined ? fallback : await readProfile(values.profile);
    const worded = values.sample ? { ...template, content: sample } : template;
    const document = setFields(
      instantiate(worded, profile, { today: console.today }),
      values.set ?? [],
      governing(template.system, console.today),
    );
    await writeDocument(document, values.output, kind, { today: console.today, office: profile });
    console.out(text.wrote(values.output));
    return 0;
  },
};
