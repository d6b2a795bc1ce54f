import type { Tx } from '@thidua/db';
import { businessNow } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { DecisionRow } from '../decision.queries.ts';
import { ownPeriodOf, periodColumns } from '../proposed-periods.queries.ts';
import { nomineeKindOf } from '../subject-names.queries.ts';

/** The lines of a decision in their order, each with whom it rewards and for what. */
export async function linesToAward(tx: Tx, decisionId: string) {
  const rows = await tx.decisionLine.findMany({
    where: { decisionId },
    select: {
      id: true,
      nominationId: true,
      ordinal: true,
      awardCode: true,
      subjectName: true,
      subjectPost: true,
      periodFrom: true,
      periodTo: true,
      nomination: {
        select: {
          staffId: true,
          collectiveId: true,
          overrides: { where: { revokedAt: null }, select: { madeById: true } },
          otherSubjectId: true,
          otherSubject: { select: { kind: true } },
          commendationKind: true,
          achievement: true,
          thematicMovementId: true,
        },
      },
    },
    orderBy: { ordinal: 'asc' },
  });
  return rows.map(({ awardCode, nomination, periodFrom, periodTo, ...line }) => {
    const { overrides, otherSubject, ...subject } = nomination;
    return {
      ...line,
      ownPeriod: ownPeriodOf({ periodFrom, periodTo }) ?? null,
      ...subject,
      award: awardCode,
      subjectKind: nomineeKindOf({ staffId: subject.staffId, otherSubject }),
      overriddenById: overrides[0]?.madeById,
    };
  });
}

type AwardedLine = Awaited<ReturnType<typeof linesToAward>>[number];

/**
 * The awards of a decision enter the history of those who got them; what was given for a thematic movement stands under it at
 * once, so that it is no condition of a higher award for merit.
 */
export async function giveAwards(
  { actor, platform }: ActingContext,
  tx: Tx,
  { organisationId, year, periodFrom, periodTo }: DecisionRow,
  lines: readonly AwardedLine[],
  { issuedOn, number }: { readonly issuedOn: Date; readonly number: string },
): Promise<void> {
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true },
  });
  const given = await tx.awardRecord.createManyAndReturn({
    data: lines.map(
      ({ id, award, staffId, collectiveId, otherSubjectId, commendationKind, achievement, ownPeriod }) => ({
        organisationId,
        staffId,
        departmentId: collectiveId,
        otherSubjectId,
        commendationKind,
        achievement,
        awardCode: award,
        year,
        // The next award counts from the end of it (law.md G.8).
        ...(ownPeriod === null ? { periodFrom, periodTo } : periodColumns(ownPeriod)),
        decisionNumber: number,
        decidedOn: issuedOn,
        decidedBy: `Giám đốc ${organisation.name}`,
        decisionLineId: id,
      }),
    ),
    select: { id: true, decisionLineId: true },
  });
  const recordOf = new Map(given.map(({ id, decisionLineId }) => [decisionLineId, id]));
  const recorded = { recordedById: actor.accountId, recordedAt: businessNow(platform, actor) };
  const thematic = lines.flatMap(({ id, thematicMovementId }) => {
    const awardRecordId = recordOf.get(id);
    return thematicMovementId === null || awardRecordId === undefined
      ? []
      : [{ thematicMovementId, awardRecordId, ...recorded }];
  });
  if (thematic.length > 0) await tx.thematicAward.createMany({ data: thematic });
}
