import type { Prisma } from '@thidua/db';
import { documentNumber } from '@thidua/domain/decisions';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import { DECISION_ROW, type DecisionRow } from './decision.queries.ts';
import type { DecisionCorrectionType, StandingLineType } from './decision.type.ts';
import { visibleDecisions } from './decision.visibility.ts';
import { asItStands, CORRECTABLE } from './line-corrections.queries.ts';

/** Decisions by id, where the viewer may see them. */
export const decisionSeen = loader<string, DecisionRow | undefined>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => undefined);
  const where = { AND: [visibleDecisions(actor), { id: { in: [...ids] } }] };
  const rows = await db.decision.findMany({ where, select: DECISION_ROW });
  return inOrderOf(ids, rows, ({ id }) => id);
});

/** What corrects and adds to each decision, where the viewer may see it; in the order it was drafted. */
export const amendmentsOf = loader<string, readonly DecisionRow[]>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const rows = await db.decision.findMany({
    where: { AND: [visibleDecisions(actor), { amendsId: { in: [...ids] } }] },
    select: DECISION_ROW,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return groupedBy(ids, rows, ({ amendsId }) => amendsId ?? '');
});

const CORRECTION = {
  id: true,
  decisionId: true,
  lineId: true,
  field: true,
  before: true,
  after: true,
  line: { select: { ordinal: true, subjectName: true } },
  decision: { select: { number: true, sign: true } },
} as const satisfies Prisma.DecisionCorrectionSelect;

function told({
  line,
  decision: { number, sign },
  ...correction
}: Prisma.DecisionCorrectionGetPayload<{ select: typeof CORRECTION }>): DecisionCorrectionType {
  return {
    ...correction,
    lineOrdinal: line.ordinal,
    subjectName: line.subjectName,
    documentNumber: number === null ? null : documentNumber(number, sign),
  };
}

/** The places that each decision corrects, in the order of the draft. */
export const correctionsIn = loader<string, readonly DecisionCorrectionType[]>(async ({ db }, decisionIds) => {
  const rows = await db.decisionCorrection.findMany({
    where: { decisionId: { in: [...decisionIds] } },
    select: CORRECTION,
    orderBy: { ordinal: 'asc' },
  });
  return groupedBy(decisionIds, rows.map(told), ({ decisionId }) => decisionId);
});

/** What was corrected of each line by decisions that were issued, the oldest first. */
export const correctionsOfLine = loader<string, readonly DecisionCorrectionType[]>(async ({ db }, lineIds) => {
  const rows = await db.decisionCorrection.findMany({
    where: { lineId: { in: [...lineIds] }, decision: { status: 'ISSUED' } },
    select: CORRECTION,
    orderBy: [{ decision: { issuedAt: 'asc' } }, { ordinal: 'asc' }],
  });
  return groupedBy(lineIds, rows.map(told), ({ lineId }) => lineId);
});

/** What was corrected of the decision line that each award came from, the oldest first; an award of an older paper has none. */
export const correctionsOfAward = loader<string, readonly DecisionCorrectionType[]>(async ({ db }, awardIds) => {
  const rows = await db.decisionCorrection.findMany({
    where: { line: { awardRecord: { id: { in: [...awardIds] } } }, decision: { status: 'ISSUED' } },
    select: { ...CORRECTION, line: { select: { ...CORRECTION.line.select, awardRecord: { select: { id: true } } } } },
    orderBy: [{ decision: { issuedAt: 'asc' } }, { ordinal: 'asc' }],
  });
  const corrections = rows.map((row) => ({ awardId: row.line.awardRecord?.id ?? '', correction: told(row) }));
  return groupedBy(awardIds, corrections, ({ awardId }) => awardId).map((of) => of.map(({ correction }) => correction));
});

/** Each line as it stands. */
export const standingLine = loader<string, StandingLineType>(async ({ db }, lineIds) => {
  const rows = await db.decisionLine.findMany({
    where: { id: { in: [...lineIds] } },
    select: { id: true, ...CORRECTABLE },
  });
  return inOrderOf(lineIds, rows, ({ id }) => id).map((row) => {
    if (row === undefined) throw new Error('A line that was read has gone');
    const now = asItStands(row);
    return { subjectName: now.SUBJECT_NAME, subjectPost: now.SUBJECT_POST, achievement: now.ACHIEVEMENT };
  });
});
