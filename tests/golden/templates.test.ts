import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '#core/rules/check-document.ts';
import { standardFor } from '#core/standards/governing.ts';
import { instantiate } from '#templates/instantiate.ts';
import { REGISTERED } from '#templates/registry.ts';

/** A day under each pack that a system's templates serve. */
const DAYS = { party: ['2025-11-17', '2026-11-16'], state: ['2026-11-16'] } as const;

const CASES = REGISTERED.flatMap((entry) =>
  DAYS[entry.template.system].map((today) => {
    const worded = { ...entry.template, content: entry.sample };
    const document = instantiate(worded, entry.sampleProfile, { today });
    const pack = standardFor(document, today).id;
    return { name: `mau-${entry.template.id}-${pack}`, today, document };
  }),
);

describe.each(CASES)('$name', ({ name, today, document }) => {
  it('is what its template and the sample office make under that pack', () => {
    const file = path.join(import.meta.dirname, name, 'document.json');
    if (process.env.UPDATE_GOLDEN) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
    }
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toEqual(document);
  });

  it('has no error in it', () => {
    const findings = checkDocument(document, { today });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
