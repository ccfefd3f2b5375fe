import { describe, expect, test } from 'vitest';
import { defineRule, defineTextRule } from '#core/rules/define-rule.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { letter, paragraph, TODAY } from '#tests/support/documents.ts';

const options = {
  today: TODAY,
  purpose: 'drafting' as const,
  toneStyle: null,
  dictionary: new Set<string>(),
};
const { clause } = hd05.wording.title;

const throws = defineRule({
  id: 'throws',
  number: 7,
  severity: 'error',
  fix: 'none',
  messages: {},
  // biome-ignore lint/correctness/useYield: it throws before it can
  *check() {
    throw new Error('vỡ');
  },
});

function counting(seen: string[]) {
  return defineTextRule({
    id: 'counting',
    number: null,
    severity: 'info',
    fix: 'none',
    messages: { seen: 'Thấy “{found}”' },
    *check({ text }) {
      seen.push(text);
      const start = text.indexOf('abc');
      if (start >= 0) yield { messageId: 'seen', clause, start, end: start + 3 };
    },
  });
}

describe('runRules', () => {
  test('a rule that throws is one finding and the others go on', () => {
    const document = letter({ body: [paragraph('p1', 'x abc')] });
    expect(runRules([throws, counting([])], document, hd05, options)).toMatchObject([
      {
        rule: 'rule-failed',
        number: 7,
        severity: 'warning',
        message: 'Không kiểm tra được quy tắc “throws” (vỡ); các quy tắc khác vẫn được kiểm tra.',
        at: { path: [] },
      },
      {
        rule: 'counting',
        message: 'Thấy “abc”',
        found: 'abc',
        at: { path: ['body', 'p1', 'runs'], range: { start: 2, end: 5 } },
      },
    ]);
  });

  test('after an edit, a text rule reads only the passage that changed', () => {
    const seen: string[] = [];
    const rules = [counting(seen)];
    const before = letter();
    runRules(rules, before, hd05, options);
    seen.length = 0;
    const [first, ...rest] = before.body;
    const after = {
      ...before,
      body: [...rest, paragraph('new', 'abc mới'), ...(first ? [first] : [])],
    };
    const findings = runRules(rules, after, hd05, options);
    expect(seen).toEqual(['abc mới']);
    expect(findings.map(({ at }) => at.path)).toEqual([['body', 'new', 'runs']]);
  });

  test('takes more findings than a call has room for arguments', () => {
    const chatty = defineTextRule({
      id: 'chatty',
      number: null,
      severity: 'info',
      fix: 'none',
      messages: { seen: '“{found}”' },
      *check({ text }) {
        for (let start = 0; start < text.length; start += 1) {
          yield { messageId: 'seen', clause, start, end: start + 1 };
        }
      },
    });
    const document = letter({ body: [paragraph('p1', 'x'.repeat(300_000))] });
    const findings = runRules([chatty], document, hd05, options);
    expect(findings.filter(({ at }) => at.path[1] === 'p1')).toHaveLength(300_000);
  });

  test('a rule is asked only where it holds', () => {
    const partyOnly = { ...throws, systems: ['state'] as const };
    expect(runRules([partyOnly], letter(), hd05, options)).toEqual([]);
  });
});
