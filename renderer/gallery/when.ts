const DAY_MS = 86_400_000;

function dayNumber(moment: Date): number {
  return Math.floor(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY_MS);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

export type WhenWords = {
  readonly today: (time: string) => string;
  readonly yesterday: (time: string) => string;
};

/** When something was done, as one says it: the hour for the last two days, then the date. */
export function whenSaid(moment: Date, now: Date, words: WhenWords): string {
  const daysAgo = dayNumber(now) - dayNumber(moment);
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  if (daysAgo <= 0) return words.today(time);
  if (daysAgo === 1) return words.yesterday(time);
  const day = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}`;
  return moment.getFullYear() === now.getFullYear() ? day : `${day}/${moment.getFullYear()}`;
}
