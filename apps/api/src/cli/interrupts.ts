import { EXIT } from './exit-codes.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

type Work = () => Promise<void>;
let cleanUp: Work = () => Promise.resolve();

/** Ctrl-C ends the command in order: what it left half done is taken away first. */
export function endOnInterrupt(): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      void cleanUp().finally(() => process.exit(EXIT.INTERRUPTED));
    });
  }
}

/** What an interruption from now on has to take away. */
export function onInterrupt(work: Work): void {
  cleanUp = work;
}
