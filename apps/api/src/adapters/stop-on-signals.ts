/** Requests in hand get this long to finish. */
const DRAIN_MS = 8_000;
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

export interface Stoppable {
  /** Stops taking requests; resolves when those in hand are answered. */
  readonly drain: () => Promise<void>;
  /** Breaks off what is left. */
  readonly cut: () => void;
  /** Closes what the requests used. */
  readonly release: () => Promise<void>;
}

/** Ends the process in order at the first signal, at once at the second. */
export function stopOnSignals({ drain, cut, release }: Stoppable, tell: (line: string) => void): void {
  let isStopping = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      tell('Đang dừng…');
      const deadline = setTimeout(cut, DRAIN_MS);
      drain()
        .finally(() => clearTimeout(deadline))
        .then(release)
        .then(
          () => process.exit(0),
          (error: unknown) => {
            tell(`Dừng không trọn: ${error instanceof Error ? error.message : String(error)}`);
            process.exit(1);
          },
        );
    });
  }
}
