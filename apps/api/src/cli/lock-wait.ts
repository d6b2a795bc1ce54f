import { CommandFailure } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** How long a command waits for another's lock before it gives up, in seconds. */
export const LOCK_WAIT_SECONDS = 60;

/** Longer nobody watches a command that does nothing, in seconds. */
const LONGEST_SECONDS = 86_400;

/** The value of `--wait`, in milliseconds. Throws CommandFailure with USAGE for what is no number of seconds. */
export function lockWaitOf(text: string | undefined): number {
  if (text === undefined) return LOCK_WAIT_SECONDS * 1000;
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds >= 1 && seconds <= LONGEST_SECONDS) return seconds * 1000;
  throw new CommandFailure(EXIT.USAGE, {
    vi: `--wait nhận số giây từ 1 đến ${LONGEST_SECONDS}.`,
    en: `--wait takes seconds from 1 to ${LONGEST_SECONDS}.`,
  });
}
