import { listForm } from '#core/rules/addressing/list-form.ts';
import { addressees, letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(listForm, {
  valid: {
    'several, one a line': letter(),
    'one, on the line of the label': letter({ addressees: addressees('Ban Tổ chức Tỉnh ủy') }),
    nobody: plan(),
  },
  invalid: {
    'one with a dash': {
      document: letter({
        addressees: addressees('Ban Tổ chức Tỉnh ủy'),
        asFound: { 'addressee/to1': { text: '- Ban Tổ chức Tỉnh ủy' } },
      }),
      reports: [
        {
          found: '- Ban Tổ chức Tỉnh ủy',
          expected: 'Ban Tổ chức Tỉnh ủy',
          at: { path: ['asFound', 'addressee/to1', 'text'], range: { start: 0, end: 21 } },
        },
      ],
      fixed: letter({ addressees: addressees('Ban Tổ chức Tỉnh ủy') }),
    },
    'several without dashes': {
      document: letter({
        asFound: { 'addressee/to2': { text: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường;' } },
      }),
      reports: [
        {
          found: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường;',
          expected: '- Ủy ban Mặt trận Tổ quốc Việt Nam phường;',
          at: { path: ['asFound', 'addressee/to2', 'text'], range: { start: 0, end: 40 } },
        },
      ],
      fixed: letter(),
    },
    'noise around the label': {
      document: letter({ asFound: { 'addressees-label': { text: '- Kính gửi:*' } } }),
      reports: [
        {
          found: '- Kính gửi:*',
          expected: 'Kính gửi:',
          at: { path: ['asFound', 'addressees-label', 'text'], range: { start: 0, end: 12 } },
        },
      ],
      fixed: letter(),
    },
  },
});
