import { ATTACHMENT_ENDINGS, type AttachmentFormat } from '@thidua/domain/attachments';
import type { ActingContext } from '../../platform/request-context.ts';
import { readPortions } from './attachment-content.ts';
import { stripFile } from './stripping/strip-file.ts';
import { StripError, type StripRefusal } from './stripping/strip-error.ts';

/** A file of a request as its scorers may have it. */
export interface ScorerFile {
  /** Its place among the files of the request, from 1. */
  readonly number: number;
  /** As its author named it; never a scorer's to read. */
  readonly name: string;
  /** “Tệp 1.pdf”. */
  readonly shownAs: string;
  readonly format: AttachmentFormat;
  /** Why no scorer gets it; undefined for one that is shown as a copy. */
  readonly refusal: StripRefusal | undefined;
}

interface Stored {
  readonly id: string;
  readonly format: AttachmentFormat;
  readonly portions: readonly { readonly fileHash: string }[];
}

/** What is known of a file stays true: its content never changes. Forgotten with the process, and the oldest beyond this many. */
const KNOWN_MOST = 500;
const known = new Map<string, StripRefusal | undefined>();

/** One file in memory at a time, whoever asks. */
let queue: Promise<unknown> = Promise.resolve();

function oneByOne<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work, work);
  queue = turn.catch(() => undefined);
  return turn;
}

/** The copy that a scorer gets. Throws StripError. */
export function strippedCopy(context: ActingContext, { format, portions }: Stored): Promise<Uint8Array> {
  return oneByOne(async () => {
    const parts: Uint8Array[] = [];
    for await (const part of readPortions(context.platform.files, { portions })) parts.push(new Uint8Array(part));
    return stripFile(format, Buffer.concat(parts));
  });
}

async function refusalOf(context: ActingContext, file: Stored): Promise<StripRefusal | undefined> {
  if (known.has(file.id)) return known.get(file.id);
  const refusal = await strippedCopy(context, file).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof StripError) return error.refusal;
      throw error;
    },
  );
  if (known.size >= KNOWN_MOST) known.delete(known.keys().next().value ?? '');
  known.set(file.id, refusal);
  return refusal;
}

/** The files of a request in the order in which they came, with what its scorers get of each; not for scorers' eyes as it is. */
export async function scorerFilesOf(
  context: ActingContext,
  initiativeId: string,
): Promise<readonly (ScorerFile & Stored)[]> {
  const rows = await context.db.attachment.findMany({
    where: {
      initiativeId,
      organisationId: context.actor.organisationId,
      completedAt: { not: null },
      removedAt: null,
      replacedAt: null,
    },
    select: {
      id: true,
      name: true,
      format: true,
      portions: { select: { fileHash: true }, orderBy: { ordinal: 'asc' } },
    },
    // Ids of version 7 are in the order in which the files were begun.
    orderBy: { id: 'asc' },
  });
  const files: (ScorerFile & Stored)[] = [];
  for (const { format, ...row } of rows) {
    if (format === null) continue;
    const number = files.length + 1;
    const stored = { ...row, format };
    files.push({
      ...stored,
      number,
      shownAs: `Tệp ${number}.${ATTACHMENT_ENDINGS[format][0]}`,
      refusal: await refusalOf(context, stored),
    });
  }
  return files;
}
