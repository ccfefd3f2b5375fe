import { parentPort, workerData } from 'node:worker_threads';
import { type CheckTask, checkFile } from './check-file.ts';
import type { WorkerAnswer, WorkerQuestion } from './check-files.ts';

// One of the threads among which `check` shares many files.
const task = workerData as CheckTask;

parentPort?.on('message', async ({ index, file }: WorkerQuestion) => {
  const outcome = await checkFile(file, task);
  parentPort?.postMessage({ index, outcome } satisfies WorkerAnswer);
});
