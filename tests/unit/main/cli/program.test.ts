import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officialDocument } from '#core/model/document.ts';
import { COMMAND_NAMES } from '#main/cli/program.ts';
import { backupPath } from '#main/documents/write-atomically.ts';
import { partySampleProfile } from '#templates/sample-profile.ts';
import { stateSampleProfile } from '#templates/state-sample-profile.ts';
import { canReadPdf, linesOfPages } from '#tests/support/pdf-text.ts';
import { runCli } from '#tests/support/run-cli.ts';
import { asOrdinaryUser, tempFolderOfFile } from '#tests/support/temp-folder.ts';

const folder = tempFolderOfFile();
const path = (name: string) => join(folder, name);
const pagesOf = (file: string) => linesOfPages(readFileSync(file)).length;

async function makeSample(name: string, template = 'cong-van') {
  const made = await runCli([
    ...['new', template, '--sample', '-o', path(name)],
    ...['--set', 'date=16/11/2026', '--set', 'number=152'],
  ]);
  expect(made).toEqual({ code: 0, out: [`Đã ghi ${path(name)}`], error: [] });
  return path(name);
}

describe('the program', () => {
  it('explains every command in Vietnamese', async () => {
    const { code, out } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const name of COMMAND_NAMES) expect(out.join('\n')).toContain(`van-thu ${name}`);
  });

  it.each([
    [[], 'Chưa chọn lệnh. Chạy “van-thu --help” để xem cách dùng.'],
    [['dance'], 'Không có lệnh “dance”. Chạy “van-thu --help” để xem cách dùng.'],
    [['check'], 'Chưa cho biết tệp nào.'],
    [
      ['check', '--loud', 'a.txt'],
      'Tùy chọn “--loud” không đúng. Chạy “van-thu --help” để xem cách dùng.',
    ],
    [
      ['check', '--on', '2026-02-30', 'a.txt'],
      '“2026-02-30” không phải là ngày có thật. Viết theo dạng 2026-05-27.',
    ],
    [['export', 'a.txt'], 'Chưa cho biết xuất ra đâu: thêm --docx ĐÍCH hoặc --pdf ĐÍCH.'],
    [['new', 'cong-van'], 'Chưa cho biết ghi vào đâu: thêm -o ĐÍCH (.docx, .pdf hoặc .json).'],
    [
      ['new', 'tho', '-o', 'a.docx'],
      'Không có mẫu “tho”. Chạy “van-thu templates” để xem các mẫu.',
    ],
    [['new', 'cong-van', '-o', 'a.exe'], '“a.exe” phải có đuôi .docx, .pdf hoặc .json.'],
    [['check', 'a.txt', '--on'], 'Tùy chọn “--on” cần một giá trị đứng sau.'],
    [['check', '--json=1', 'a.txt'], 'Tùy chọn “--json” không nhận giá trị.'],
    [
      ['check', '-x.docx'],
      'Tùy chọn “-x” không đúng. Chạy “van-thu --help” để xem cách dùng. Tên tệp bắt đầu bằng “-” thì đặt sau “--”.',
    ],
    [['templates', 'cong-van'], 'Lệnh này không nhận tên tệp.'],
    [['export', 'a.txt', '--docx', 'b.pdf'], '“b.pdf” phải có đuôi .docx.'],
    [
      ['export', 'a.txt', '--pdf', ''],
      'Chưa cho biết xuất ra đâu: thêm --docx ĐÍCH hoặc --pdf ĐÍCH.',
    ],
    [['check', 'a\u001b[2J\n.txt'], 'Không đọc được “a\ufffd[2J\ufffd.txt”: tệp không tồn tại.'],
    [
      ['check', 'a.txt', '--profile', '/không có'],
      'Không đọc được “/không có”: tệp không tồn tại.',
    ],
  ])('answers the wrong usage %j with one line and code 2', async (args, message) => {
    expect(await runCli(args)).toEqual({ code: 2, out: [], error: [message] });
  });

  it('tells its version', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, out: ['van-thu 0.0.0'], error: [] });
  });

  it('lists the templates', async () => {
    const { code, out } = await runCli(['templates']);
    expect(code).toBe(0);
    expect(out.map((line) => line.split('\t')[0])).toEqual(
      expect.arrayContaining(['cong-van', 'ke-hoach', 'cong-van-nha-nuoc', 'ke-hoach-nha-nuoc']),
    );
  });
});

