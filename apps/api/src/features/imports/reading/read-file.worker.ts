import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from './read-file.ts';
import type { ReadRequest } from './read-request.ts';

// Whoever starts this thread hands it a ReadRequest and listens for ReadMessages.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
await readFile(workerData as ReadRequest, (message) => parentPort?.postMessage(message));
