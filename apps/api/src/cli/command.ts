import type { Env } from '../env.ts';

export interface CommandInput {
  readonly env: Env;
  /** Says something to the person at the keyboard. */
  readonly tell: (line: string) => void;
  /** A program is reading: one JSON value on the output, words elsewhere. */
  readonly json: boolean;
}

/** Does its work and gives the exit code. */
export type Command = (input: CommandInput) => Promise<number>;

export function printJson(value: unknown): void {
  const text = JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner));
  process.stdout.write(`${text}\n`);
}