describe('new', () => {
  it.each([
    ['date=01/01/0099', 'date', '01/01/0099'],
    [`subject=${'a'.repeat(20_000)}`, 'subject', `${'a'.repeat(60)}…`],
  ])('writes nothing that could not be read again', async (setting, field, shown) => {
    const file = path(`never ${field}.json`);
    expect(await runCli(['new', 'cong-van', '-o', file, '--set', setting])).toEqual({
      code: 2,
      out: [],
      error: [`Giá trị “${shown}” không dùng được cho trường “${field}”.`],
    });
    expect(existsSync(file)).toBe(false);
  });

  it('fills the fields that --set names', async () => {
    const { code } = await runCli([
      ...['new', 'cong-van', '-o', path('fields.json')],
      ...['--set', 'issuer=ĐẢNG ỦY PHƯỜNG HÒA BÌNH', '--set', 'issuer-code=ĐU'],
      ...['--set', 'subject=về việc góp ý dự thảo quy chế', '--set', 'date=05/10/2026'],
      ...['--set', 'addressee=Các chi bộ', '--set', 'addressee=Ủy ban nhân dân phường'],
      ...['--set', 'recipient=Ban Thường vụ Thành ủy (để báo cáo)'],
      ...['--set', 'authority=T/M BAN THƯỜNG VỤ', '--set', 'position=BÍ THƯ'],
      ...['--set', 'signer=Trần Văn Hòa', '--set', 'body=Nội dung một.'],
    ]);
    expect(code).toBe(0);
    const document = officialDocument.parse(JSON.parse(readFileSync(path('fields.json'), 'utf8')));
    expect(document.header).toMatchObject({
      issuer: { name: 'ĐẢNG ỦY PHƯỜNG HÒA BÌNH', code: 'ĐU' },
      number: { value: '', typeCode: 'CV', bodyCode: 'ĐU' },
      date: { day: 5, month: 10, year: 2026 },
      subject: 'về việc góp ý dự thảo quy chế',
    });
    expect(document.addressees.map((each) => each.text)).toEqual([
      'Các chi bộ',
      'Ủy ban nhân dân phường',
    ]);
    expect(document.recipients.map(({ text, purpose }) => [text, purpose])).toEqual([
      ['Như trên', ''],
      ['Ban Thường vụ Thành ủy', 'để báo cáo'],
      ['Lưu [nơi lưu]', ''],
    ]);
    expect(document.signatures).toEqual([
      {
        id: 's1',
        authority: [{ form: 'on-behalf', of: 'BAN THƯỜNG VỤ' }],
        position: 'BÍ THƯ',
        name: 'Trần Văn Hòa',
      },
    ]);
  });

  it.each([
    [['issuer-code=UBND', 'unit=VP'], 'UBND-VP'],
    [['unit=VP', 'issuer-code=UBND'], 'UBND-VP'],
    [['unit=VP', 'issuer-code=UBND', 'unit='], 'UBND'],
  ])('puts %j into the number of a State letter', async (settings, bodyCode) => {
    const file = path('unit.json');
    const sets = settings.flatMap((setting) => ['--set', setting]);
    expect((await runCli(['new', 'cong-van-nha-nuoc', '-o', file, ...sets])).code).toBe(0);
    const { header } = officialDocument.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(header.number).toEqual({ value: '', typeCode: '', bodyCode });
    expect(header.issuer.code).toBe('UBND');
  });

  it.each([
    ['unit=VP', 'Giá trị “VP” không dùng được cho trường “unit”.'],
    ['colour=red', 'Không có trường “colour”. Chạy “van-thu --help” để xem các trường.'],
    ['subject', '“--set subject” phải có dạng trường=giá trị.'],
    ['date=31/02/2026', 'Giá trị “31/02/2026” không dùng được cho trường “date”.'],
    ['authority=KT. GIÁM ĐỐC', 'Giá trị “KT. GIÁM ĐỐC” không dùng được cho trường “authority”.'],
    ['number=mười', 'Giá trị “mười” không dùng được cho trường “number”.'],
    ['subject=a\u202eb', 'Giá trị “a\u202eb” không dùng được cho trường “subject”.'],
  ])('refuses --set %s', async (setting, message) => {
    const made = await runCli(['new', 'cong-van', '--set', setting, '-o', path('none.docx')]);
    expect(made).toEqual({ code: 2, out: [], error: [message] });
  });
});

