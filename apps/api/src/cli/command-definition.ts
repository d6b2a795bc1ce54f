import type { Command, Words } from './command.ts';
import type { ExitName } from './exit-codes.ts';

export interface OptionDefinition extends Words {
  /** What stands for the value in the help; a switch without one. */
  readonly value?: string;
}

export interface ArgumentDefinition extends Words {
  readonly name: string;
  readonly isOptional?: true;
}

export interface CommandDefinition {
  /** One line for the list. */
  readonly summary: Words;
  /** What else a person should know before using it. */
  readonly details?: Words;
  readonly args?: readonly ArgumentDefinition[];
  readonly options?: Readonly<Record<string, OptionDefinition>>;
  /** Knows `--json`. */
  readonly isForPrograms?: true;
  /** Besides DONE, and besides what every command may end with. */
  readonly exits?: readonly ExitName[];
  /** Loaded when it is used: help costs nothing. */
  readonly load: () => Promise<Command>;
}
