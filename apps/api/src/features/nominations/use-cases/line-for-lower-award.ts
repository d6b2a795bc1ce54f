import { err, ok, type Result } from '@thidua/domain/kernel';
import { nominationCode } from '@thidua/domain/nominations';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { businessNow } from '../../../platform/business-clock.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import { nextNumber } from '../../../platform/next-number.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { frozenFrom, storable } from '../../eligibility/index.ts';
import { judgeNow, LINE_TO_JUDGE } from '../judge-now.ts';

interface LowerAward {
  /** The line that the council did not pass. */
  readonly fromId: string;
  readonly award: AwardCode;
}

/** A line for this award stands already; its number. */
interface StandsAlready {
  readonly code: string;
}

const FROM_ROW = {
  organisationId: true,
  year: true,
  commendationKind: true,
  achievement: true,
  achievedOn: true,
  thematicMovementId: true,
  departmentId: true,
  staffId: true,
  collectiveId: true,
  otherSubjectId: true,
  isLeader: true,
  summary: true,
  receivedAt: true,
} as const;

/**
 * A line of its own for a lower award, made while the council sits: the same subject, deeds and day of receipt, which chooses the
 * regime; its own number and its own card, judged by the records of this moment. Its dossier is that of the first line.
 */
export async function lineForLowerAward(
  context: ActingContext,
  { tx, audit }: Change,
  { fromId, award }: LowerAward,
): Promise<Result<string, StandsAlready>> {
  const { actor, platform } = context;
  const from = await tx.nomination.findUniqueOrThrow({ where: { id: fromId }, select: FROM_ROW });
  const { organisationId, year } = from;
  const now = businessNow(platform, actor);
  const code = nominationCode(year, await nextNumber(tx, { organisationId, year, kind: 'NOMINATION' }));
  const [line] = await tx.nomination.createManyAndReturn({
    data: [
      {
        ...from,
        code,
        awardCode: award,
        status: 'ELIGIBLE',
        createdAt: now,
        updatedAt: now,
        submittedAt: now,
        receivedAt: from.receivedAt ?? now,
        checkedAt: now,
      },
    ],
    skipDuplicates: true,
    select: LINE_TO_JUDGE,
  });
  if (line === undefined) {
    const { staffId, collectiveId, otherSubjectId, commendationKind } = from;
    const same = { organisationId, year, awardCode: award, staffId, collectiveId, otherSubjectId, commendationKind };
    const standing = await tx.nomination.findFirst({
      where: { ...same, status: { not: 'WITHDRAWN' } },
      select: { code: true },
    });
    return err({ code: standing?.code ?? '' });
  }
  const card = (await judgeNow(context, tx, [line])).get(line.id);
  if (card !== undefined)
    await tx.nomination.update({
      where: { id: line.id },
      data: { assessment: storable(frozenFrom(card.assessment, card.settings)), assessedAt: now },
      select: { id: true },
    });
  audit({
    action: 'NOMINATION_CREATED',
    objectType: 'Nomination',
    objectId: line.id,
    detail: { code, award, kind: from.commendationKind },
  });
  return ok(line.id);
}
