import { expect, test } from 'vitest';
import { whenSaid } from '#renderer/gallery/when.ts';

const words = {
  today: (time: string) => `hôm nay ${time}`,
  yesterday: (time: string) => `hôm qua ${time}`,
};
const now = new Date(2026, 10, 21, 9, 0);

test.each([
  [new Date(2026, 10, 21, 8, 5), 'hôm nay 08:05'],
  [new Date(2026, 10, 20, 23, 59), 'hôm qua 23:59'],
  [new Date(2026, 10, 19, 9, 0), '19/11'],
  [new Date(2025, 11, 31, 9, 0), '31/12/2025'],
  [new Date(2026, 10, 22, 0, 1), 'hôm nay 00:01'],
])('%s', (moment, said) => {
  expect(whenSaid(moment, now, words)).toBe(said);
});
