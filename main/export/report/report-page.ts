import type { Composition, FlowNode } from '#core/compose/composition.ts';
import type { ExportReport } from '#core/signing/export-report.ts';
import { STANDARDS } from '#core/standards/governing.ts';
import { fact, heading, onPage, paragraph, table } from './report-nodes.ts';
import { reportWords as words } from './words.ts';

/** What counts the pages of a composition. */
export type PageCounter = {
  readonly pages: (composition: Composition) => readonly string[] | Promise<readonly string[]>;
};

/** How many rows of each table are shown, tried in this order until all fits on one page. */
const ROWS = [1000, 24, 16, 10, 6, 3, 1, 0];
const LONGEST_CELL = 240;

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL - 1)}…` : line;
}

function when(iso: string): string {
  const date = new Date(iso);
  const day = new Intl.DateTimeFormat('vi-VN').format(date);
  return `${new Intl.DateTimeFormat('vi-VN', { timeStyle: 'short' }).format(date)} ngày ${day}`;
}

function typeName({ document, pack }: ExportReport): string {
  const name = STANDARDS.find(({ id }) => id === pack.id)?.types[document.type]?.name ?? '';
  return name.charAt(0) + name.slice(1).toLocaleLowerCase('vi');
}

function facts(report: ExportReport): readonly FlowNode[] {
  const { document, pack, rules, checkedAt, overrides, findings, ignored, program } = report;
  const named = [typeName(report), document.number, document.subject].filter((each) => each !== '');
  return [
    paragraph([{ text: words.title, bold: true }], { sizePt: 14, align: 'center' }),
    { ...fact(words.document, short(named.join(' – '))), spaceBeforePt: 8 },
    fact(words.issuer, short(document.issuer)),
    ...(document.secrecy === '' ? [] : [fact(words.secrecy, words.secrecyValue(document.secrecy))]),
    fact(words.checked, words.checkedValue(pack.name, rules.count, when(checkedAt))),
    fact(words.result, words.resultValue(overrides.length, findings.length)),
    ...(ignored.length === 0 ? [] : [fact(words.ignored, words.ignoredValue(ignored.length))]),
    fact(words.program, `${program.name} ${program.version}`),
  ];
}

type Clause = ExportReport['findings'][number]['clause'];

function clauseText({ document, point }: Clause): string {
  return [document, point].filter((each) => each !== '').join(', ');
}

function listed(
  title: string,
  columns: { readonly widthsMm: readonly number[]; readonly heads: readonly string[] },
  rows: readonly (readonly string[])[],
  most: number,
): readonly FlowNode[] {
  if (rows.length === 0) return [heading(title), paragraph([{ text: words.none }])];
  const shown = rows.slice(0, most).map((row) => row.map(short));
  const left = rows.length - shown.length;
  return [
    heading(title),
    ...(shown.length === 0 ? [] : [table(columns.widthsMm, columns.heads, shown)]),
    ...(left === 0 ? [] : [paragraph([{ text: words.more(left), italic: true }])]),
  ];
}

function reportFlow(report: ExportReport, most: number): readonly FlowNode[] {
  const overrides = report.overrides.map(({ finding, reason, by, at }) => [
    `${finding.message} (${clauseText(finding.clause)})`,
    reason,
    `${by}, ${when(at)}`,
  ]);
  const findings = report.findings.map(({ severity, message, clause }) => [
    words.severity[severity],
    message,
    clauseText(clause),
  ]);
  const files = report.files.map(({ name, pages, sha256 }) => [
    name,
    pages === null ? words.noPages : String(pages),
    sha256,
  ]);
  const columns = {
    overrides: { widthsMm: [75, 60, 35], heads: words.overrideColumns },
    findings: { widthsMm: [24, 108, 38], heads: words.findingColumns },
    files: { widthsMm: [46, 16, 108], heads: words.fileColumns },
  };
  return [
    ...facts(report),
    ...listed(words.overrides, columns.overrides, overrides, most),
    ...listed(words.findings, columns.findings, findings, most),
    ...listed(words.files, columns.files, files, files.length),
    paragraph([{ text: words.fingerprints, italic: true }]),
  ];
}

/** The report as one page; what has no room there is counted, and stands in the JSON. */
export async function reportPage(report: ExportReport, press: PageCounter): Promise<Composition> {
  let page = onPage(words.title, []);
  for (const most of ROWS) {
    page = onPage(words.title, reportFlow(report, most));
    if ((await press.pages(page)).length === 1) break;
  }
  return page;
}
