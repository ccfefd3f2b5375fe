import { describe, expect, it } from 'vitest';
import { printedText } from '#core/compose/frame-text.ts';
import { officialDocument } from '#core/model/document.ts';
import type { System } from '#core/model/header.ts';
import { plainText } from '#core/model/text.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { governing } from '#core/standards/governing.ts';
import { congVan } from '#templates/cong-van/template.ts';
import { congVanNhaNuoc } from '#templates/cong-van-nha-nuoc/template.ts';
import { instantiate } from '#templates/instantiate.ts';
import { keHoach } from '#templates/ke-hoach/template.ts';
import { keHoachNhaNuoc } from '#templates/ke-hoach-nha-nuoc/template.ts';
import { REGISTERED } from '#templates/registry.ts';
import { partySampleProfile } from '#templates/sample-profile.ts';
import { stateSampleProfile } from '#templates/state-sample-profile.ts';
import { template } from '#templates/template.ts';

const TODAY = '2026-11-16';
/** A day under each pack that serves the documents of a system. */
const DAYS: Readonly<Record<System, readonly string[]>> = {
  party: ['2025-11-17', TODAY],
  state: [TODAY],
};

const CASES = REGISTERED.map((each) => [each.template.id, each] as const);
const CASES_AND_DAYS = CASES.flatMap(([id, entry]) =>
  DAYS[entry.template.system].map((day) => [id, day, entry] as const),
);

describe('templates', () => {
  it('are plain data of the declared shape, with ids of their own', () => {
    for (const each of REGISTERED) {
      expect(template.parse(JSON.parse(JSON.stringify(each.template)))).toEqual(each.template);
      expect(each.sampleProfile.system).toBe(each.template.system);
    }
    const ids = REGISTERED.map((each) => each.template.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(CASES_AND_DAYS)('%s makes a valid document under the pack of %s', (_id, today, entry) => {
    const document = instantiate(entry.template, entry.sampleProfile, { today });
    expect(officialDocument.parse(document)).toEqual(document);
    const standard = governing(entry.template.system, today);
    expect(document.header.number.typeCode).toBe(standard.types[entry.template.type]?.code ?? '');
    expect(document.header.date).toEqual({ day: null, month: 11, year: Number(today.slice(0, 4)) });
  });

  it.each(CASES)(
    '%s marks what the writer has to fill, and its sample leaves nothing',
    (_id, entry) => {
      const words = JSON.stringify(entry.template.content);
      expect(words).toMatch(/\[[^\]]+\]/);
      const sample = { ...entry.template, content: entry.sample };
      const document = instantiate(sample, entry.sampleProfile, { today: TODAY });
      const body = document.body.map((block) => ('runs' in block ? plainText(block.runs) : ''));
      expect([document.header.subject, ...body].join('\n')).not.toMatch(/[[\]]/);
    },
  );

  it.each(CASES)(
    '%s has a sample in which no rule finds anything, stamped or not',
    (_id, entry) => {
      const sample = { ...entry.template, content: entry.sample };
      const made = instantiate(sample, entry.sampleProfile, { today: TODAY });
      const { header } = made;
      const number = { ...header.number, value: '5' };
      const stamped = { ...made, header: { ...header, number, date: { ...header.date, day: 16 } } };
      expect(checkDocument(made, { today: TODAY })).toEqual([]);
      expect(checkDocument(stamped, { today: TODAY })).toEqual([]);
    },
  );
});

describe('instantiate', () => {
  it('begins the subject of a công văn as the pack in force prescribes', () => {
    const subjectOn = (today: string) =>
      instantiate(congVan, partySampleProfile, { today }).header.subject;
    expect(subjectOn('2025-11-17')).toBe('[trích yếu nội dung]');
    expect(subjectOn(TODAY)).toBe('về việc [trích yếu nội dung]');
    const state = instantiate(congVanNhaNuoc, stateSampleProfile, { today: TODAY });
    expect(state.header.subject).toBe('V/v [trích yếu nội dung]');
  });

  it('addresses recipients “Như trên” only where there is a kính gửi, and ends with the archive', () => {
    const texts = (made: typeof congVan) =>
      instantiate(made, partySampleProfile, { today: TODAY }).recipients.map((r) => r.text);
    expect(texts(congVan).at(0)).toBe('Như trên');
    expect(texts(keHoach)).not.toContain('Như trên');
    expect(texts(congVan).at(-1)).toBe('Lưu Văn phòng Đảng ủy');
  });

  it('names the drafting unit in the number of a State letter and in its archive line', () => {
    const standard = governing('state', TODAY);
    const printed = (made: typeof congVan, unit: string) => {
      const profile = { ...stateSampleProfile, unit };
      const document = instantiate(made, profile, { today: TODAY });
      const numbered = { ...document.header.number, value: '5' };
      const stamped = { ...document, header: { ...document.header, number: numbered } };
      return [printedText(stamped, standard, 'number'), document.recipients.at(-1)?.text];
    };
    expect(printed(congVanNhaNuoc, 'VP')).toEqual(['Số: 05/UBND-VP', 'Lưu: VT, VP']);
    expect(printed(congVanNhaNuoc, '')).toEqual(['Số: 05/UBND', 'Lưu: VT']);
    expect(printed(keHoachNhaNuoc, 'VP')).toEqual(['Số: 05/KH-UBND', 'Lưu: VT, VP']);
  });

  it('leaves an empty signature to fill when the office has named no signer', () => {
    const profile = { ...partySampleProfile, signers: [], recipients: [], archive: '' };
    const document = instantiate(congVan, profile, { today: TODAY });
    expect(document.signatures).toEqual([{ id: 's1', authority: [], position: '', name: '' }]);
    expect(document.recipients.map((r) => r.text)).toEqual(['Như trên']);
  });
});
