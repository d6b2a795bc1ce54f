import type { Prisma } from '@thidua/db';
import { guessEncoding, toUnicode, type FileRefusal, type TextEncoding } from '@thidua/domain/imports';
import { cleanLine, err, lengthOf, ok, type Result } from '@thidua/domain/kernel';
import { ITEMS_LIMIT, PASTE_LIMIT, proposePlan, type PlanProposal } from '@thidua/domain/plan-proposal';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { readDocument } from '../../imports/index.ts';

interface Created {
  readonly id: string;
}

/** Reads a pasted text, also one in an alphabet of before Unicode; what was read waits for decisions, and nothing of it is in a plan. */
export function createProposalFromText(context: ActingContext, text: string): Promise<Result<Created, InputProblems>> {
  const actual = lengthOf(text);
  if (text.trim() === '') return Promise.resolve(refuse('REQUIRED'));
  if (actual > PASTE_LIMIT) return Promise.resolve(refuse('TOO_LONG', PASTE_LIMIT, actual));
  const { encoding } = guessEncoding([text]);
  return keep(context, { text: toUnicode(text, encoding), encoding, fileName: null });
}

export interface ReceivedDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Reads a file in the worker. The file itself is not kept: its text is. */
export async function createProposalFromFile(
  context: ActingContext,
  { fileName, bytes }: ReceivedDocument,
): Promise<Result<Created, InputProblems | FileRefusal>> {
  const document = await readDocument(bytes);
  if (!document.ok) return document;
  const { text, encoding } = document.value;
  const actual = lengthOf(text);
  if (actual > PASTE_LIMIT) return refuse('TOO_LONG', PASTE_LIMIT, actual);
  return keep(context, { text, encoding, fileName: shownName(fileName) });
}

interface Source {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly fileName: string | null;
}

function keep(context: ActingContext, { text, encoding, fileName }: Source): Promise<Result<Created, InputProblems>> {
  const proposal = proposePlan(text, encoding);
  const { length } = proposal.items;
  if (length > ITEMS_LIMIT) return Promise.resolve(refuse('TOO_MANY', ITEMS_LIMIT, length));
  const { actor } = context;
  return inTransaction<Created, InputProblems>(context, async ({ tx, at, audit }) => {
    const { id } = await tx.planProposal.create({
      data: {
        organisationId: actor.organisationId,
        sourceText: proposal.text,
        fileName,
        encoding,
        warnings: jsonOf(proposal.warnings),
        unread: jsonOf(proposal.unread),
        createdById: actor.accountId,
        createdAt: at,
        updatedAt: at,
        items: { createMany: { data: itemsOf(proposal) } },
      },
      select: { id: true },
    });
    const detail = { characters: proposal.text.length, items: length, isFile: fileName !== null };
    audit({ action: 'PLAN_PROPOSED', objectType: 'PlanProposal', objectId: id, detail });
    return ok({ id });
  });
}

function itemsOf({ items }: PlanProposal) {
  return items.map(({ key, kind, fromLine, toLine, start, end, values, confidence, warnings }, at) => ({
    ordinal: at + 1,
    key,
    kind,
    fromLine,
    toLine,
    startAt: start,
    endAt: end,
    values: jsonOf(values),
    confidence,
    warnings: jsonOf(warnings),
  }));
}

/** Plain facts of our own; a round trip drops what is undefined, as the column would. */
function jsonOf(value: object): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}

function refuse(code: string, limit?: number, actual?: number): Result<never, InputProblems> {
  const facts = { ...(limit !== undefined && { limit }), ...(actual !== undefined && { actual }) };
  return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'text', code, ...facts }] });
}

const NAME_LENGTH = 200;

/** A name is only shown, never used as a path: without signs that turn it round or break its line, and not too long. */
function shownName(fileName: string): string {
  const name = cleanLine(fileName.replaceAll(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, ''));
  return Array.from(name).slice(0, NAME_LENGTH).join('') || 'tep';
}