describe('export and check', () => {
  it.each([
    ['cong-van', 'hd05'],
    ['ke-hoach', 'hd05'],
    ['cong-van-nha-nuoc', 'nd30'],
    ['ke-hoach-nha-nuoc', 'nd30'],
  ])('takes a sample %s from DOCX to PDF without a finding', async (template, pack) => {
    const docx = await makeSample(`${template}.docx`, template);
    const pdf = path(`${template}.pdf`);
    expect(await runCli(['export', docx, '--pdf', pdf])).toEqual({
      code: 0,
      out: [`Đã ghi ${pdf}`],
      error: [],
    });
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const checked = await runCli(['check', docx, '--json']);
    expect(checked.out.map((line) => JSON.parse(line))).toEqual([
      { file: docx, pack, findings: [] },
    ]);
    expect(checked.code).toBe(0);
  });

  it.skipIf(!canReadPdf())('lays out as the office of --profile sets it', async () => {
    const tall = { ...stateSampleProfile, overrides: { 'body.signatureGapMm': 150 } };
    const docx = await makeSample('office.docx', 'cong-van-nha-nuoc');
    const [profile, pdf] = [path('office.json'), path('office.pdf')];
    writeFileSync(profile, JSON.stringify(tall));
    const exported = await runCli(['export', docx, '--pdf', pdf, '--profile', profile]);
    expect(exported.code).toBe(0);
    await runCli(['export', docx, '--pdf', path('plain.pdf')]);
    expect([pagesOf(pdf), pagesOf(path('plain.pdf'))]).toEqual([2, 1]);
    expect(await runCli(['check', docx, '--profile', docx])).toEqual({
      code: 2,
      out: [],
      error: [`“${docx}” không phải là tệp thông tin cơ quan.`],
    });
  });

  it('checks codes by the bodies of --profile', async () => {
    const sample = await makeSample('bodies.json', 'cong-van-nha-nuoc');
    const document = JSON.parse(readFileSync(sample, 'utf8'));
    const { issuer } = document.header;
    const profile = path('bodies-office.json');
    const bodies = [{ name: issuer.name.replaceAll('\n', ' '), code: 'BQLDA' }];
    writeFileSync(profile, JSON.stringify({ ...stateSampleProfile, bodies }));
    const { out } = await runCli(['check', sample, '--json', '--profile', profile]);
    expect(JSON.parse(out[0] ?? '').findings).toMatchObject([{ rule: 'body-code' }]);
    const plain = await runCli(['check', sample, '--json']);
    expect(JSON.parse(plain.out[0] ?? '').findings).toEqual([]);
  });

  it('holds a document against the pack of another day when asked', async () => {
    const docx = await makeSample('older.docx');
    const { out } = await runCli(['check', docx, '--json', '--on', '2025-01-01']);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ pack: 'hd36' });
  });

  it('ends with 1 and names the clause when there is an error', async () => {
    writeFileSync(
      path('wrong.txt'),
      [
        'ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ AN BÌNH\n*\nSố: 12-CV/ĐU\nvề việc họp giao ban\n',
        'ĐẢNG CỘNG SẢN VIỆT NAM\nAn Bình, ngày 05 tháng 10 năm 2026\n',
        'Kính gửi: Các chi bộ\n',
        'Ban Thường vụ Đảng ủy mời các chi bộ dự họp.\n',
        'Nơi nhận:\n- Như trên;\n- Lưu Văn phòng Đảng ủy.\n',
        'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An\n',
      ].join('\n'),
    );
    const { code, out } = await runCli(['check', path('wrong.txt'), '--json']);
    expect(code).toBe(1);
    const { findings } = JSON.parse(out[0] ?? '');
    expect(findings).toEqual([
      expect.objectContaining({ number: 6, severity: 'error', found: 'Số:' }),
    ]);
    const plain = await runCli(['check', path('wrong.txt')]);
    expect(plain.out[0]).toBe(`${path('wrong.txt')} (hd05): 1 lỗi, 0 cảnh báo, 0 gợi ý`);
  });

  it('says whose word a figure is where the law is not sure', async () => {
    const [json, profile] = [await makeSample('unsure.json'), path('unsure-office.json')];
    const document = officialDocument.parse(JSON.parse(readFileSync(json, 'utf8')));
    const last = {
      kind: 'paragraph',
      id: 'w1',
      align: 'justify',
      runs: [{ text: 'Hết các mụcc' }],
    };
    writeFileSync(json, JSON.stringify({ ...document, body: [...document.body, last] }));
    writeFileSync(
      profile,
      JSON.stringify({ ...partySampleProfile, overrides: { 'body.contentEnd': '!' } }),
    );
    const clauses = async (...args: string[]) =>
      (await runCli(['check', json, ...args])).out.filter((line) => line.startsWith('      '));
    const spelling = '      Quy ước soạn thảo văn bản tiếng Việt, chính tả [misspelled-word]';
    const law = '      Hướng dẫn 05-HD/VPTW, mục 6';
    expect(await clauses()).toEqual([
      `${law} (theo nguồn chưa chắc chắn, cơ quan có thể đặt lại) [content-end]`,
      spelling,
    ]);
    expect(await clauses('--profile', profile)).toEqual([
      `${law} (theo số liệu của cơ quan) [content-end]`,
      spelling,
    ]);
  });

  it('tells programs too whose word a figure is', async () => {
    const [json, profile] = [await makeSample('own.json'), path('own-office.json')];
    const overrides = { 'body.contentEnd': './.' };
    writeFileSync(profile, JSON.stringify({ ...partySampleProfile, overrides }));
    const plain = (await runCli(['check', json, '--json', '--profile', profile])).out[0] ?? '';
    const [finding, ...others] = JSON.parse(plain).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'content-end', clause: { office: true } });
    expect(finding.message).toContain('(theo số liệu của cơ quan)');
    const sarif = await runCli(['check', json, '--sarif', '--profile', profile]);
    const [result] = JSON.parse(sarif.out.join('')).runs[0].results;
    expect(result.message.text).toBe(finding.message);
    expect(result.properties.clause.office).toBe(true);
  });

  it('sets tone marks as the office of --profile does', async () => {
    const [json, profile] = [await makeSample('tone.json'), path('tone-office.json')];
    const document = officialDocument.parse(JSON.parse(readFileSync(json, 'utf8')));
    const runs = [{ text: 'Uỷ ban nhân dân xã thực hiện.' }];
    const words = { kind: 'paragraph', id: 'w1', align: 'justify', runs };
    writeFileSync(json, JSON.stringify({ ...document, body: [words, ...document.body] }));
    const found = async (toneStyle: string | null) => {
      writeFileSync(profile, JSON.stringify({ ...partySampleProfile, toneStyle }));
      const { out } = await runCli(['check', json, '--json', '--profile', profile]);
      const { findings } = JSON.parse(out[0] ?? '') as { findings: Record<string, string>[] };
      return findings.filter(({ rule }) => rule === 'tone-style').map((each) => each.found);
    };
    const old = await found('old');
    expect(old).toContain('Uỷ');
    const now = await found('new');
    expect(now).not.toContain('Uỷ');
    expect(now.length).toBeGreaterThan(0);
    expect(await found(null)).toEqual(await found('any'));
  });

  it('leaves the words of a dictionary alone, in any case and with notes between them', async () => {
    await makeSample('words.json');
    const document = officialDocument.parse(JSON.parse(readFileSync(path('words.json'), 'utf8')));
    const runs = [{ text: 'Các nghành thực hiện mô hình Dân vận khéeo.' }];
    const words = { kind: 'paragraph', id: 'w1', align: 'justify', runs };
    const body = [words, ...document.body];
    writeFileSync(path('words.json'), JSON.stringify({ ...document, body }));
    writeFileSync(path('tu-dien.txt'), '\ufeff# của cơ quan\r\nNghành\r\n\r\nkhéeo\r\n');
    const found = async (...args: string[]) => {
      const { out } = await runCli(['check', path('words.json'), '--json', ...args]);
      const { findings } = JSON.parse(out[0] ?? '') as { findings: { found: string }[] };
      return findings.map((finding) => finding.found);
    };
    expect(await found()).toEqual(['nghành', 'khéeo']);
    expect(await found('--dictionary', path('tu-dien.txt'))).toEqual([]);
    const absent = path('không có.txt');
    expect((await runCli(['check', path('words.json'), '--dictionary', absent])).error).toEqual([
      `Không đọc được “${absent}”: tệp không tồn tại.`,
    ]);
  });

  it('goes on to the next file when one cannot be read, and ends with 2', async () => {
    const docx = await makeSample('good.docx');
    const { code, out, error } = await runCli(['check', path('absent.docx'), docx, '--json']);
    expect(code).toBe(2);
    expect(out).toHaveLength(1);
    expect(error).toEqual([`Không đọc được “${path('absent.docx')}”: tệp không tồn tại.`]);
  });

  it('never overwrites its source', async () => {
    const docx = await makeSample('source.docx');
    const { code, error } = await runCli(['export', docx, '--docx', docx]);
    expect(code).toBe(2);
    expect(error).toEqual([`“${docx}” là chính tệp nguồn; hãy chọn tên khác để không ghi đè.`]);
  });

  it.skipIf(process.platform === 'win32')('not even through a link', async () => {
    const docx = await makeSample('behind link.docx');
    symlinkSync(docx, path('link.docx'));
    const { code, error } = await runCli(['export', docx, '--docx', path('link.docx')]);
    expect(code).toBe(2);
    expect(error[0]).toMatch(/link\.docx” là chính tệp nguồn/);
  });

  it('writes all that it is asked for, or nothing', async () => {
    const docx = await makeSample('both.docx');
    const copy = path('copy of both.docx');
    const { code, out } = await runCli(['export', docx, '--docx', copy, '--pdf', path('no/a.pdf')]);
    expect([code, out]).toEqual([2, []]);
    expect(existsSync(copy)).toBe(false);
  });

  it('says so where no pack is held for the day of --on', async () => {
    const docx = await makeSample('old.docx');
    expect(await runCli(['check', docx, '--on', '1990-01-01'])).toEqual({
      code: 2,
      out: [],
      error: [
        `Không xét được “${docx}”: chưa có quy định nào về thể thức cho ngày 1990-01-01. Chọn ngày muộn hơn.`,
      ],
    });
  });
});

