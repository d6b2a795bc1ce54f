#!/usr/bin/env node
import type { Language } from '@thidua/domain/accounts';
import { readEnvironment, shellLanguage } from '../env.ts';
import { PRODUCT_VERSION } from '../operations/product-version.ts';
import { printJson } from './command.ts';
import type { Words } from './command.ts';
import { COMMANDS } from './commands.ts';
import { explainFailure } from './explain-failure.ts';
import { help, helpOf } from './help.ts';
import { endOnInterrupt } from './interrupts.ts';
import { languageAmong, readArguments } from './read-arguments.ts';

async function run(argv: readonly string[], language: Language, isForProgram: boolean): Promise<number> {
  const request = readArguments(argv);
  if (request.kind === 'help') {
    const definition = COMMANDS[request.name ?? ''];
    const text =
      definition === undefined ? help(language, request.name) : helpOf(request.name ?? '', definition, language);
    process.stdout.write(`${text}\n`);
    return 0;
  }
  if (request.kind === 'version') {
    if (isForProgram) printJson({ version: PRODUCT_VERSION });
    else process.stdout.write(`thidua ${PRODUCT_VERSION}\n`);
    return 0;
  }
  const { definition, args, values } = request;
  const command = await definition.load();
  return command({
    env: readEnvironment(),
    language,
    tell: (line) => say(typeof line === 'string' ? line : line[language], isForProgram),
    json: isForProgram,
    args,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    has: (option) => values[option] === true,
  });
}

function say(line: string, isForProgram: boolean): void {
  (isForProgram ? process.stderr : process.stdout).write(`${line}\n`);
}

function complain(words: Words, language: Language): void {
  process.stderr.write(`${words[language]}\n`);
}

const argv = process.argv.slice(2);
const language = languageAmong(argv) ?? shellLanguage();
const isForProgram = argv.includes('--json');
endOnInterrupt();
// Whoever reads with `head` has seen enough; what was begun is finished all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  process.exitCode = await run(argv, language, isForProgram);
} catch (error) {
  const { exit, words } = explainFailure(error);
  if (isForProgram) printJson({ error: { exit, message: words[language] } });
  complain(words, language);
  process.exitCode = exit;
}
