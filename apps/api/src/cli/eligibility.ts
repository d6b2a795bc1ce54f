import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { assess } from '@thidua/domain/eligibility';
import { CommandFailure, printJson } from './command.ts';
import type { Command } from './command.ts';
import { readEligibilityCase } from '../features/eligibility/eligibility-case.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua eligibility`: judges a case from outside. The verdict is JSON with and without --json: programs and people read the same. */
export const eligibility: Command = async ({ args: [file] }) => {
  const read = readEligibilityCase(parsed(await input(file)));
  if (!read.ok) {
    const places = read.problems.slice(0, 20).join('\n  ');
    throw new CommandFailure(EXIT.DAMAGED, {
      vi: `Trường hợp chưa đúng dạng:\n  ${places}`,
      en: `The case is not in form:\n  ${places}`,
    });
  }
  const { award, facts, context } = read.value;
  printJson(assess(award, facts, context));
  return EXIT.DONE;
};

async function input(file: string | undefined): Promise<string> {
  if (file === undefined) return text(process.stdin);
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CommandFailure(
      EXIT.NO_INPUT,
      { vi: `Không đọc được ${file}.`, en: `${file} cannot be read.` },
      { cause },
    );
  });
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    const words = { vi: 'Đầu vào không phải JSON.', en: 'The input is not JSON.' };
    throw new CommandFailure(EXIT.DAMAGED, words, { cause });
  }
}
