import { describe, expect, test } from 'vitest';
import {
  draftOf,
  emptyDraft,
  moved,
  type ProfileDraft,
  usualSigning,
  withBody,
  withRecipient,
  withSigner,
  withSuggestions,
  withSystem,
  withText,
} from '#renderer/profile/profile-draft.ts';
import { finishDraft, profileOfDraft } from '#renderer/profile/profile-of-draft.ts';
import { profileText } from '#renderer/text/profile.ts';
import { partySampleProfile } from '#templates/sample-profile.ts';

function written(fields: Readonly<Record<string, string>>): ProfileDraft {
  return Object.entries(fields).reduce(
    (draft, [field, text]) => withText(draft, field as 'place', text),
    emptyDraft('p1'),
  );
}

const office = written({
  parentName: 'Đảng bộ tỉnh Lâm Đồng',
  issuerName: 'Đảng ủy xã  An Bình ',
});

describe('what the form fills in', () => {
  test('follows the names until the user writes there', () => {
    expect(office).toMatchObject({
      issuerCode: 'ĐU',
      place: 'An Bình',
      label: 'Đảng ủy xã An Bình',
      archive: 'Lưu Văn phòng Đảng ủy',
    });
    const moved = withText(
      withText(office, 'place', 'Bảo Lộc'),
      'issuerName',
      'Đảng ủy xã Hòa Ninh',
    );
    expect(moved).toMatchObject({ place: 'Bảo Lộc', label: 'Đảng ủy xã Hòa Ninh' });
  });

  test('comes back where the user has emptied a field', () => {
    const emptied = withText(withText(office, 'place', 'Bảo Lộc'), 'place', '');
    expect(emptied.place).toBe('');
    expect(withSuggestions(emptied).place).toBe('An Bình');
  });

  test('of another system is worded by that system', () => {
    expect(withSystem(office, 'state')).toMatchObject({ archive: 'Lưu: VT', issuerCode: '' });
  });

  test('offers the forms of signing of the body', () => {
    expect(usualSigning(office)[0]).toEqual({
      authority: [{ form: 'on-behalf', of: 'BAN THƯỜNG VỤ' }],
      position: 'PHÓ BÍ THƯ',
    });
    expect(usualSigning(emptyDraft('p1'))).toEqual([]);
  });
});

describe('draft and profile', () => {
  test('a profile survives the form unchanged', () => {
    expect(finishDraft(draftOf(partySampleProfile))).toEqual({
      ok: true,
      profile: partySampleProfile,
    });
  });

  test('names become capitals, lists lose what the standard prints itself', () => {
    const draft = withRecipient(
      withSigner(office, 's1', {
        authority: [{ form: 'on-behalf', of: 'ban thường vụ' }],
        position: 'bí thư',
      }),
      'r1',
      '- Tỉnh ủy;',
      '(để báo cáo);',
    );
    expect(profileOfDraft(draft)).toMatchObject({
      parent: { name: 'ĐẢNG BỘ TỈNH LÂM ĐỒNG', code: '' },
      issuer: { name: 'ĐẢNG ỦY XÃ AN BÌNH', code: 'ĐU' },
      signers: [
        {
          id: 's1',
          authority: [{ form: 'on-behalf', of: 'BAN THƯỜNG VỤ' }],
          position: 'BÍ THƯ',
          name: '',
        },
      ],
      recipients: [{ id: 'r1', text: 'Tỉnh ủy', purpose: 'để báo cáo' }],
    });
  });

  test('rows left blank are dropped, and no parent is null', () => {
    const draft = withRecipient(
      withSigner(written({ issuerName: 'Tỉnh ủy Lâm Đồng' }), 's1'),
      'r1',
    );
    expect(profileOfDraft(draft)).toMatchObject({ parent: null, signers: [], recipients: [] });
  });

  test('controls and bidirectional marks never reach the profile', () => {
    const draft = withText(office, 'contact', 'Số 1\u202e\u0000\tđường');
    expect(profileOfDraft(draft).contact).toBe('Số 1 đường');
  });
});

describe('what is still to be done', () => {
  const { errors } = profileText;

  test('an empty form asks for name, code and place', () => {
    expect(finishDraft(emptyDraft('p1'))).toEqual({
      ok: false,
      errors: {
        issuerName: errors.issuerName,
        issuerCode: errors.issuerCode,
        place: errors.place,
      },
    });
  });

  test.each([
    ['Đ U', errors.codeSpaces],
    ['-KH/ĐU', errors.codeForm],
    ['15', errors.codeForm],
  ])('the code “%s” is refused', (code, message) => {
    expect(finishDraft(withText(office, 'issuerCode', code))).toEqual({
      ok: false,
      errors: { issuerCode: message },
    });
  });

  test('an authority names somebody, a purpose belongs to a recipient', () => {
    const signed = withSigner(office, 's1', {
      authority: [{ form: 'for-head', of: ' ' }],
      position: 'PHÓ TRƯỞNG BAN',
    });
    expect(finishDraft(withRecipient(signed, 'r1', '', 'để biết'))).toEqual({
      ok: false,
      errors: { 'signers.s1.0': errors.authorityOf, 'recipients.r1': errors.recipient },
    });
  });

  test('a text beyond every measure is refused, not thrown', () => {
    expect(finishDraft(withText(office, 'contact', 'a'.repeat(10_001)))).toEqual({
      ok: false,
      errors: { form: errors.form },
    });
  });
});

test('an entry moves within its list and never out of it', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

describe('bodies of the office’s own', () => {
  test('are kept as printed, without the rows left empty', () => {
    const draft = withBody(withBody(office, 'b1', 'ban quản lý  dự án', ' BQLDA '), 'b2');
    const { bodies } = profileOfDraft(draft);
    expect(bodies).toEqual([{ name: 'BAN QUẢN LÝ DỰ ÁN', code: 'BQLDA' }]);
    expect(draftOf(profileOfDraft(draft)).bodies).toEqual([{ id: 'b1', ...bodies[0] }]);
  });

  test('need a name and a code that can stand in a ký hiệu', () => {
    const draft = [
      ['b1', '', 'BQLDA'],
      ['b2', 'BAN QUẢN LÝ', ''],
      ['b3', 'BAN QUẢN LÝ', '05/BQL'],
    ].reduce((before, [id = '', name, code]) => withBody(before, id, name, code), office);
    const { errors } = profileText;
    expect(finishDraft(draft)).toMatchObject({
      ok: false,
      errors: {
        'bodies.b1.name': errors.bodyName,
        'bodies.b2.code': errors.bodyCode,
        'bodies.b3.code': errors.codeForm,
      },
    });
  });
});
