import type { Tx } from '@thidua/db';
import type { JudgedRow } from '@thidua/domain/imports';
import { plainDate, plainDateOf } from '@thidua/domain/kernel';
import { DISCIPLINE_LEVELS } from '@thidua/domain/vocabulary';
import type { ActingContext } from '../../../platform/request-context.ts';
import { openedDiscipline, recordDisciplines, STORED_DISCIPLINE } from '../../records/index.ts';
import { dayOf, recordingOf } from './decided.ts';
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

export const disciplineWriter: Writer = {
  objectType: 'Discipline',
  create: (tx, context, rows) => write(tx, context, rows, new Map()),

  update: async (tx, context, rows) => {
    const known = await tx.discipline.findMany({
      where: { id: { in: rows.map(({ recordId }) => needed(recordId)) } },
      select: { ...STORED_DISCIPLINE, staffId: true, decidedOn: true, servedOn: true },
    });
    const befores = new Map(
      known.map((row): readonly [string, Before] => {
        const { level, decisionNumber, decidedBy, reason } = openedDiscipline(context.platform.fieldCipher, row);
        return [
          row.id,
          {
            STAFF: row.staffId,
            DISCIPLINE: level,
            DECISION_NUMBER: decisionNumber,
            DECIDED_ON: plainDateOf(row.decidedOn),
            DECIDED_BY: decidedBy,
            ACT: reason,
            SERVED_ON: row.servedOn === null ? null : plainDateOf(row.servedOn),
          },
        ];
      }),
    );
    const written = await write(tx, context, rows, befores);
    return written.map((row) => ({ ...row, before: needed(befores.get(row.objectId)) }));
  },

  usesOf: async (tx, ids, since) => {
    const where = { id: { in: [...ids] } };
    const rows = await tx.discipline.findMany({ where, select: { id: true, staffId: true } });
    return nominationsSince(tx, new Map(rows.map(({ id, staffId }) => [id, staffId])), since);
  },

  stampsOf: (tx, ids) => versionStamps(tx, 'disciplines', ids),
  keeps: 'RECORD',

  remove: async (tx, _context, rows) => {
    await tx.discipline.deleteMany({ where: { id: { in: rows.map(({ objectId }) => objectId) } } });
  },

  restore: async (tx, context, rows) => {
    const inputs = rows.map(({ objectId, before }) => ({ id: objectId, ...disciplineOf(before) }));
    const results = await recordDisciplines(tx, context.platform.fieldCipher, recordingOf(context), inputs);
    for (const result of results) writtenOf(result);
    return NOTHING_KEPT;
  },
};

/** Writes rows; what a file does not tell of a known discipline stays as it was. */
async function write(
  tx: Tx,
  context: ActingContext,
  rows: readonly JudgedRow[],
  befores: ReadonlyMap<string, Before>,
): Promise<readonly WrittenRow[]> {
  const inputs = rows.map(({ recordId, subjectId, values }) => {
    const before = recordId === undefined ? undefined : befores.get(recordId);
    return {
      ...(recordId === undefined ? {} : { id: recordId }),
      ...disciplineOf({ ...before, ...values, STAFF: needed(subjectId) }),
    };
  });
  const results = await recordDisciplines(tx, context.platform.fieldCipher, recordingOf(context), inputs);
  return rows.map(({ number, subjectId }, at) => {
    const { id, changes } = writtenOf(results[at]);
    return { number, objectId: id, subjectId: needed(subjectId), changes };
  });
}

function disciplineOf(values: Readonly<Record<string, string | null | undefined>>) {
  const { STAFF, DISCIPLINE, DECISION_NUMBER, DECIDED_ON, DECIDED_BY, ACT, SERVED_ON } = values;
  return {
    staffId: needed(STAFF ?? undefined),
    level: needed(DISCIPLINE_LEVELS.find((level) => level === DISCIPLINE)),
    decisionNumber: needed(DECISION_NUMBER ?? undefined),
    decidedOn: plainDate(needed(DECIDED_ON ?? undefined)),
    decidedBy: DECIDED_BY ?? undefined,
    reason: ACT ?? undefined,
    servedOn: dayOf(SERVED_ON),
  };
}
