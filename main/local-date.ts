/** The day of `now` by this machine's clock, `YYYY-MM-DD`: what a secretary would write, not UTC. */
export function localDate(now: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}
