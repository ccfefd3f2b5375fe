import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '#core/model/document.ts';
import { exportReport } from '#core/signing/export-report.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { readPdf } from '#main/export/read-back/read-pdf.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { runCli } from '#tests/support/run-cli.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const stamped = letter().header;
const READY = letter({
  header: { number: { ...stamped.number, value: '' }, date: { ...stamped.date, day: null } },
});
const WITH_BLANK = {
  ...READY,
  body: [paragraph('p1', 'Đề nghị các đơn vị báo cáo trước ngày [điền ngày].')],
};

function written(document: OfficialDocument) {
  const folder = tempFolder();
  const path = (name: string) => join(folder, name);
  writeFileSync(path('a.json'), JSON.stringify(document));
  return { folder, path };
}

describe('export --for-signing', () => {
  it('writes all files, read back, with a report of them', async () => {
    const { path } = written(READY);
    const result = await runCli([
      ...['export', path('a.json'), '--for-signing', '--docx', path('b.docx')],
      ...['--pdf', path('b.pdf'), '--report', path('c.json'), '--report', path('c.pdf')],
    ]);
    expect(result).toEqual({
      code: 0,
      out: [
        ...['b.docx', 'b.pdf', 'c.json', 'c.pdf'].map((name) => `Đã ghi ${path(name)}`),
        'Đã đọc lại và đối chiếu: các tệp khớp từng chữ với văn bản.',
      ],
      error: [],
    });
    const report = exportReport.parse(JSON.parse(readFileSync(path('c.json'), 'utf8')));
    expect([report.checkedAt, report.pack.id, report.overrides]).toEqual([
      '2026-11-16T02:00:00.000Z',
      'hd05',
      [],
    ]);
    expect(report.files.map(({ name, sha256 }) => [name, sha256])).toEqual(
      ['b.docx', 'b.pdf'].map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(path(name)))
          .digest('hex'),
      ]),
    );
    expect((await readPdf(readFileSync(path('c.pdf'))))?.pages).toBe(1);
  });

  it('ends with 1 while errors stand, names them and writes nothing', async () => {
    const { folder, path } = written(WITH_BLANK);
    const args = ['export', path('a.json'), '--for-signing', '--pdf', path('b.pdf')];
    const { code, out, error } = await runCli(args);
    expect(code).toBe(1);
    expect(out[0]).toBe(`${path('a.json')} (hd05): 1 lỗi, 0 cảnh báo, 0 gợi ý`);
    expect(out[1]).toBe('  Lỗi: Còn chỗ chưa điền: “[điền ngày]”');
    expect(error).toEqual([
      'Chưa xuất để ký: còn 1 lỗi phải sửa. Không ghi tệp nào.',
      'Lỗi nào có lý do để giữ nguyên thì thêm:',
      '  --accept placeholders@body/p1/runs:38-49="lý do"',
    ]);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('warns of a secret document', async () => {
    const { path } = written({ ...READY, marks: { ...READY.marks, secrecy: 'toi-mat' } });
    const args = ['export', path('a.json'), '--for-signing', '--pdf', path('b.pdf')];
    const { code, error } = await runCli(args);
    expect(code).toBe(0);
    expect(error).toEqual([expect.stringMatching(/^Văn bản “TỐI MẬT”: không ký số/u)]);
  });

  it('tells letters that cannot be printed', async () => {
    const { folder, path } = written({ ...READY, body: [paragraph('p1', 'Chữ ש lạ.')] });
    const args = ['export', path('a.json'), '--for-signing', '--pdf', path('b.pdf')];
    expect(await runCli(args)).toEqual({
      code: 2,
      out: [],
      error: [
        `Không xuất được “${path('a.json')}”: tệp PDF đọc lại không khớp với văn bản (có thể có ký tự mà phông chữ không in được). Không ghi tệp nào.`,
      ],
    });
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it.each([
    [['--pdf', 'b.pdf', '--report', 'c.json'], '--report chỉ dùng cùng với --for-signing.'],
    [
      ['--pdf', 'b.pdf', '--for-signing', '--draft'],
      'Chỉ chọn một trong hai: --draft hoặc --for-signing.',
    ],
    [
      ['--pdf', 'b.pdf', '--for-signing', '--report', 'c.txt'],
      'Báo cáo “c.txt” phải có đuôi .json hoặc .pdf.',
    ],
    [
      ['--pdf', 'b.pdf', '--for-signing', '--report', 'b.pdf'],
      '“b.pdf” được chọn làm đích hai lần.',
    ],
    [
      ['--pdf', 'b.pdf', '--for-signing', '--report', 'c.json', '--report', 'd.json'],
      'Chỉ ghi được một báo cáo .json và một báo cáo .pdf.',
    ],
    [
      ['--pdf', 'b.pdf', '--accept', 'placeholders=Mẫu'],
      '--accept và --by chỉ dùng cùng với --for-signing.',
    ],
    [['--pdf', 'b.pdf', '--for-signing', '--by', 'An'], '--by chỉ dùng cùng với --accept.'],
    [
      ['--pdf', 'b.pdf', '--for-signing', '--accept', 'placeholders'],
      '“--accept placeholders” phải có dạng QUY-TẮC=lý do hoặc QUY-TẮC@CHỖ=lý do.',
    ],
    [
      ['--pdf', 'b.pdf', '--for-signing', '--accept', 'khong-co=Mẫu'],
      'Không có quy tắc “khong-co”.',
    ],
    [
      ['--pdf', 'b.pdf', '--for-signing', '--accept', 'placeholders@body/p1= '],
      '“--accept placeholders@body/p1” chưa ghi lý do.',
    ],
    [
      ['--pdf', 'b.pdf', '--for-signing', '--accept', `placeholders=${'x'.repeat(501)}`],
      'Lý do của “--accept placeholders” dài quá 500 ký tự.',
    ],
    [
      ['--pdf', 'b.pdf', '--for-signing', '--accept', 'placeholders=Mẫu', '--by', ' '],
      'Chưa biết ai quyết định bỏ qua: thêm --by TÊN.',
    ],
    [['--for-signing'], 'Chưa cho biết xuất ra đâu: thêm --docx ĐÍCH hoặc --pdf ĐÍCH.'],
  ])('answers the wrong usage %j with one line and code 2', async (args, message) => {
    expect(await runCli(['export', 'a.json', ...args])).toEqual({
      code: 2,
      out: [],
      error: [message],
    });
  });
});

describe('export --for-signing --accept', () => {
  const TWO_BLANKS = {
    ...READY,
    body: [paragraph('p1', 'Họp ngày [điền ngày] tại [điền nơi họp].')],
    marks: { ...READY.marks, draft: 2 },
  };
  const SIGNABLE = { ...TWO_BLANKS, marks: READY.marks };
  const DAY = 'placeholders@body/p1/runs:9-20';
  const HALL = 'placeholders@body/p1/runs:25-39';

  async function run(document: OfficialDocument, ...more: readonly string[]) {
    const { folder, path } = written(document);
    const targets = ['--pdf', path('b.pdf'), '--report', path('c.json')];
    const result = await runCli(['export', path('a.json'), '--for-signing', ...targets, ...more]);
    const files = readdirSync(folder);
    const read = () => exportReport.parse(JSON.parse(readFileSync(path('c.json'), 'utf8')));
    return { ...result, files, read };
  }

  it('lets one error pass, and the report says why, who and when', async () => {
    const result = await run(WITH_BLANK, '--accept', 'placeholders=Điền  khi có lịch = sau');
    expect(result.code).toBe(0);
    expect(result.out[0]).toBe(
      'Bỏ qua có lý do: Còn chỗ chưa điền: “[điền ngày]” – Điền khi có lịch = sau (an.nv)',
    );
    expect(result.read().overrides).toMatchObject([
      {
        finding: { rule: 'placeholders', found: '[điền ngày]' },
        reason: 'Điền khi có lịch = sau',
        by: 'an.nv',
        at: '2026-11-16T02:00:00.000Z',
      },
    ]);
  });

  it('lets several pass, each by its place, in the name of --by', async () => {
    const by = ['--by', 'Nguyễn Thị Bình'];
    const result = await run(SIGNABLE, '--accept', `${DAY}=A`, '--accept', `${HALL}=B`, ...by);
    expect(result.code).toBe(0);
    expect(
      result.read().overrides.map((each) => [each.finding.found, each.reason, each.by]),
    ).toEqual([
      ['[điền ngày]', 'A', 'Nguyễn Thị Bình'],
      ['[điền nơi họp]', 'B', 'Nguyễn Thị Bình'],
    ]);
  });

  it('goes on refusing while another error stands, and names that one', async () => {
    const result = await run(SIGNABLE, '--accept', `${DAY}=A`);
    expect(result.code).toBe(1);
    expect(result.error).toEqual([
      'Chưa xuất để ký: còn 1 lỗi phải sửa. Không ghi tệp nào.',
      'Lỗi nào có lý do để giữ nguyên thì thêm:',
      `  --accept ${HALL}="lý do"`,
    ]);
    expect(result.files).toEqual(['a.json']);
  });

  const listed = [
    `  ${DAY}: Còn chỗ chưa điền: “[điền ngày]”`,
    `  ${HALL}: Còn chỗ chưa điền: “[điền nơi họp]”`,
  ];
  it.each<[accept: readonly string[], lines: readonly string[]]>([
    [
      ['placeholders=A'],
      ['“--accept placeholders” ứng với nhiều lỗi; hãy ghi rõ một chỗ:', ...listed],
    ],
    [
      ['placeholders@body/p1=A'],
      ['“--accept placeholders@body/p1” ứng với nhiều lỗi; hãy ghi rõ một chỗ:', ...listed],
    ],
    [
      ['placeholders@body/p9=A'],
      ['Không có lỗi nào ứng với “--accept placeholders@body/p9”.', ...listed],
    ],
    [['content-end=A'], ['Không có lỗi nào ứng với “--accept content-end”.']],
    [[`${DAY}=A`, `${DAY}=B`], [`“--accept ${DAY}” chỉ lỗi đã được bỏ qua rồi.`]],
    [['draft-mark-left=A'], ['“--accept draft-mark-left”: điểm này phải sửa, không bỏ qua được.']],
  ])('refuses %j in words, and writes nothing', async (accept, lines) => {
    const result = await run(TWO_BLANKS, ...accept.flatMap((each) => ['--accept', each]));
    expect([result.code, result.out, result.error]).toEqual([2, [], [lines.join('\n')]]);
    expect(result.files).toEqual(['a.json']);
  });
});

describe('export --draft', () => {
  it('prints the mark, whatever the check finds, and leaves the source alone', async () => {
    const { path } = written(WITH_BLANK);
    const before = readFileSync(path('a.json'));
    const result = await runCli([
      ...['export', path('a.json'), '--draft'],
      ...['--docx', path('b.docx'), '--pdf', path('b.pdf')],
    ]);
    expect(result.code).toBe(0);
    expect((await readPdf(readFileSync(path('b.pdf'))))?.text).toContain('Dự thảo lần 1');
    const docx = await readDocx(readFileSync(path('b.docx')));
    expect(docx.ok && docx.embedded?.marks.draft).toBe(1);
    expect(readFileSync(path('a.json'))).toEqual(before);
  });
});
