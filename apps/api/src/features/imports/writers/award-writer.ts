import type { JudgedRow, RowValues } from '@thidua/domain/imports';
import { isOneOf } from '@thidua/domain/kernel';
import { AWARD_CODES } from '@thidua/domain/vocabulary';
import { recordAwards } from '../../records/index.ts';
import { dayOf, decidedOf, recordingOf } from './decided.ts';
import { needed, nominationsSince, type Writer, writtenOf } from './writer.ts';

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
      select: { staffId: true, departmentId: true, revokedOn: true },
    });
    const revoked = rows.filter(({ revokedOn }) => revokedOn !== null).length;
    const subjects = rows.map(({ staffId, departmentId }) => staffId ?? departmentId ?? '');
    return [
      ...(revoked === 0 ? [] : [{ source: 'revocations', count: revoked }]),
      ...(await nominationsSince(tx, subjects, since)),
    ];
  },

  remove: async (tx, ids) => {
    await tx.awardRecord.deleteMany({ where: { id: { in: [...ids] } } });
  },

  restore: () => Promise.resolve(),
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
