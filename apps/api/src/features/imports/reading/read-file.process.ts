import type { ReadMessage, ReadRequest } from './read-request.ts';
import { readFile } from './read-file.ts';
import type { ReaderWord } from './reader-process.ts';

// Whoever starts this process sends it one ReadRequest, hears ReadMessages, and it ends. When its starter is gone, it goes too.
process.on('disconnect', () => process.exit());
process.once('message', (request) => void answer(request as ReadRequest));

async function answer(request: ReadRequest): Promise<void> {
  const sent: Promise<void>[] = [];
  const send = (message: ReadMessage | ReaderWord) =>
    void sent.push(new Promise((resolve) => process.send?.(message, () => resolve())));
  send({ type: 'began' });
  try {
    await readFile(request, send);
  } catch (error) {
    const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
    send({ type: 'fault', stack: lines.filter((line) => line.startsWith('    at ')).join('\n') });
  }
  await Promise.all(sent);
  process.disconnect();
}
