import type { RewardedLine } from '@thidua/domain/bonus';
import { groupedBy, loader } from '../../platform/loader.ts';
import { ownPeriodOf } from './proposed-periods.queries.ts';
import { nomineeKindOf } from './subject-names.queries.ts';

type Line = RewardedLine & { readonly decisionId: string };

/** Who is rewarded for what by decisions, in the order of their lists. */
export const rewardedLines = loader<string, readonly Line[]>(async ({ db }, decisionIds) => {
  const rows = await db.decisionLine.findMany({
    where: { decisionId: { in: [...decisionIds] } },
    select: {
      decisionId: true,
      ordinal: true,
      awardCode: true,
      periodFrom: true,
      periodTo: true,
      nomination: {
        select: { staffId: true, collectiveId: true, otherSubjectId: true, otherSubject: { select: { kind: true } } },
      },
    },
    orderBy: { ordinal: 'asc' },
  });
  const lines = rows.map(({ decisionId, ordinal, awardCode, nomination, ...own }): Line => {
    const { staffId, collectiveId, otherSubjectId } = nomination;
    return {
      decisionId,
      ordinal,
      subject: staffId ?? collectiveId ?? otherSubjectId ?? '',
      subjectKind: nomineeKindOf(nomination),
      award: awardCode,
      ownPeriod: ownPeriodOf(own),
    };
  });
  return groupedBy(decisionIds, lines, ({ decisionId }) => decisionId);
});

/** The lines of each decision whose award was taken back with the money to be returned, by their ordinals. */
export const recoveredOf = loader<string, ReadonlySet<number>>(async ({ db }, decisionIds) => {
  const rows = await db.decisionLine.findMany({
    where: {
      decisionId: { in: [...decisionIds] },
      awardRecord: { revocations: { some: { status: 'CONFIRMED', returnsMoney: true } } },
    },
    select: { decisionId: true, ordinal: true },
  });
  return decisionIds.map(
    (id) => new Set(rows.filter(({ decisionId }) => decisionId === id).map(({ ordinal }) => ordinal)),
  );
});
