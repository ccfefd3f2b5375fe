import { expect, test } from 'vitest';
import type { Finding, Severity } from '#core/rules/finding.ts';
import { arranged, inOrder } from '#renderer/check/arrange.ts';
import {
  type Check,
  createCheckStore,
  forgotten,
  skipKey,
  withFound,
  withSkipped,
} from '#renderer/check/check-store.ts';
import { heading, letter, paragraph } from '#tests/support/documents.ts';

function finding(message: string, severity: Severity, path: readonly string[]): Finding {
  return {
    rule: message,
    number: null,
    severity,
    clause: { document: 'HD05', point: 'II.1', confidence: 'A' },
    message,
    found: 'x',
    expected: '',
    at: { path },
    fixes: [],
  };
}

const document = {
  ...letter(),
  body: [
    paragraph('b1', 'Mở đầu.'),
    heading('h1', 'roman', 'MỤC ĐÍCH'),
    paragraph('b2', 'Một.'),
    heading('h2', 'roman', 'NỘI DUNG'),
    paragraph('b3', 'Hai.'),
  ],
};

const FINDINGS = [
  finding('Số sai mẫu', 'warning', ['header', 'number']),
  finding('Chữ thừa', 'info', ['body', 'b1', 'runs']),
  finding('Từ nghi sai', 'warning', ['body', 'b2', 'runs']),
  finding('Dấu câu', 'error', ['body', 'b2', 'runs']),
  finding('Thiếu ngày', 'error', ['body', 'b3', 'runs']),
];

const whole: Check = withFound(createCheckStore().get(), document, FINDINGS);
const shown = (check: Check) =>
  arranged(check).map(({ title, findings }) => [title, ...findings.map(({ message }) => message)]);

test('by severity: the gravest first, each in document order', () => {
  expect(shown(whole)).toEqual([
    ['Lỗi', 'Dấu câu', 'Thiếu ngày'],
    ['Nên xem lại', 'Số sai mẫu', 'Từ nghi sai'],
    ['Gợi ý', 'Chữ thừa'],
  ]);
});

test('by place: parts of the frame and the headings of the text, as they come', () => {
  const check: Check = { ...whole, view: { ...whole.view, grouping: 'place' } };
  expect(shown(check)).toEqual([
    ['Số và ký hiệu', 'Số sai mẫu'],
    ['Nội dung', 'Chữ thừa'],
    ['I. MỤC ĐÍCH', 'Dấu câu', 'Từ nghi sai'],
    ['II. NỘI DUNG', 'Thiếu ngày'],
  ]);
  expect(inOrder(check).map(({ message }) => message)[2]).toBe('Dấu câu');
});

test('filtered by severity and by words without their marks', () => {
  const view = { ...whole.view, hidden: new Set<Severity>(['error']) };
  expect(inOrder({ ...whole, view }).map(({ severity }) => severity)).not.toContain('error');
  const asked = (query: string) =>
    inOrder({ ...whole, view: { ...whole.view, query } }).map(({ message }) => message);
  expect(asked('thieu NGAY')).toEqual(['Thiếu ngày']);
  expect(asked('ky hieu')).toEqual(['Số sai mẫu']);
  expect(asked('hd05')).toHaveLength(5);
  expect(asked('không có')).toEqual([]);
});

test('what is skipped stays away though the words before it move, until it is shown again', () => {
  const [, , third] = FINDINGS;
  if (!third) throw new Error('no finding');
  const skipping = withSkipped(whole, new Set([skipKey(third)]));
  expect(skipping.findings).toHaveLength(4);
  const moved = { ...third, at: { ...third.at, range: { start: 9, end: 10 } } };
  const next = withFound(skipping, document, [moved]);
  expect([next.findings, next.skippedFindings]).toEqual([[], [moved]]);
  expect(withSkipped(next, new Set()).findings).toEqual([moved]);
  expect(forgotten(next).skipped.size).toBe(0);
});

test('another document is shown whole, grouped as the user likes it', () => {
  const view = { grouping: 'place', hidden: new Set<Severity>(['error']), query: 'ngày' } as const;
  expect(forgotten({ ...whole, view }).view).toEqual({
    grouping: 'place',
    hidden: new Set(),
    query: '',
  });
});
