import { describe, expect, it } from 'vitest';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { schemaFaults } from '#tests/support/ooxml-schema.ts';
import { goldenCases } from './cases.ts';

describe('DOCX', () => {
  it.each(goldenCases().map((each) => [each.name, each] as const))(
    'is valid against the WordprocessingML schema: %s',
    async (_, { composition, document }) => {
      expect(await schemaFaults(await writeDocx(composition, document))).toEqual([]);
    },
  );
});
