import type { Tx } from '@thidua/db';
import type { JudgedRow, RowValues } from '@thidua/domain/imports';
import { isOneOf, plainDateOf } from '@thidua/domain/kernel';
import { UNRATED_REASONS } from '@thidua/domain/records';
import { RATING_LEVELS } from '@thidua/domain/vocabulary';
import type { ActingContext } from '../../../platform/request-context.ts';
import { recordRatings } from '../../records/index.ts';
import { decidedOf, recordingOf } from './decided.ts';
import {
  type Before,
  needed,
  nominationsSince,
  NOTHING_KEPT,
  versionStamps,
  type Writer,
  type WrittenRow,
  writtenOf,
} from './writer.ts';

export const ratingWriter: Writer = {
  objectType: 'AnnualRating',
  create,

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

  stampsOf: (tx, ids) => versionStamps(tx, 'annual_ratings', ids),
  keeps: 'RECORD',

  remove: async (tx, { actor: { organisationId } }, rows) => {
    await tx.annualRating.deleteMany({ where: { id: { in: rows.map(({ objectId }) => objectId) } } });
    const unrated = rows.flatMap(({ before }) => unratedOf(before));
    if (unrated.length === 0) return;
    await tx.unratedYear.createMany({
      data: unrated.map((year) => ({ organisationId, ...year })),
      skipDuplicates: true,
    });
  },

  restore: async (tx, context, rows) => {
    const inputs = rows.map(({ before: { STAFF, ...before } }) =>
      ratingOf(needed(STAFF ?? undefined), valuesOf(before)),
    );
    for (const result of await recordRatings(tx, recordingOf(context), inputs)) writtenOf(result);
    return NOTHING_KEPT;
  },
};

/** A year that was noted as not rated is rated from now on: the note is kept, for it comes back with an undoing. */
async function create(tx: Tx, context: ActingContext, rows: readonly JudgedRow[]): Promise<readonly WrittenRow[]> {
  const noted = await tx.unratedYear.findMany({
    where: {
      staffId: { in: rows.map(({ subjectId }) => needed(subjectId)) },
      year: { in: [...new Set(rows.map(({ values }) => Number(values.YEAR)))] },
    },
    select: { staffId: true, year: true, reason: true },
  });
  const reasons = new Map(noted.map(({ staffId, year, reason }) => [`${staffId} ${year}`, reason]));
  const written = await write(tx, context, rows);
  return written.map((row, at) => {
    const { subjectId, values } = needed(rows[at]);
    const reason = reasons.get(`${subjectId} ${Number(values.YEAR)}`);
    if (reason === undefined) return row;
    const changes = row.changes.map((change) => (change.field === 'level' ? { ...change, before: reason } : change));
    return { ...row, changes, before: { STAFF: needed(subjectId), YEAR: needed(values.YEAR), UNRATED: reason } };
  });
}

/** The year that was noted as not rated before a rating came in; an array of none or one. */
function unratedOf(before: Before | undefined) {
  const reason = UNRATED_REASONS.find((code) => code === before?.['UNRATED']);
  if (reason === undefined) return [];
  return [{ staffId: needed(before?.['STAFF'] ?? undefined), year: Number(before?.['YEAR']), reason }];
}

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
