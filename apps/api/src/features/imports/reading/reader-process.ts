import { fork, type ChildProcess } from 'node:child_process';
import type { FileRefusal } from '@thidua/domain/imports';
import type { ReadMessage, ReadRequest } from './read-request.ts';

/** What the process says of itself: that it has begun, or, last, that the reading broke for a reason that is no fault of the file. */
export type ReaderWord =
  | { readonly type: 'began' }
  /** Where it broke; the message is left out, for it may quote the file. */
  | { readonly type: 'fault'; readonly stack: string };

export interface Reader {
  /** The module that the process runs. */
  readonly script: URL;
  readonly execArgv: readonly string[];
  /** All that the process sees of an environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Heap of the process; MiB. */
  readonly mebibytes: number;
  /** From when it has begun to read. */
  readonly milliseconds: number;
}

/** A process that has not begun after this long never will; a busy machine may need some of it. */
const START_MILLISECONDS = 60_000;

/** How Node ends a process whose heap is full, and the kernel one that takes too much. */
const OUT_OF_MEMORY: readonly (NodeJS.Signals | number | null)[] = ['SIGABRT', 'SIGKILL', 134];

/**
 * Reads one file in a process of its own, to its end. A process and not a thread: what breaks in a thread breaks the server with
 * it. A heap that is full, a fault of V8 while a thread is ended from outside, a faulty native allocation: V8 answers them by
 * ending the whole process, and the cap that it keeps for a thread covers neither buffers nor what one long call allocates. Here
 * the kernel parts the two: the heap is capped by the runtime, unpacked bytes are counted by the reader, the clock is ours, and
 * the process sees no environment of the server.
 */
export async function readInProcess(
  { script, execArgv, env, mebibytes, milliseconds }: Reader,
  request: ReadRequest,
  hear: (message: ReadMessage) => void,
): Promise<FileRefusal | undefined> {
  const reader = fork(script, [], {
    execArgv: [...execArgv, `--max-old-space-size=${mebibytes}`, '--max-semi-space-size=16'],
    env,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let refusal: FileRefusal | undefined;
  let stack: string | undefined;
  const stopAfter = (most: number) =>
    setTimeout(() => {
      refusal = { code: 'TOO_SLOW', limit: milliseconds };
      reader.kill('SIGKILL');
    }, most);
  let clock = stopAfter(START_MILLISECONDS);
  reader.on('message', (message: ReadMessage | ReaderWord) => {
    if (message.type === 'began') {
      clearTimeout(clock);
      clock = stopAfter(milliseconds);
    } else if (message.type === 'refused') ({ refusal } = message);
    else if (message.type === 'fault') ({ stack } = message);
    else hear(message);
  });
  // Where the process is gone before it has listened, its end tells why.
  reader.send(request, () => undefined);
  const end = await endOf(reader).finally(() => clearTimeout(clock));
  if (refusal !== undefined) return refusal;
  const how = end.signal ?? end.code;
  if (how === 0 && stack === undefined) return undefined;
  if (OUT_OF_MEMORY.includes(how)) return { code: 'TOO_MUCH_INSIDE' };
  throw new Error(`The reader of files ended with ${how}\n${stack ?? ''}`);
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The end of the process, when all that it had sent has been heard. */
function endOf(reader: ChildProcess): Promise<End> {
  return new Promise((resolve, reject) => {
    let end: End | undefined;
    const settle = () => {
      if (end !== undefined && !reader.connected) resolve(end);
    };
    reader.on('error', reject);
    reader.on('disconnect', settle);
    reader.on('exit', (code, signal) => {
      end = { code, signal };
      settle();
    });
  });
}
