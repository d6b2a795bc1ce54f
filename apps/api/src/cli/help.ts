import type { Language } from '@thidua/domain/accounts';
import { COMMANDS, COMMON_EXITS } from './commands.ts';
import type { CommandDefinition } from './command-definition.ts';
import type { Words } from './command.ts';
import { EXIT, EXIT_MEANS } from './exit-codes.ts';
import type { ExitName } from './exit-codes.ts';

const USAGE = { vi: 'Cách dùng', en: 'Usage' } satisfies Words;
const COMMAND = { vi: 'LỆNH', en: 'COMMAND' } satisfies Words;
const OPTIONS = { vi: 'Tùy chọn', en: 'Options' } satisfies Words;
const EXITS = { vi: 'Mã thoát', en: 'Exit codes' } satisfies Words;

const INTRODUCTION: Words = {
  vi: `Lệnh vận hành Thi Đua, trên cùng dữ liệu với "npm start": thư mục THIDUA_DATA (mặc định .data) hoặc máy chủ
DATABASE_URL. Dùng được cả khi phần mềm đang chạy.`,
  en: `Operates Thi Đua on the same data as "npm start": the folder THIDUA_DATA (.data by default) or the server
DATABASE_URL. Works while the application is running.`,
};

const ASK_MORE: Words = {
  vi: 'Giải thích từng lệnh: thidua LỆNH --help. Hướng dẫn: docs/operations.md.',
  en: 'Each command explained: thidua COMMAND --help. Guide: docs/operations.md.',
};

/** Options that every command takes; `json` those that say so. */
const COMMON_OPTIONS = {
  lang: { value: 'vi|en', vi: 'ngôn ngữ (mặc định theo LANG)', en: 'language (by LANG when left out)' },
  help: { vi: 'giải thích', en: 'explain' },
} as const;
const JSON_OPTION: Words = {
  vi: 'một giá trị JSON cho chương trình đọc; lời nói ra luồng lỗi',
  en: 'one JSON value for a program to read; words go to standard error',
};

/** Help of the whole command, or of those that begin with one word: `user`. */
export function help(language: Language, group?: string): string {
  const list = Object.entries(COMMANDS)
    .filter(([name]) => group === undefined || name.startsWith(`${group} `))
    .map(([name, { summary }]) => [name, summary[language]] as const);
  if (group !== undefined) return [table(list), ASK_MORE[language]].join('\n\n');
  return [
    `${USAGE[language]}: npm run -s thidua -- ${COMMAND[language]} [--json] [--lang vi|en] [--help] [--version]`,
    INTRODUCTION[language],
    table(list),
    exitCodes(Object.keys(EXIT) as ExitName[], language), // the table's own keys
    ASK_MORE[language],
  ].join('\n\n');
}

/** Help of one command. */
export function helpOf(name: string, definition: CommandDefinition, language: Language): string {
  const { summary, details, args = [], options = {}, isForPrograms, exits = [] } = definition;
  const shown = args.map((arg) => (arg.isOptional ? `[${arg.name}]` : arg.name));
  const all = { ...options, ...(isForPrograms && { json: JSON_OPTION }), ...COMMON_OPTIONS };
  const optionLines = Object.entries(all).map(
    ([option, words]) => [`--${option}${'value' in words ? ` ${words.value}` : ''}`, words[language]] as const,
  );
  return [
    `${USAGE[language]}: ${['thidua', name, ...shown].join(' ')} [--…]`,
    `${capital(summary[language])}.`,
    ...(details ? [details[language]] : []),
    ...(args.length > 0 ? [table(args.map((arg) => [arg.name, arg[language]] as const))] : []),
    `${OPTIONS[language]}:\n${table(optionLines)}`,
    exitCodes([...COMMON_EXITS, ...exits], language),
  ].join('\n\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function exitCodes(names: readonly ExitName[], language: Language): string {
  const sorted = [...new Set(names)].sort((a, b) => EXIT[a] - EXIT[b]);
  return `${EXITS[language]}:\n${table(sorted.map((name) => [String(EXIT[name]), EXIT_MEANS[name][language]] as const))}`;
}

function table(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
