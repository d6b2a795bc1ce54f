import { describe, expect, test } from 'vitest';
import { CommandFailure } from './command.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, EXIT_MEANS } from './exit-codes.ts';
import { help, helpOf } from './help.ts';
import { languageAmong, readArguments } from './read-arguments.ts';

function refusal(argv: readonly string[]): unknown {
  try {
    return readArguments(argv);
  } catch (error) {
    return error;
  }
}

describe('what a person types', () => {
  test('two words name a command before one does, and the language may stand first', () => {
    const request = readArguments(['--lang', 'en', 'audit', 'verify', '--json']);
    expect(request).toMatchObject({ kind: 'command', definition: COMMANDS['audit verify'], args: [] });
  });

  test('nothing at all, or help, asks for help', () => {
    expect(readArguments([])).toEqual({ kind: 'help', name: undefined });
    expect(readArguments(['--help'])).toEqual({ kind: 'help', name: undefined });
    expect(readArguments(['doctor', '--help'])).toEqual({ kind: 'help', name: 'doctor' });
  });

  test('the release is told without a command', () => {
    expect(readArguments(['--version', '--json'])).toEqual({ kind: 'version' });
  });

  test('the first word of several commands asks for the help of these', () => {
    const request = readArguments(['user', '--help']);
    expect(request).toEqual({ kind: 'help', name: 'user' });
    expect(readArguments(['user'])).toEqual(request);
    expect(readArguments(['help', 'user'])).toEqual(request);
    expect(readArguments(['help', 'user', 'add'])).toEqual({ kind: 'help', name: 'user add' });
    expect(help('vi', 'user')).toContain('user add');
    expect(help('vi', 'user')).not.toContain('backup');
  });

  test('an unknown option is named in Vietnamese', () => {
    expect(refusal(['migrate', '--force'])).toMatchObject({
      words: { vi: 'Lệnh không có tùy chọn --force. Xem: thidua migrate --help' },
    });
  });

  test.each([
    ['a command that does not exist', ['dance']],
    ['a command that a group does not have', ['user', 'dance']],
    ['an option that the command does not know', ['migrate', '--force']],
    ['more than the command takes', ['migrate', 'now']],
    ['an option without a command', ['--nope']],
    ['a language that is not spoken', ['doctor', '--lang', 'fr']],
    ['a language that is not spoken, without a command', ['--lang=fr']],
  ])('%s is wrong usage', (_what, argv) => {
    expect(refusal(argv)).toBeInstanceOf(CommandFailure);
    expect(refusal(argv)).toMatchObject({ exit: EXIT.USAGE });
  });

  test('the language is the one asked for', () => {
    expect(languageAmong(['doctor', '--lang', 'en'])).toBe('en');
    expect(languageAmong(['doctor', '--lang=vi'])).toBe('vi');
    expect(languageAmong(['doctor', '--lang', 'fr'])).toBeUndefined();
    expect(languageAmong(['doctor'])).toBeUndefined();
  });
});

describe('help', () => {
  test.each(['vi', 'en'] as const)('in %s lists every command and every exit code', (language) => {
    const text = help(language);
    for (const name of Object.keys(COMMANDS)) expect(text).toContain(`  ${name} `);
    for (const [, { summary }] of Object.entries(COMMANDS)) expect(text).toContain(summary[language]);
    for (const meaning of Object.values(EXIT_MEANS)) expect(text).toContain(meaning[language]);
  });

  test.each(Object.entries(COMMANDS))('of %s says its options and how it may end', (name, definition) => {
    const text = helpOf(name, definition, 'vi');
    for (const option of Object.keys(definition.options ?? {})) expect(text).toContain(`--${option}`);
    for (const exit of definition.exits ?? []) expect(text).toContain(EXIT_MEANS[exit].vi);
  });
});
