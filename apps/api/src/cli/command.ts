import type { Language } from '@thidua/domain/accounts';
import type { Env } from '../env.ts';
import type { Exit } from './exit-codes.ts';

/** What the command says to a person, in both languages. */
export type Words = Readonly<Record<Language, string>>;

export interface CommandInput {
  readonly env: Env;
  readonly language: Language;
  /** Says something to the person at the keyboard; a plain text is the same in both languages. */
  readonly tell: (line: string | Words) => void;
  /** A program is reading: one JSON value on the output, words elsewhere. */
  readonly json: boolean;
  /** What was typed after the command's own words, in order. */
  readonly args: readonly string[];
  /** The value of an option; undefined when it was not given. */
  readonly text: (option: string) => string | undefined;
  /** True when a switch was given. */
  readonly has: (option: string) => boolean;
}

/** Does its work and gives the exit code. */
export type Command = (input: CommandInput) => Promise<number>;

/** The command cannot do what was asked; says why and what to do next. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exit: Exit;
  readonly words: Words;

  constructor(exit: Exit, words: Words, options?: ErrorOptions) {
    super(words.en, options);
    this.exit = exit;
    this.words = words;
  }
}

export function printJson(value: unknown): void {
  const text = JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner));
  process.stdout.write(`${text}\n`);
}
