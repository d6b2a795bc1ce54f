import { parseArgs } from 'node:util';
import { LANGUAGES } from '@thidua/domain/accounts';
import type { Language } from '@thidua/domain/accounts';
import { CommandFailure } from './command.ts';
import { COMMANDS } from './commands.ts';
import type { CommandDefinition } from './command-definition.ts';
import { EXIT } from './exit-codes.ts';

/** What was asked for: a command with its arguments, or help. */
export type Request =
  | {
      readonly kind: 'help';
      /** A command, or the first word of several. */
      readonly name: string | undefined;
    }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command';
      readonly definition: CommandDefinition;
      readonly args: readonly string[];
      readonly values: Readonly<Record<string, string | boolean | undefined>>;
    };

/** The language that was asked for, wherever it stands among the arguments; undefined when none was. */
export function languageAmong(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const wanted = argv[at]?.includes('=') ? argv[at].split('=')[1] : argv[at + 1];
  return at < 0 ? undefined : LANGUAGES.find((language) => language === wanted);
}

/** Finds the command that the first words name and reads the rest by its own definition. Throws CommandFailure with USAGE. */
export function readArguments(argv: readonly string[]): Request {
  // A language may stand before the command.
  const words = argv.filter((word, at) => !word.startsWith('-') && argv[at - 1] !== '--lang');
  const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((candidate) => candidate in COMMANDS);
  const definition = name === undefined ? undefined : COMMANDS[name];
  if (name === undefined || definition === undefined) {
    if (words.length === 0 && argv.includes('--version')) return { kind: 'version' };
    assertGeneral(argv);
    const [first = '', ...rest] = words[0] === 'help' ? words.slice(1) : words;
    const isGroup = Object.keys(COMMANDS).some((each) => each.startsWith(`${first} `));
    // The first word of several commands, alone, asks which they are.
    const isAsking =
      words.length === 0 || argv.includes('--help') || words[0] === 'help' || (isGroup && rest.length === 0);
    if (isAsking) return { kind: 'help', name: helpedName(first, rest, isGroup) };
    throw new CommandFailure(EXIT.USAGE, {
      vi: `Không có lệnh "${words.join(' ')}". Xem các lệnh: thidua --help`,
      en: `There is no command "${words.join(' ')}". See the commands: thidua --help`,
    });
  }
  const { values, positionals } = parse(argv, definition, name);
  assertLanguage(argv);
  if (values['help'] === true) return { kind: 'help', name };
  const args = positionals.slice(name.split(' ').length);
  assertCount(name, definition, args);
  return { kind: 'command', definition, args, values };
}

/** What help is wanted for: a command, the first word of several, or everything. */
function helpedName(first: string, [second = '']: readonly string[], isGroup: boolean): string | undefined {
  const command = [`${first} ${second}`, first].find((candidate) => candidate in COMMANDS);
  return command ?? (isGroup ? first : undefined);
}

/** Before a command is named only these mean something. */
const GENERAL_OPTION = /^--(?:json|help|version|lang(?:=(?:vi|en))?)$/;

function assertGeneral(argv: readonly string[]): void {
  const strange = argv.find((word) => word.startsWith('-') && !GENERAL_OPTION.test(word));
  if (strange === undefined) return assertLanguage(argv);
  throw new CommandFailure(EXIT.USAGE, {
    vi: `Không có tùy chọn ${strange}. Xem: thidua --help`,
    en: `There is no option ${strange}. See: thidua --help`,
  });
}

function assertLanguage(argv: readonly string[]): void {
  const isAsked = argv.some((word) => word === '--lang' || word.startsWith('--lang='));
  if (!isAsked || languageAmong(argv) !== undefined) return;
  throw new CommandFailure(EXIT.USAGE, { vi: '--lang nhận vi hoặc en.', en: '--lang takes vi or en.' });
}

function parse(argv: readonly string[], { options = {}, isForPrograms }: CommandDefinition, name: string) {
  const known = Object.entries(options).map(
    ([option, { value }]) => [option, { type: value === undefined ? 'boolean' : 'string' }] as const,
  );
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(known),
        lang: { type: 'string' },
        help: { type: 'boolean' },
        ...(isForPrograms && { json: { type: 'boolean' } }),
      },
    });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new CommandFailure(
      EXIT.USAGE,
      {
        vi: `${wrongIn(cause, said)} Xem: thidua ${name} --help`,
        en: `${said}. See: thidua ${name} --help`,
      },
      { cause },
    );
  }
}

/** What Node says in English only. */
function wrongIn(cause: unknown, said: string): string {
  const [, option = ''] = /'(--?[\w-]+)/.exec(said) ?? [];
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Lệnh không có tùy chọn ${option}.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `Tùy chọn ${option} thiếu giá trị, hoặc có giá trị thừa.`;
  return `Gõ chưa đúng (${said}).`;
}

function assertCount(name: string, { args = [] }: CommandDefinition, given: readonly string[]): void {
  const needed = args.filter(({ isOptional }) => !isOptional).length;
  if (given.length >= needed && given.length <= args.length) return;
  const wanted = args.map((arg) => arg.name).join(' ') || '–';
  throw new CommandFailure(EXIT.USAGE, {
    vi: `Lệnh "${name}" cần: ${wanted}; đã gõ: ${given.join(' ') || '–'}. Xem: thidua ${name} --help`,
    en: `"${name}" takes: ${wanted}; given: ${given.join(' ') || '–'}. See: thidua ${name} --help`,
  });
}
