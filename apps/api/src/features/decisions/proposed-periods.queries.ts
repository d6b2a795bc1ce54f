import type { Tx } from '@thidua/db';
import { commonPeriod, isSamePeriod, proposedPeriod, type AchievementPeriod } from '@thidua/domain/decisions';
import { midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';

/** The time of each proposal's achievement as the proposal tells it, by the id of the nomination. */
export async function proposedPeriods(
  tx: Tx,
  nominationIds: readonly string[],
  draftedOn: PlainDate,
): Promise<ReadonlyMap<string, AchievementPeriod>> {
  const rows = await tx.nomination.findMany({
    where: { id: { in: [...nominationIds] } },
    select: {
      id: true,
      year: true,
      awardCode: true,
      commendationKind: true,
      achievedOn: true,
      thematicMovement: { select: { fromYear: true, toYear: true } },
    },
    relationLoadStrategy: 'join',
  });
  return new Map(
    rows.map(({ id, year, awardCode, commendationKind, achievedOn, thematicMovement }) => {
      const achievement = {
        award: awardCode,
        kind: commendationKind,
        year,
        achievedOn: achievedOn === null ? undefined : plainDateOf(achievedOn),
        movement: thematicMovement ?? undefined,
      };
      return [id, proposedPeriod(achievement, draftedOn)];
    }),
  );
}

interface PeriodColumns {
  readonly periodFrom: Date;
  readonly periodTo: Date;
}

export function periodColumns({ from, to }: AchievementPeriod): PeriodColumns {
  return { periodFrom: midnightUtcOf(from), periodTo: midnightUtcOf(to) };
}

export function periodOfColumns({ periodFrom, periodTo }: PeriodColumns): AchievementPeriod {
  return { from: plainDateOf(periodFrom), to: plainDateOf(periodTo) };
}

/** What a line says of its own, and nothing where it is of the decision's time. */
export function ownPeriodColumns(own: AchievementPeriod | undefined, common: AchievementPeriod) {
  return own === undefined || isSamePeriod(own, common) ? { periodFrom: null, periodTo: null } : periodColumns(own);
}

/** The time of a line alone; undefined where it is of the decision's time. */
export function ownPeriodOf({
  periodFrom,
  periodTo,
}: {
  readonly periodFrom: Date | null;
  readonly periodTo: Date | null;
}): AchievementPeriod | undefined {
  return periodFrom === null || periodTo === null ? undefined : periodOfColumns({ periodFrom, periodTo });
}

/** The period of a whole list. */
export function periodOfList(periods: ReadonlyMap<string, AchievementPeriod>): AchievementPeriod {
  const common = commonPeriod([...periods.values()]);
  if (common === undefined) throw new Error('A decision of nobody has no period of achievement');
  return common;
}
