import { standardText } from '#core/compose/frame-text.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { holdsUnder } from '#core/rules/define-rule.ts';
import type { Finding } from '#core/rules/finding.ts';
import { RULES } from '#core/rules/registry.ts';
import type { Standard } from '#core/standards/standard.ts';
import type { ExportReport, ReportedFile } from './export-report.ts';
import type { SigningGate } from './signing-gate.ts';

type ReportedFinding = ExportReport['findings'][number];

/** What a report is made of. */
export type ExportFacts = {
  readonly document: OfficialDocument;
  readonly standard: Standard;
  readonly gate: SigningGate;
  readonly files: readonly ReportedFile[];
  /** The moment of the check, in ISO 8601. */
  readonly checkedAt: string;
  /** The version of this program. */
  readonly version: string;
};

function reported({ fixes: _fixes, at: { path, range }, ...rest }: Finding): ReportedFinding {
  return { ...rest, place: range ? { path, range } : { path } };
}

function documentFacts(document: OfficialDocument, standard: Standard): ExportReport['document'] {
  return {
    type: document.header.type,
    number: standardText(document, standard, 'number'),
    issuer: document.header.issuer.name.replaceAll('\n', ' '),
    subject: document.header.subject,
    secrecy: standardText(document, standard, 'secrecy'),
  };
}

/** The report of one export for signing. */
export function buildExportReport(facts: ExportFacts): ExportReport {
  const { document, standard, gate, files, checkedAt, version } = facts;
  const ids = RULES.filter((rule) => holdsUnder(rule, standard)).map(({ id }) => id);
  return {
    format: 'van-thu-export-report',
    formatVersion: 1,
    program: { name: 'Văn Thư', version },
    document: documentFacts(document, standard),
    pack: { id: standard.id, name: standard.name },
    checkedAt,
    rules: { count: ids.length, ids },
    findings: [...gate.standing, ...gate.others].map(reported),
    overrides: gate.overridden.map(({ finding, override: { reason, by, at } }) => ({
      finding: reported(finding),
      reason,
      by,
      at,
    })),
    ignored: document.ignored,
    files,
  };
}
