import { fork, type ForkOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AwardCertificateSheets, Paper, PaperFormat } from '@thidua/papers';
import { turns } from '../turns.ts';

export interface PaperOrder {
  readonly paper: Paper | AwardCertificateSheets;
  readonly format: PaperFormat;
  readonly madeAt: Date;
}

/** The process with a writer in it holds some 150 MB while it works. */
export const inTurn = turns({ atOnce: 1, waiting: 8 });
/** Seconds after which somebody who found eight waiting may ask again. */
export const PAPER_BUSY_SECONDS = 10;
const LONGEST_MS = 60_000;

const isSource = import.meta.url.endsWith('.ts');
const PROGRAM = fileURLToPath(new URL(`./make-paper.worker.${isSource ? 'ts' : 'js'}`, import.meta.url));
const FLAGS = ['--max-old-space-size=256', '--max-semi-space-size=8'];
/** From source the process takes the packages from source too; built, both are built. */
const EXEC_ARGV = isSource ? ['--conditions=source', ...FLAGS] : FLAGS;

/** How a process that writes papers is started. */
export const PAPER_PROCESS = {
  isSource,
  options: {
    execArgv: EXEC_ARGV,
    // Keeps days and bytes what they are.
    serialization: 'advanced',
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  },
} satisfies { readonly isSource: boolean; readonly options: ForkOptions };

/**
 * The file of a paper, made in a process of its own: setting fifty pages takes seconds in which nobody else would be answered, and what
 * the writers take of the memory goes with the process, which with a thread it does not. Undefined while too many wait.
 */
export function makePaper(order: PaperOrder): Promise<Uint8Array | undefined> {
  return inTurn(() => runProcess(order));
}

function runProcess(order: PaperOrder): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = fork(PROGRAM, [], {
      ...PAPER_PROCESS.options,
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    });
    let bytes: Uint8Array | undefined;
    child.on('message', (made) => {
      // The other end of the line is our own program.
      bytes = made as unknown as Uint8Array;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (bytes === undefined) reject(new Error(`The paper was not made: ${signal ?? `exit ${code}`}`));
      else resolve(bytes);
    });
    child.send(order);
  });
}
