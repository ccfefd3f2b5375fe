import { randomUUID } from 'node:crypto';

const MOST = 50;

/**
 * The files that exports have written since the start, newest last. The window knows them by tokens
 * that say nothing of where they lie; only the newest fifty are known.
 */
export function createWrittenFiles() {
  const paths = new Map<string, string>();
  return {
    /** @returns the token of `file` */
    add(file: string): string {
      const token = randomUUID();
      paths.set(token, file);
      const [oldest] = paths.keys();
      if (paths.size > MOST && oldest !== undefined) paths.delete(oldest);
      return token;
    },
    pathOf: (token: string): string | null => paths.get(token) ?? null,
  };
}

export type WrittenFiles = ReturnType<typeof createWrittenFiles>;
