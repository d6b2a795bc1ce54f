import { CommandFailure } from './command.ts';
import type { CommandInput } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** The value of an option that the command cannot do without. Throws CommandFailure with USAGE. */
export function neededOption({ text }: Pick<CommandInput, 'text'>, option: string, command: string): string {
  const value = text(option);
  if (value !== undefined) return value;
  throw new CommandFailure(EXIT.USAGE, {
    vi: `Thiếu --${option}. Xem: thidua ${command} --help`,
    en: `--${option} is missing. See: thidua ${command} --help`,
  });
}