describe('bad input', () => {
  mkdirSync(path('folder.docx'));
  writeFileSync(path('empty.docx'), '');
  writeFileSync(path('text.docx'), 'this is no zip');
  writeFileSync(path('newer.json'), JSON.stringify({ formatVersion: 99 }));
  writeFileSync(path('fields.bad.json'), JSON.stringify({ formatVersion: 1, system: 'party' }));
  writeFileSync(path('half.json'), '{"formatVersion": 1, ');

  it.each(['folder.docx', 'empty.docx', 'text.docx', 'newer.json', 'fields.bad.json', 'half.json'])(
    'says in one Vietnamese line why %s cannot be read',
    async (name) => {
      const { code, out, error } = await runCli(['recognise', path(name)]);
      expect(code).toBe(2);
      expect(out).toEqual([]);
      expect(error).toHaveLength(1);
      expect(error[0]).toMatch(/^Không đọc được “.*”: .+\.$/);
      expect(error[0]).not.toContain('undefined');
    },
  );

  it('names the place of the first fault in a model', async () => {
    const model = JSON.parse(readFileSync(await makeSample('whole.json'), 'utf8'));
    const date = { day: 1, month: 1, year: 1 };
    const faulty = { ...model, header: { ...model.header, date } };
    for (const [place, content] of [
      ['header.date.year', faulty],
      ['extra', { ...model, extra: 1 }],
    ] as const) {
      writeFileSync(path('faulty.json'), JSON.stringify(content));
      const { error } = await runCli(['check', path('faulty.json')]);
      expect(error[0]).toContain(`không đúng mô hình văn bản, chỗ sai đầu tiên: “${place}”.`);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'tells of a folder that may not be looked into',
    async () => {
      chmodSync(folder, 0o755);
      const closed = path('closed');
      mkdirSync(closed, { mode: 0o000 });
      const { code, error } = await asOrdinaryUser(() => runCli(['check', closed]));
      expect(code).toBe(2);
      expect(error).toEqual([
        `Không đọc được “${closed}”: không có quyền truy cập. Tệp không bị thay đổi.`,
      ]);
    },
  );

  it('says so when the target folder is not there', async () => {
    const { code, error } = await runCli(['new', 'cong-van', '-o', path('no/where.docx')]);
    expect(code).toBe(2);
    expect(error[0]).toMatch(/^Không ghi được “.*where\.docx”: .+\.$/);
  });
});

describe('check over many files', () => {
  const many = path('many');
  mkdirSync(join(many, 'sub'), { recursive: true });

  it('goes through folders by name, and leaves what is no document or hidden', async () => {
    const docx = await makeSample('many/b.docx');
    writeFileSync(join(many, 'sub/a.json'), readFileSync(await makeSample('a.json')));
    for (const name of ['~$b.docx', '.c.docx', 'photo.png']) writeFileSync(join(many, name), 'x');
    const { code, out } = await runCli(['check', many, '--json']);
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line).file)).toEqual([docx, join(many, 'sub/a.json')]);
  });

  it('says so when there is nothing to check', async () => {
    mkdirSync(path('nothing'));
    expect(await runCli(['check', path('nothing')])).toEqual({
      code: 2,
      out: [],
      error: ['Không có văn bản nào (.docx, .txt, .json) ở nơi đã chỉ.'],
    });
  });
});

