/** Sets a whole number; nothing typed clears it, anything else is not taken. */
export function numberEdit(path: readonly string[], text: string, min: number, max: number) {
  const digits = text.trim();
  if (digits === '') return [{ op: 'set', path, value: null }] as const;
  const value = /^\d{1,4}$/u.test(digits) ? Number(digits) : Number.NaN;
  return value >= min && value <= max ? ([{ op: 'set', path, value }] as const) : null;
}
