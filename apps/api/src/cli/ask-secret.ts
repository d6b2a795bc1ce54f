import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { CommandFailure } from './command.ts';
import type { CommandInput, Words } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** Takes the prompt's letters and shows none of what is typed. */
class Silence extends Writable {
  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done();
  }
}

/** The passphrase of `--passphrase-file`, else typed unseen at the terminal, twice when it will lock something. */
export async function askPassphrase(input: CommandInput, purpose: 'lock' | 'open'): Promise<string> {
  const file = input.text('passphrase-file');
  if (file !== undefined) return readPassphrase(file);
  if (!process.stdin.isTTY) {
    throw new CommandFailure(EXIT.USAGE, {
      vi: 'Cần mật khẩu của tệp: ghi vào một tệp rồi thêm --passphrase-file TỆP.',
      en: 'A passphrase is needed: put it into a file and add --passphrase-file FILE.',
    });
  }
  const first = await askUnseen({ vi: 'Mật khẩu của tệp: ', en: 'Passphrase: ' }, input);
  if (purpose === 'open') return first;
  const second = await askUnseen({ vi: 'Nhập lại: ', en: 'Once more: ' }, input);
  if (first === second) return first;
  throw new CommandFailure(EXIT.NOT_FINE, { vi: 'Hai lần nhập khác nhau.', en: 'The two do not match.' });
}

async function readPassphrase(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch (cause) {
    throw new CommandFailure(
      EXIT.NO_INPUT,
      { vi: `Không đọc được ${file}.`, en: `${file} cannot be read.` },
      { cause },
    );
  }
}

/** One line from the terminal, of which nothing is shown. */
export async function askUnseen(words: Words, { language }: Pick<CommandInput, 'language'>): Promise<string> {
  process.stderr.write(words[language]);
  const prompt = createInterface({ input: process.stdin, output: new Silence(), terminal: true });
  try {
    return await prompt.question('');
  } finally {
    prompt.close();
    process.stderr.write('\n');
  }
}