describe('check of a text', () => {
  it('tells what only the source shows, after what is found in the document', async () => {
    writeFileSync(path('spaces.txt'), 'ĐẢNG ỦY XÃ AN BÌNH\n*\n\tNơi nhận:\n- Lu\u031bu.\n');
    const { out } = await runCli(['check', path('spaces.txt'), '--json']);
    const { findings } = JSON.parse(out.join(''));
    expect(findings.slice(-2)).toMatchObject([
      { rule: 'spacing', number: 65, severity: 'info', found: '\tNơi nhận:', at: { path: [] } },
      { rule: 'clean-unicode', number: 68, severity: 'warning', found: 'Lu\u031bu.' },
    ]);
  });
});

describe('check --fix', () => {
  const faulty = 'Số: 12-CV/ĐU';

  function faultyDocument(name: string) {
    const document = officialDocument.parse(
      JSON.parse(readFileSync(path('fix-base.json'), 'utf8')),
    );
    const found = { ...document, asFound: { number: { text: faulty } } };
    writeFileSync(path(name), JSON.stringify(found));
    return path(name);
  }

  it('mends what is safe in a copy, and the file itself only when told so', async () => {
    await makeSample('fix-base.json');
    const file = faultyDocument('fix me.json');
    const before = readFileSync(file, 'utf8');
    expect((await runCli(['check', file])).code).toBe(1);
    const { code, out } = await runCli(['check', file, '--fix']);
    expect(code).toBe(0);
    expect(out[1]).toBe(`  Đã sửa 1 lỗi, ghi vào ${path('fix me (đã sửa).json')}`);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect((await runCli(['check', path('fix me (đã sửa).json')])).code).toBe(0);
    expect((await runCli(['check', file, '--fix', '--in-place'])).code).toBe(0);
    const mended = officialDocument.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(mended.asFound).toEqual({});
    expect(readFileSync(backupPath(file) ?? '', 'utf8')).toBe(before);
  });

  it('never writes into a text file', async () => {
    const source = 'ĐẢNG ỦY XÃ AN BÌNH\n*\nSố: 5-CV/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n';
    writeFileSync(path('plain.txt'), source);
    const { code, error } = await runCli(['check', path('plain.txt'), '--fix', '--in-place']);
    expect(code).toBe(2);
    expect(error[0]).toMatch(/^Không sửa thẳng vào/);
    expect(readFileSync(path('plain.txt'), 'utf8')).toBe(source);
  });
});

