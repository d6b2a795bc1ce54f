import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTurn, PAPER_PROCESS, type PaperOrder } from './paper-maker.ts';

const { isSource, options } = PAPER_PROCESS;
const PROGRAM = fileURLToPath(new URL(`./paper-press.worker.${isSource ? 'ts' : 'js'}`, import.meta.url));
const AGAIN_MS = 500;
const LONGEST_MS = 60_000;

/** One process that sets many papers: the writers are loaded once, which takes longer than most papers. */
export interface PaperPress {
  readonly make: (order: PaperOrder) => Promise<Uint8Array>;
  readonly close: () => void;
}

/** Each paper takes its turn among those that people wait for, so that a pack of forty holds nobody up for longer than one. */
export function openPress(): PaperPress {
  const child = fork(PROGRAM, [], options);
  let isGone = false;
  child.on('exit', () => {
    isGone = true;
  });
  child.on('error', () => {
    isGone = true;
  });

  function print(order: PaperOrder): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (isGone) return reject(new Error('The press has stopped'));
      const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
      const done = () => {
        clearTimeout(late);
        child.off('message', take);
        child.off('exit', fail);
      };
      const take = (made: unknown) => {
        done();
        // The other end of the line is our own program.
        resolve(made as Uint8Array);
      };
      const fail = () => {
        done();
        reject(new Error('The paper was not made'));
      };
      child.once('message', take);
      child.once('exit', fail);
      child.send(order);
    });
  }

  return {
    make: async (order) => {
      for (;;) {
        const bytes = await inTurn(() => print(order));
        if (bytes !== undefined) return bytes;
        // Too many wait already; the work in the background has time.
        await sleep(AGAIN_MS);
      }
    },
    close: () => {
      if (child.connected) child.disconnect();
    },
  };
}
