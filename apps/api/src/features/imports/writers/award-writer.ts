import type { JudgedRow, RowValues } from '@thidua/domain/imports';
import { isOneOf } from '@thidua/domain/kernel';
import { AWARD_CODES } from '@thidua/domain/vocabulary';
import { recordAwards } from '../../records/index.ts';
import { dayOf, decidedOf, recordingOf } from './decided.ts';
import { needed, nominationsSince, NOTHING_KEPT, recordsInUse, type Writer, writtenOf } from './writer.ts';

/** Award history only grows: rows add records, and nothing changes one. */
export const awardWriter: Writer = {
  objectType: 'AwardRecord',

  create: async (tx, context, rows) => {
    const results = await recordAwards(tx, recordingOf(context), rows.map(awardOf));
    return rows.map(({ number, subjectId }, at) => {
      const { id, changes } = writtenOf(results[at]);
      return { number, objectId: id, subjectId: needed(subjectId), changes };
    });
  },

  update: () => Promise.resolve([]),

  usesOf: async (tx, ids, since) => {
    const rows = await tx.awardRecord.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, staffId: true, departmentId: true, revokedOn: true },
    });
    const revoked = rows.filter(({ revokedOn }) => revokedOn !== null).map(({ id }) => id);
    const subjectOf = new Map(rows.map(({ id, staffId, departmentId }) => [id, staffId ?? departmentId ?? '']));
    return [
      ...(revoked.length === 0 ? [] : [{ source: 'revocations', ids: revoked }]),
      ...(await nominationsSince(tx, subjectOf, since)),
      // A thematic movement, an example, a ranking that names the award.
      ...(await recordsInUse(tx, 'award_records', ids, [])),
    ];
  },

  // All that can happen to an old award is that it is revoked.
  stampsOf: async (tx, ids) => {
    const rows = await tx.$queryRaw<{ readonly id: string; readonly stamp: string }[]>`
      SELECT id, coalesce("revokedOn"::text, '') AS stamp FROM award_records WHERE id = ANY (${[...ids]}::uuid[])
      ORDER BY id FOR UPDATE`;
    return new Map(rows.map(({ id, stamp }) => [id, stamp]));
  },

  keeps: 'RECORD',

  remove: async (tx, _context, rows) => {
    await tx.awardRecord.deleteMany({ where: { id: { in: rows.map(({ objectId }) => objectId) } } });
  },

  restore: () => Promise.resolve(NOTHING_KEPT),
};

function awardOf({ values, subjectId }: JudgedRow) {
  const { AWARD = '', YEAR, PERIOD_FROM, PERIOD_TO } = values;
  return {
    ...(isCollective(values) ? { departmentId: needed(subjectId) } : { staffId: needed(subjectId) }),
    award: needed(isOneOf(AWARD_CODES, AWARD) ? AWARD : undefined),
    year: Number(YEAR),
    periodFrom: dayOf(PERIOD_FROM),
    periodTo: dayOf(PERIOD_TO),
    ...decidedOf(values),
  };
}

function isCollective({ FULL_NAME, CODE }: RowValues): boolean {
  return FULL_NAME === undefined && CODE === undefined;
}
