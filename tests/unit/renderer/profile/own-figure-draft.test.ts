import { describe, expect, it } from 'vitest';
import { hd05 } from '#core/standards/hd05.ts';
import { hd36 } from '#core/standards/hd36.ts';
import { ownFigures } from '#core/standards/own-figures.ts';
import {
  isUnfit,
  unfitPack,
  withFieldText,
  withPresence,
  withStandardFigure,
} from '#renderer/profile/own-figure-draft.ts';
import { draftOf, type ProfileDraft, withSystem } from '#renderer/profile/profile-draft.ts';
import { finishDraft } from '#renderer/profile/profile-of-draft.ts';
import { partySampleProfile } from '#templates/sample-profile.ts';

const start = draftOf(partySampleProfile);
const GAP = 'body.signatureGapMm';

function write(draft: ProfileDraft, path: string, text: string): ProfileDraft {
  const field = ownFigures(hd05, draft.overrides).find((each) => each.path === path)?.fields[0];
  if (!field) throw new Error(`${path} has no field`);
  return withFieldText(draft, hd05, path, { ...field, text });
}

describe('figures of the office in the form', () => {
  it('a value that fits is set at once', () => {
    const draft = write(start, GAP, '25');
    expect(draft.overrides).toEqual({ 'hd05:body.signatureGapMm': 25 });
    expect(finishDraft(draft)).toMatchObject({
      ok: true,
      profile: { overrides: { 'hd05:body.signatureGapMm': 25 } },
    });
  });

  it('one that does not waits in its field, keeps what was set, and keeps the form back', () => {
    const draft = write(write(start, GAP, '25'), GAP, '250');
    expect(draft.overrides).toEqual({ 'hd05:body.signatureGapMm': 25 });
    const key = 'hd05:body.signatureGapMm#';
    const message = 'Nhập một số từ 10 mm đến 150 mm.';
    expect(draft.unfit).toEqual({ [key]: { text: '250', message } });
    expect(finishDraft(draft)).toEqual({ ok: false, errors: { [key]: message } });
    expect([isUnfit(draft, hd05, GAP), isUnfit(draft, hd36, GAP)]).toEqual([true, false]);
    expect([unfitPack(draft), unfitPack(start)]).toEqual([hd05, null]);
    expect(write(draft, GAP, '20').unfit).toEqual({});
    expect(withStandardFigure(draft, hd05, GAP)).toEqual(start);
    expect(withSystem(draft, 'state').unfit).toEqual({});
  });

  it.each<[path: string, text: string, message: string]>([
    [
      'wording.typistCopies',
      'người soạn',
      'Giữ đúng các chỗ điền {người soạn}, {số}, mỗi chỗ một lần.',
    ],
    ['body.contentEnd', '', 'Không để trống được; muốn theo quy định thì bấm “Theo quy định”.'],
    ['body.contentEnd', '{n}', 'Không dùng dấu ngoặc nhọn { } ở đây.'],
    ['body.contentEnd', 'x'.repeat(61), 'Dài quá 60 ký tự.'],
    ['types.quy-hoach', 'Q H', 'Ký hiệu chỉ gồm chữ cái, viết liền, tối đa 10 chữ.'],
    ['wording.basisEnd', 'chấm', 'Chỉ nhập dấu câu, cách nhau bằng dấu cách, ví dụ: . ,'],
  ])('%s refuses “%s” in words', (path, text, message) => {
    expect(Object.values(write(start, path, text).unfit)).toEqual([{ text, message }]);
  });

  it('a frame is there or not', () => {
    const framed = withPresence(start, hd05, 'boxes.circulation', true);
    expect(framed.overrides).toEqual({ 'hd05:boxes.circulation': { heightMm: 8 } });
    expect(withPresence(framed, hd05, 'boxes.circulation', false)).toEqual(start);
  });
});
