/** Does the work when its turn has come; undefined, and nothing is done, when too many wait already. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T | undefined>;

/** A queue in this process: so many at once, some more wait, and beyond those whoever comes is sent away for a while. */
export function turns({ atOnce, waiting: mostWaiting }: { readonly atOnce: number; readonly waiting: number }): InTurn {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    // Each that waits holds its work in memory.
    if (waiting.length >= mostWaiting) return undefined;
    if (running >= atOnce) await new Promise<void>((resume) => waiting.push(resume));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place goes over to whoever waits longest: nobody who comes in between slips in as one more.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
