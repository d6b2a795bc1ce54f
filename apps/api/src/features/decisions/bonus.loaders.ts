import type { RewardedLine } from '@thidua/domain/bonus';
import { groupedBy, loader } from '../../platform/loader.ts';
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
      nomination: {
        select: { staffId: true, collectiveId: true, otherSubjectId: true, otherSubject: { select: { kind: true } } },
      },
    },
    orderBy: { ordinal: 'asc' },
  });
  const lines = rows.map(({ decisionId, ordinal, awardCode, nomination }): Line => {
    const { staffId, collectiveId, otherSubjectId } = nomination;
    return {
      decisionId,
      ordinal,
      subject: staffId ?? collectiveId ?? otherSubjectId ?? '',
      subjectKind: nomineeKindOf(nomination),
      award: awardCode,
    };
  });
  return groupedBy(decisionIds, lines, ({ decisionId }) => decisionId);
});