describe('check --sarif', () => {
  it('prints one SARIF log whose results name rule, level and place', async () => {
    writeFileSync(
      path('sarif.txt'),
      'ĐẢNG ỦY XÃ AN BÌNH\n*\nSố: 15-CV/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n',
    );
    const { code, out } = await runCli(['check', path('sarif.txt'), '--sarif']);
    expect(code).toBe(1);
    const log = JSON.parse(out.join('\n'));
    expect(log.version).toBe('2.1.0');
    const [{ tool, results }] = log.runs;
    const colon = results.find(
      (result: { ruleId: string }) => result.ruleId === 'number-without-colon',
    );
    expect(tool.driver.rules[colon.ruleIndex].id).toBe('number-without-colon');
    expect(colon).toMatchObject({
      level: 'error',
      locations: [{ logicalLocations: [{ fullyQualifiedName: 'asFound/number/text' }] }],
      properties: { found: 'Số:', range: { start: 0, end: 3 } },
    });
  });

  it('goes with --json as little as --in-place goes without --fix', async () => {
    expect((await runCli(['check', 'a.txt', '--json', '--sarif'])).error).toEqual([
      'Chỉ chọn một trong hai: --json hoặc --sarif.',
    ]);
    expect((await runCli(['check', 'a.txt', '--in-place'])).error).toEqual([
      '--in-place chỉ dùng cùng với --fix.',
    ]);
  });
});
