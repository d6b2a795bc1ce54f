import { yearOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import { lastNumbers } from '../number-register/index.ts';
import { DECISION_ROW, type DecisionRow } from './decision.queries.ts';
import type { DecisionLineType } from './decision.type.ts';
import { ownPeriodOf } from './proposed-periods.queries.ts';
import { nomineeKindOf } from './subject-names.queries.ts';
import { visibleDecisions } from './decision.visibility.ts';

export const linesOf = loader<string, readonly DecisionLineType[]>(async ({ db }, decisionIds) => {
  const rows = await db.decisionLine.findMany({
    where: { decisionId: { in: [...decisionIds] } },
    select: {
      id: true,
      decisionId: true,
      nominationId: true,
      ordinal: true,
      awardCode: true,
      subjectName: true,
      subjectPost: true,
      periodFrom: true,
      periodTo: true,
      nomination: { select: { staffId: true, otherSubject: { select: { kind: true } } } },
    },
    orderBy: { ordinal: 'asc' },
  });
  const lines = rows.map(({ awardCode, nomination, periodFrom, periodTo, ...line }) => ({
    ...line,
    ownPeriod: ownPeriodOf({ periodFrom, periodTo }) ?? null,
    award: awardCode,
    subjectKind: nomineeKindOf(nomination),
  }));
  return groupedBy(decisionIds, lines, ({ decisionId }) => decisionId);
});

/** Decisions of meetings, where the viewer may see them; in the order they were drafted. */
export const decisionsOfMeeting = loader<string, readonly DecisionRow[]>(async ({ db, actor }, meetingIds) => {
  if (actor === undefined) return meetingIds.map(() => []);
  const rows = await db.decision.findMany({
    where: { AND: [visibleDecisions(actor), { meetingId: { in: [...meetingIds] } }] },
    select: DECISION_ROW,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return groupedBy(meetingIds, rows, ({ meetingId }) => meetingId ?? '');
});

/** The decision that a nomination stands in, where the viewer may see it. */
export const decisionOfNomination = loader<string, DecisionRow | undefined>(async ({ db, actor }, nominationIds) => {
  if (actor === undefined) return nominationIds.map(() => undefined);
  const rows = await db.decisionLine.findMany({
    where: { nominationId: { in: [...nominationIds] }, decision: visibleDecisions(actor) },
    select: { nominationId: true, decision: { select: DECISION_ROW } },
  });
  return inOrderOf(nominationIds, rows, ({ nominationId }) => nominationId).map((row) => row?.decision);
});

/** The last number used this year under a sign; 0 when none is. */
export const lastNumberOf = loader<string, number>(async ({ db, platform, actor }, signs) => {
  if (actor === undefined) return signs.map(() => 0);
  const year = yearOf(businessToday(platform, actor));
  const last = await lastNumbers(db, { organisationId: actor.organisationId, year, signs });
  return signs.map((sign) => last.get(sign) ?? 0);
});

/** Display names of accounts. */
export const accountName = loader<string, string>(async ({ db, actor }, accountIds) => {
  const rows = await db.account.findMany({
    where: { id: { in: [...accountIds] }, organisationId: actor?.organisationId ?? '' },
    select: { id: true, displayName: true },
  });
  return inOrderOf(accountIds, rows, ({ id }) => id).map((row) => row?.displayName ?? '');
});
