import { placeDateForm } from '#core/rules/header/place-date-form.ts';
import { letter, olderPlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(placeDateForm, {
  valid: {
    'as the standard has it': letter(),
    'gaps left for the stamp': letter({
      asFound: { 'place-date': { text: 'Trấn Biên, ngày      tháng 10 năm 2026' } },
    }),
    'a draft without place and day': letter({
      header: { place: '', date: { day: null, month: null, year: null } },
    }),
    'dots left for the stamp': letter({
      asFound: { 'place-date': { text: 'Trấn Biên, ngày ….. tháng ….. năm 2026' } },
    }),
  },
  invalid: {
    'no place': {
      document: letter({ header: { place: '' } }),
      reports: [
        {
          found: '',
          message: 'Thiếu địa danh trước ngày, tháng, năm',
          at: { path: ['header', 'place'] },
        },
      ],
    },
    'two spaces': {
      document: olderPlan({
        asFound: { 'place-date': { text: 'Đồng Tháp, ngày  21 tháng 9 năm 2021' } },
      }),
      reports: [
        {
          found: 'ngày  21 tháng 9 năm 2021',
          expected: 'ngày 21 tháng 9 năm 2021',
          severity: 'warning',
          at: { path: ['asFound', 'place-date', 'text'], range: { start: 11, end: 36 } },
        },
      ],
      fixed: olderPlan(),
    },
    'no comma': {
      document: letter({
        asFound: { 'place-date': { text: 'Trấn Biên ngày 05 tháng 10 năm 2026' } },
      }),
      reports: [
        {
          found: 'Trấn Biên ngày',
          expected: 'Trấn Biên, ngày',
          at: { path: ['asFound', 'place-date', 'text'], range: { start: 0, end: 14 } },
          message: 'Địa danh và ngày tháng “Trấn Biên ngày” phải ghi “Trấn Biên, ngày”',
        },
      ],
      fixed: letter(),
    },
    'a capital': {
      document: letter({
        asFound: { 'place-date': { text: 'Trấn Biên, Ngày 05 tháng 10 năm 2026' } },
      }),
      reports: [
        {
          found: 'Ngày 05 tháng 10 năm 2026',
          expected: 'ngày 05 tháng 10 năm 2026',
          at: { path: ['asFound', 'place-date', 'text'], range: { start: 11, end: 36 } },
        },
      ],
      fixed: letter(),
    },
    'a date in figures': {
      document: letter({ asFound: { 'place-date': { text: 'Trấn Biên, 05/10/2026' } } }),
      reports: [
        {
          found: 'Trấn Biên, 05/10/2026',
          expected: 'Trấn Biên, ngày 05 tháng 10 năm 2026',
          at: { path: ['asFound', 'place-date', 'text'], range: { start: 0, end: 21 } },
        },
      ],
      fixed: letter(),
    },
  },
});
