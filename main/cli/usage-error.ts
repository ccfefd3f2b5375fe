/**
 * What the user asked cannot be done: wrong usage, or an input that cannot be read. Its message is
 * one clear Vietnamese line; the program prints it and ends with code 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
