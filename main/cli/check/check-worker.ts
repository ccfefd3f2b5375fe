import { parentPort, workerData } from 'node:worker_threads';
import { type CheckTask, checkFile } from './check-file.ts';
import type { WorkerAnswer, WorkerQuestion } from './check-files.ts';

// One of the threads among which `check` shares many files.
const task = workerData as CheckTask;

async function answer({ index, file }: WorkerQuestion): Promise<WorkerAnswer> {
  try {
    return { index, outcome: await checkFile(file, task) };
  } catch (error) {
    return { index, bug: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', async (question: WorkerQuestion) => {
  parentPort?.postMessage(await answer(question));
});
