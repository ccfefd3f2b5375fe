import { userInfo } from 'node:os';
import { localDate } from '#main/local-date.ts';
import { version as packageVersion } from '../../package.json' with { type: 'json' };
import { runProgram } from './program.ts';

/** The system may not know whoever runs it, as in a container. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

// Whoever reads our lines may stop reading (`… | head`); then there is nothing left to say.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

process.exitCode = await runProgram(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
  today: localDate(new Date()),
  now: () => new Date(),
  version: packageVersion,
  user: userName(),
  checkWorker: new URL(/* @vite-ignore */ './check-worker.js', import.meta.url),
});
