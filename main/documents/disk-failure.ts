import type { Failure } from '#core/ipc/call.ts';

export type DiskFailure =
  | 'permission-denied'
  | 'read-only'
  | 'disk-full'
  | 'in-use'
  | 'unavailable';
export type DiskReadFailure = 'not-found' | 'permission-denied' | 'unavailable';

/** Whether the operating system said no, in contrast to a bug of ours. */
export function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'code' in cause && 'errno' in cause;
}

/** What went wrong without the path, which the window must not learn. */
function detailOf(cause: NodeJS.ErrnoException): string {
  return `${cause.code} in ${cause.syscall}`;
}

function writeCode(code: string | undefined): DiskFailure {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission-denied';
    case 'EROFS':
      return 'read-only';
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'disk-full';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'in-use';
    default:
      // ENOENT, ENOTDIR: the folder went away; ENETUNREACH, EIO, ESTALE …: the share or disk did.
      return 'unavailable';
  }
}

/**
 * Puts a failed write into a word of the contract.
 *
 * @throws the cause itself when it is no system error
 */
export function writeFailureOf(cause: unknown): Failure<DiskFailure> {
  if (!isSystemError(cause)) throw cause;
  return { ok: false, code: writeCode(cause.code), detail: detailOf(cause) };
}

/**
 * Puts a failed read into a word of the contract.
 *
 * @throws the cause itself when it is no system error
 */
export function readFailureOf(cause: unknown): Failure<DiskReadFailure> {
  if (!isSystemError(cause)) throw cause;
  const detail = detailOf(cause);
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') {
    return { ok: false, code: 'not-found', detail };
  }
  const denied = cause.code === 'EACCES' || cause.code === 'EPERM';
  return { ok: false, code: denied ? 'permission-denied' : 'unavailable', detail };
}
