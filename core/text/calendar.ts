/** A day of the calendar; days and months count from 1. */
export type Day = { readonly day: number; readonly month: number; readonly year: number };

/** `YYYY-MM-DD`, which sorts as the calendar does. */
export function isoDay({ day, month, year }: Day): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday({ day, month, year }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
