import { describe, expect, it } from 'vitest';
import { officialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { governing } from '#core/standards/governing.ts';
import { instantiate } from '#templates/instantiate.ts';
import { REGISTERED } from '#templates/registry.ts';
import { template } from '#templates/template.ts';

const partyProfile = REGISTERED[0]?.sampleProfile;
/** A day under each pack that serves the Party's documents. */
const DAYS = ['2025-11-17', '2026-11-16'] as const;

describe('templates', () => {
  it('are plain data of the declared shape, with ids of their own', () => {
    for (const each of REGISTERED) {
      expect(template.parse(JSON.parse(JSON.stringify(each.template)))).toEqual(each.template);
    }
    const ids = REGISTERED.map((each) => each.template.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  describe.each(REGISTERED.map((each) => [each.template.id, each] as const))('%s', (_id, entry) => {
    it.each(DAYS)('makes a valid document under the pack of %s', (today) => {
      const document = instantiate(entry.template, entry.sampleProfile, { today });
      expect(officialDocument.parse(document)).toEqual(document);
      const standard = governing(entry.template.system, today);
      expect(document.header.number.typeCode).toBe(standard.types[entry.template.type]?.code ?? '');
      expect(document.header.date).toEqual({
        day: null,
        month: 11,
        year: Number(today.slice(0, 4)),
      });
    });

    it('marks what the writer has to fill, and its sample leaves nothing of it', () => {
      const words = JSON.stringify(entry.template.content);
      expect(words).toMatch(/\[[^\]]+\]/);
      const sample = { ...entry.template, content: entry.sample };
      const document = instantiate(sample, entry.sampleProfile, { today: '2026-11-16' });
      const body = document.body.map((block) => ('runs' in block ? plainText(block.runs) : ''));
      expect([document.header.subject, ...body].join('\n')).not.toMatch(/[[\]]/);
    });
  });
});

describe('instantiate', () => {
  const [letter, plan] = REGISTERED;

  it('begins the subject of a công văn as the pack in force prescribes', () => {
    if (!letter || !partyProfile) throw new Error('no template');
    const subjectOn = (today: string) =>
      instantiate(letter.template, partyProfile, { today }).header.subject;
    expect(subjectOn('2025-11-17')).toBe('[trích yếu nội dung]');
    expect(subjectOn('2026-11-16')).toBe('về việc [trích yếu nội dung]');
  });

  it('addresses recipients “Như trên” only where there is a kính gửi, and ends with the archive', () => {
    if (!letter || !plan || !partyProfile) throw new Error('no template');
    const texts = (entry: typeof letter) =>
      instantiate(entry.template, partyProfile, { today: '2026-11-16' }).recipients.map(
        (r) => r.text,
      );
    expect(texts(letter).at(0)).toBe('Như trên');
    expect(texts(plan)).not.toContain('Như trên');
    expect(texts(letter).at(-1)).toBe('Lưu Văn phòng Đảng ủy');
  });

  it('leaves an empty signature to fill when the office has named no signer', () => {
    if (!letter || !partyProfile) throw new Error('no template');
    const profile = { ...partyProfile, signers: [], recipients: [], archive: '' };
    const document = instantiate(letter.template, profile, { today: '2026-11-16' });
    expect(document.signatures).toEqual([{ id: 's1', authority: [], position: '', name: '' }]);
    expect(document.recipients.map((r) => r.text)).toEqual(['Như trên']);
  });
});
