/** A number as Vietnamese text writes it: points between thousands, a comma before decimals. */
const FIGURE = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,6}))?$/u;

/** A number of a text: its digits as one whole number, and how many of them are decimals. */
export type Figure = { readonly units: number; readonly decimals: number };

/** The number that `text` is, and nothing else; null where it is none. */
export function figureOf(text: string): Figure | null {
  const plain = text.trim();
  const match = FIGURE.exec(plain);
  if (!match) return null;
  const units = Number(plain.replace(/[.,]/gu, ''));
  return Number.isSafeInteger(units) ? { units, decimals: match[1]?.length ?? 0 } : null;
}

/** `figure` with `decimals` digits after the comma, as a whole number of the last of them. */
export function unitsAt({ units, decimals: own }: Figure, decimals: number): number {
  return units * 10 ** (decimals - own);
}

/** A whole number of the last of `decimals` digits, as text: `3275000, 0` → `3.275.000`. */
export function figureText(units: number, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/gu, '.');
  const rest = decimals === 0 ? '' : `,${digits.slice(-decimals)}`;
  return `${units < 0 ? '-' : ''}${whole}${rest}`;
}
