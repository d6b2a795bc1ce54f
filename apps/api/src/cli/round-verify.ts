import { readFile, stat } from 'node:fs/promises';
import { recount, UNREADABLE } from '@thidua/ballot';
import type { Bundle, Finding, OwnBallot } from '@thidua/ballot';
import { CommandFailure, printJson } from './command.ts';
import type { Command, Words } from './command.ts';
import { EXIT } from './exit-codes.ts';
import type { Exit } from './exit-codes.ts';
import { describeRoundFinding } from './round-findings.ts';
import { minutesLines, minutesOf } from './round-minutes.ts';
import { ownBallotLines, ownBallotsOf } from './round-own.ts';

/** Far above the largest round: 100 items of 99 members. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** `thidua round verify FILE`: the recount of a published round, from its file alone. */
export const roundVerify: Command = async (input) => {
  const { args, json, text, has } = input;
  const [file = ''] = args;
  const known = { manifestCode: text('code'), resultsRoot: text('root') };
  const { bundle, findings } = recount(await bytesOf(file), known);
  const own = has('own') && bundle !== undefined ? await ownBallotsOf(bundle, input) : undefined;
  if (json) {
    const minutes = bundle === undefined ? null : minutesOf(bundle);
    printJson({ isRight: findings.length === 0, minutes, findings, ...(own && { own }) });
  } else {
    const isCompared = known.manifestCode !== undefined && known.resultsRoot !== undefined;
    for (const line of report(bundle, findings, own, isCompared)) input.tell(line);
  }
  const isWronged = own?.some(({ state }) => state === 'CALLED_INVALID') ?? false;
  return findings.length === 0 && isWronged ? EXIT.NOT_FINE : exitFor(findings);
};

function report(
  bundle: Bundle | undefined,
  findings: readonly Finding[],
  own: readonly OwnBallot[] | undefined,
  isCompared: boolean,
): readonly (string | Words)[] {
  return [
    ...(bundle === undefined ? [] : [...minutesLines(bundle), '']),
    ...(findings.length === 0 ? [ALL_RIGHT] : findingLines(bundle, findings)),
    ...(findings.length === 0 && !isCompared ? [COMPARE_WITH_MINUTES] : []),
    ...(own === undefined ? [] : ['', ...ownBallotLines(own)]),
  ];
}

function findingLines(bundle: Bundle | undefined, findings: readonly Finding[]): readonly Words[] {
  const lines = findings.map((finding) => {
    const { vi, en } = describeRoundFinding(finding, bundle);
    return { vi: `  ${vi}`, en: `  ${en}` };
  });
  const head = {
    vi: `KHÔNG KHỚP, ${findings.length} điểm:`,
    en: `DOES NOT FIT, ${findings.length} findings:`,
  };
  return [head, ...lines];
}

const ALL_RIGHT = {
  vi: 'Kiểm phiếu lại: mọi chữ ký, mọi con số và mọi mã đều đúng.',
  en: 'Recount: every signature, every number and every code is right.',
};

const COMPARE_WITH_MINUTES = {
  vi: 'Hãy so mã niêm phong và mã kết quả ở trên với biên bản giấy (hoặc gõ chúng bằng --code và --root).',
  en: 'Compare the manifest code and the results root above with the paper minutes (or give them by --code and --root).',
};

function exitFor(findings: readonly Finding[]): Exit {
  const [first] = findings;
  if (first === undefined) return EXIT.DONE;
  if (first.code === 'UNKNOWN_VERSION') return EXIT.NEWER;
  return UNREADABLE.has(first.code) ? EXIT.DAMAGED : EXIT.NOT_FINE;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= MAX_FILE_BYTES) return await readFile(file);
  } catch (cause) {
    throw new CommandFailure(
      EXIT.NO_INPUT,
      { vi: `Không đọc được tệp ${file}.`, en: `The file ${file} cannot be read.` },
      { cause },
    );
  }
  throw new CommandFailure(EXIT.DAMAGED, {
    vi: `${file} lớn hơn mọi kỳ bỏ phiếu: không phải tệp công bố.`,
    en: `${file} is larger than any round can be: it is no published file.`,
  });
}
