import type { CommandInput, Words } from './command.ts';

const EVERY_MS = 100;

export interface Progress {
  /** Shows how far it is, at a terminal; elsewhere nobody looks. */
  readonly show: (words: Words) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** One line on standard error that is written over and over, so that standard output stays for the result. */
export function createProgress({ language }: CommandInput): Progress {
  let shownAt = 0;
  if (!process.stderr.isTTY) return { show: () => undefined, end: () => undefined };
  return {
    show: (words) => {
      if (performance.now() - shownAt < EVERY_MS) return;
      shownAt = performance.now();
      process.stderr.write(`\r\u001b[K${words[language]}`);
    },
    end: () => process.stderr.write('\r\u001b[K'),
  };
}
