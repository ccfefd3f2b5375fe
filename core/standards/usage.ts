import type { Clause } from './figure.ts';

function usage(point: string, confidence: Clause['confidence'] = 'B'): Clause {
  return { document: 'Quy ước soạn thảo văn bản tiếng Việt', point, confidence };
}

/** What no guideline prescribes, but careful offices hold to in every document. */
export const USAGE = {
  spacing: usage('khoảng cách và dấu câu'),
  spelling: usage('chính tả'),
  consistency: usage('dùng thống nhất một cách viết'),
  dates: usage('ngày tháng'),
  coordination: usage('dấu phẩy giữa các từ đẳng lập'),
  arithmetic: usage('số liệu và thời gian'),
  figures: usage('cách viết số và đơn vị đo'),
  encoding: { document: 'TCVN 6909:2001', point: 'bộ mã Unicode dựng sẵn', confidence: 'A' },
} as const satisfies Readonly<Record<string, Clause>>;
