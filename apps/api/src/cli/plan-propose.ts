import { readFile, stat } from 'node:fs/promises';
import { IMPORT_LIMITS } from '@thidua/domain/imports';
import { documentRefusal, ITEM_KINDS, itemsOf, proposePlan } from '@thidua/domain/plan-proposal';
import type { PlanProposal, ProposedItem } from '@thidua/domain/plan-proposal';
import {
  CONFIDENCE_NAMES,
  DOCUMENT_REFUSAL_WORDS,
  ITEM_KIND_NAMES,
  itemHeadline,
  measureWords,
  warningSentence,
} from '@thidua/domain/plan-proposal-words';
import { readDocument } from '../features/imports/reading/file-reader.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua plan propose FILE`: what a plan's text would become; touches no database. */
export const planPropose: Command = async ({ args, json, language, tell }) => {
  const [file = ''] = args;
  const document = await readDocument(await bytesOf(file));
  if (!document.ok) {
    const code = documentRefusal(document.error);
    const { vi, en } = DOCUMENT_REFUSAL_WORDS;
    throw new CommandFailure(EXIT.DAMAGED, { vi: `${file}: ${vi[code]}`, en: `${file}: ${en[code]}` });
  }
  const { text, encoding } = document.value;
  const proposal = proposePlan(text, encoding);
  if (json) printJson(proposal);
  else for (const line of report(proposal, language)) tell(line);
  const isPlan = proposal.items.some(({ kind }) => kind === 'TARGET' || kind === 'TASK' || kind === 'PHASE');
  if (isPlan) return EXIT.DONE;
  tell({ vi: 'Không nhận ra phần nào của một kế hoạch thi đua.', en: 'No part of an emulation plan was recognised.' });
  return EXIT.NOT_FINE;
};

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    // A file of any size is refused by its size before it is in memory.
    const { size } = await stat(file);
    return size > IMPORT_LIMITS.fileBytes ? Buffer.alloc(IMPORT_LIMITS.fileBytes + 1) : await readFile(file);
  } catch (error) {
    throw new CommandFailure(
      EXIT.NO_INPUT,
      { vi: `Không đọc được tệp ${file}.`, en: `The file ${file} cannot be read.` },
      { cause: error },
    );
  }
}

function report(proposal: PlanProposal, language: CommandInput['language']): readonly string[] {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const lines: string[] = [];
  for (const kind of ITEM_KINDS) {
    const items = itemsOf(proposal, kind);
    if (items.length === 0) continue;
    lines.push('', `${ITEM_KIND_NAMES[language][kind]} (${items.length})`);
    for (const item of items) lines.push(...itemLines(item, language));
  }
  if (proposal.warnings.length > 0) {
    lines.push('', `${say('Điều cần lưu ý', 'To look at')} (${proposal.warnings.length})`);
    for (const warning of proposal.warnings)
      lines.push(`  ${place(warning.line)}${warningSentence(warning, language)}`);
  }
  if (proposal.unread.length > 0) {
    lines.push('', `${say('Dòng chưa hiểu', 'Lines not understood')} (${proposal.unread.length})`);
    for (const { fromLine, start, end } of proposal.unread) {
      lines.push(`  ${place(fromLine)}${proposal.text.slice(start, end).replaceAll(/\s+/g, ' ')}`);
    }
  }
  return lines.slice(1);
}

function itemLines(item: ProposedItem, language: CommandInput['language']): readonly string[] {
  const doubt = item.confidence === 'HIGH' ? '' : ` [${CONFIDENCE_NAMES[language][item.confidence]}]`;
  return [
    `  ${place(item.fromLine)}${itemHeadline(item)}${doubt}`,
    ...(item.kind === 'TARGET' ? [`        ${measureWords(item.values, language)}`] : []),
    ...item.warnings.map((warning) => `        ! ${warningSentence(warning, language)}`),
  ];
}

function place(line: number | undefined): string {
  return line === undefined ? '      ' : `${String(line).padStart(4)}  `;
}
