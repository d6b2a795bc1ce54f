import type { Tx } from '@thidua/db';
import type { JudgedRow, RowValues } from '@thidua/domain/imports';
import { isOneOf, plainDateOf } from '@thidua/domain/kernel';
import { RATING_LEVELS } from '@thidua/domain/vocabulary';
import type { ActingContext } from '../../../platform/request-context.ts';
import { recordRatings } from '../../records/index.ts';
import { decidedOf, recordingOf } from './decided.ts';
import { needed, nominationsSince, type Writer, type WrittenRow, writtenOf } from './writer.ts';

export const ratingWriter: Writer = {
  objectType: 'AnnualRating',
  create: write,

  update: async (tx, context, rows) => {
    const known = await tx.annualRating.findMany({
      where: { id: { in: rows.map(({ recordId }) => needed(recordId)) } },
    });
    const byId = new Map(known.map((row) => [row.id, row]));
    const written = await write(tx, context, rows);
    return written.map((row) => {
      const was = needed(byId.get(row.objectId));
      const before = {
        STAFF: was.staffId,
        YEAR: String(was.year),
        RATING: was.level,
        DECISION_NUMBER: was.decisionNumber,
        DECIDED_ON: plainDateOf(was.decidedOn),
        DECIDED_BY: was.decidedBy,
      };
      return { ...row, before };
    });
  },

  usesOf: async (tx, ids, since) => {
    const rows = await tx.annualRating.findMany({ where: { id: { in: [...ids] } }, select: { staffId: true } });
    return nominationsSince(
      tx,
      rows.map(({ staffId }) => staffId),
      since,
    );
  },

  remove: async (tx, ids) => {
    await tx.annualRating.deleteMany({ where: { id: { in: [...ids] } } });
  },

  restore: async (tx, context, rows) => {
    const inputs = rows.map(({ before: { STAFF, ...before } }) =>
      ratingOf(needed(STAFF ?? undefined), valuesOf(before)),
    );
    for (const result of await recordRatings(tx, recordingOf(context), inputs)) writtenOf(result);
  },
};

async function write(tx: Tx, context: ActingContext, rows: readonly JudgedRow[]): Promise<readonly WrittenRow[]> {
  const inputs = rows.map(({ subjectId, values }) => ratingOf(needed(subjectId), values));
  const results = await recordRatings(tx, recordingOf(context), inputs);
  return rows.map(({ number, subjectId }, at) => {
    const { id, changes } = writtenOf(results[at]);
    return { number, objectId: id, subjectId: needed(subjectId), changes };
  });
}

function ratingOf(staffId: string, values: RowValues) {
  const { RATING = '', YEAR } = values;
  const level = needed(isOneOf(RATING_LEVELS, RATING) ? RATING : undefined);
  return { staffId, year: Number(YEAR), level, ...decidedOf(values) };
}

function valuesOf(before: Readonly<Record<string, string | null>>): RowValues {
  return Object.fromEntries(Object.entries(before).filter(([, value]) => value !== null));
}
