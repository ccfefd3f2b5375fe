import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProofreadOptions, proofread } from '#core/proofread/proofread.ts';
import { countToneStyles } from '#core/proofread/tone-styles.ts';

const brief = (text: string, options?: ProofreadOptions) =>
  proofread(text, options).map(({ kind, found, suggestions }) => [kind, found, suggestions[0]]);

describe('words that are no syllables', () => {
  it.each([
    ['Ban hành thuowngf xuyên.', 'thuowngf', 'thường'],
    ['Tổ chức ddảng vững mạnh.', 'ddảng', 'đảng'],
    ['Các nghành liên quan.', 'nghành', 'ngành'],
    ['Công tác đã hòan thành.', 'hòan', 'hoàn'],
    ['Nhiều ngưòi dân.', 'ngưòi', 'người'],
    ['Lễ kỷ niêm hoàn thàng côgn trình.', 'côgn', 'công'],
    ['Thuc hiện nghị quyết.', 'Thuc', 'Thực'],
    ['BÁO CÁO KẾT QỦA', 'QỦA', 'QUẢ'],
  ])('in “%s” are found: %s', (text, found, suggestion) => {
    expect(brief(text)).toContainEqual(['not-a-syllable', found, suggestion]);
  });

  it('include two that lost the blank between them', () => {
    expect(brief('Phát triển kinh tế xãhội.')).toEqual([['spacing', 'xãhội', 'xã hội']]);
  });

  it.each([
    'Ông Nguyễn Đắk Krông ở Ea H’leo, Đắk Lắk.',
    'Số 11-KH/BTGQU, Chỉ thị 16/CT-TTg, 86/NQ-CP, đ/c, K/T.',
    'Gửi về vanthu@tinhuy.vn hoặc https://congbao.vn/tim-kiem?q=nghành.',
    'Dùng facebook, email, oxy, kiốt, phôtô, rơmoóc, container.',
    'UBND, HĐND, BTGTW, VNeID, Covid-19, F0, vắc-xin, 5K.',
  ])('are not seen in names, codes, addresses, loans: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('unlikely pairs', () => {
  it.each([
    ['Các đơn vị lãnh đáo nghiêm túc.', 'lãnh đáo', 'lãnh đạo'],
    ['Quán triệp sâu sắc chỉ thị.', 'Quán triệp', 'Quán triệt'],
    ['Xây dựng kể hoạch năm.', 'kể hoạch', 'kế hoạch'],
    ['Việc phối hợp chưa chặc chẽ.', 'chặc chẽ', 'chặt chẽ'],
    ['Nguồn vốn còn rất dàn chải.', 'dàn chải', 'dàn trải'],
  ])('in “%s”: %s', (text, found, suggestion) => {
    const all = brief(text);
    expect(all.length).toBeLessThanOrEqual(1);
    for (const each of all) expect(each.slice(1)).toEqual([found, suggestion]);
  });
});

describe('doubled words', () => {
  it.each([
    ['Công văn số số 12.', 'số số', 'số'],
    ['Ủy ban nhân dân huyện huyện Châu Thành.', 'huyện huyện', 'huyện'],
    ['Đơn vị thực hiện thực hiện tốt.', 'thực hiện thực hiện', 'thực hiện'],
  ])('in “%s” are found', (text, found, suggestion) => {
    expect(brief(text)).toEqual([['doubled-word', found, suggestion]]);
  });

  it.each([
    'Luôn luôn, ngày ngày, dần dần, đời đời nhớ ơn; người người, nhà nhà thi đua.',
    'Trong năm năm tới, cây xanh xanh mát.',
    'Ủy ban ban hành quy chế; nhiệm vụ vụ mùa; cơ quan quan trọng.',
  ])('are not seen in “%s”', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('tone style', () => {
  const mixed = 'Ủy ban và Tỉnh ủy hòa giải; ủy viên, uỷ quyền cho bà Thuý.';

  it('reports the rarer form', () => {
    expect(brief(mixed)).toEqual([['tone-style-mixed', 'uỷ', 'ủy']]);
  });

  it('follows the office instead when it has a style', () => {
    expect(brief(mixed, { toneStyle: 'new' }).map(([, found]) => found)).toEqual([
      'Ủy',
      'ủy',
      'hòa',
      'ủy',
    ]);
  });

  it('counts for a caller that checks block by block', () => {
    expect(countToneStyles(mixed)).toEqual({ old: 4, new: 1 });
  });
});

describe('capitals', () => {
  it('asks Nhân dân and Nhà nước of State documents', () => {
    const text = 'Vì lợi ích của nhân dân và nhà nước.';
    expect(brief(text)).toEqual([]);
    expect(brief(text, { system: 'state' })).toEqual([
      ['capital', 'nhân dân', 'Nhân dân'],
      ['capital', 'nhà nước', 'Nhà nước'],
    ]);
  });

  it('leaves longer names and terms alone', () => {
    const text = 'Ủy ban nhân dân, Hội đồng nhân dân, quản lý nhà nước, doanh nghiệp nhà nước.';
    expect(brief(text, { system: 'state' })).toEqual([]);
  });

  it('mends names of places', () => {
    expect(brief('Tại Hà nội, Việt nam.')).toEqual([
      ['capital', 'Hà nội', 'Hà Nội'],
      ['capital', 'Việt nam', 'Việt Nam'],
    ]);
  });
});

describe('spacing', () => {
  it('finds a blank before a mark and a missing one after', () => {
    expect(brief('Cán bộ ,đảng viên,công chức. Kết thúc.Tiếp tục ; hết.')).toEqual([
      ['spacing', ' ,', ','],
      ['spacing', 'viên,công', 'viên, công'],
      ['spacing', 'thúc.Tiếp', 'thúc. Tiếp'],
      ['spacing', ' ;', ';'],
    ]);
  });
});

describe('proofread', () => {
  it('keeps silent about what the dictionaries accept', () => {
    const text = 'Đề nghị bổ xung các nghành.';
    expect(brief(text, { personal: new Set(['nghành']), office: new Set(['bổ xung']) })).toEqual(
      [],
    );
  });

  it('reads decomposed text at its own offsets', () => {
    const text = 'Giãn cách xã hôi.'.normalize('NFD');
    const [found] = proofread(text);
    expect(text.slice(found?.start, found?.end).normalize('NFC')).toBe('xã hôi');
    expect(found?.suggestions).toEqual(['xã hội']);
  });

  it('never throws, names what stands there, in order, the same twice', () => {
    const word = fc.constantFrom(
      'xã',
      'hôi',
      'số',
      'số',
      'Ủy',
      'uỷ',
      'nghành',
      'A',
      ',',
      '.',
      '-',
      '\n',
      '12/CT',
      '𝒳',
      'e\u0301',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const found = proofread(input);
        expect(proofread(input)).toEqual(found);
        found.forEach((each, at) => {
          expect(input.slice(each.start, each.end).replace(/\s+/g, ' ').trim()).toBe(
            each.found.trim(),
          );
          expect(each.start).toBeGreaterThanOrEqual(found[at - 1]?.start ?? 0);
        });
      }),
    );
  });
});

describe('proofread, on hostile input', () => {
  it.each(['a', 'ă', 'a.', 'ă ', 'số ', '@ ', 'nghành', ' '])(
    'ends soon for %j without end',
    (part) => {
      const found = proofread(part.repeat(50_000));
      expect(found.every(({ start, end }) => start < end)).toBe(true);
    },
  );
});

const samples = new URL('../../../../../shared/samples/', import.meta.url);

describe.skipIf(!existsSync(samples))('on real documents', () => {
  const read = (name: string) => brief(readFileSync(new URL(name, samples), 'utf8'));

  it('finds the spelling mistakes of the plan and the letter, and nothing else', () => {
    expect(read('002_fbd20472256416b0.txt')).toEqual([
      ['confusion', 'xã hôi', 'xã hội'],
      ['confusion', 'y thức', 'ý thức'],
    ]);
    expect(read('003_a326883bd8b66b63.txt')).toEqual([['confusion', 'các nhân', 'cá nhân']]);
    expect(read('000_631f745cf04c508a.txt')).toEqual([]);
  });
});

describe('suggestions without a neighbour’s help', () => {
  it.each([
    ['nhièu', 'nhiều'],
    ['quôc', 'quốc'],
    ['tìên', 'tiền'],
    ['ngiêm', 'nghiêm'],
    ['cuả', 'của'],
  ])('for %s begin with %s', (wrong, right) => {
    expect(brief(`Có ${wrong}.`)).toEqual([['not-a-syllable', wrong, right]]);
  });

  it('are not made for letters of other scripts', () => {
    expect(brief('Góc ϳіїј, hằng số ℏ, họ Müller và naïve.')).toEqual([]);
  });
});
