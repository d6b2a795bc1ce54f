import type { Prisma } from '@thidua/db';
import { reportTemplate } from '@thidua/domain/achievement-reports';
import { yearSpan, type Regime } from '@thidua/domain/eligibility';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import {
  AWARDED_STATUSES,
  isOneOfStatuses,
  STANDING_STATUSES,
  type NominationStatus,
} from '@thidua/domain/nominations';
import type { NamedGround, Reward } from '@thidua/domain/one-achievement';
import type { AwardCode, CommendationKind } from '@thidua/domain/vocabulary';
import { groupedBy, loader } from '../../../platform/loader.ts';
import { visibleNominations } from '../nomination.visibility.ts';

const GROUNDS = {
  achievedOn: true,
  thematicMovement: { select: { id: true, name: true } },
  initiativeUses: { select: { initiative: { select: { id: true, code: true, title: true } } } },
} as const satisfies Prisma.NominationSelect;

const LINE = {
  id: true,
  code: true,
  year: true,
  status: true,
  awardCode: true,
  commendationKind: true,
  achievement: true,
  staffId: true,
  collectiveId: true,
  otherSubjectId: true,
  ...GROUNDS,
} as const satisfies Prisma.NominationSelect;

const GIVEN = {
  id: true,
  year: true,
  awardCode: true,
  commendationKind: true,
  achievement: true,
  periodFrom: true,
  periodTo: true,
  decisionNumber: true,
  decidedOn: true,
  staffId: true,
  departmentId: true,
  otherSubjectId: true,
  thematicAward: { select: { thematicMovement: { select: { id: true, name: true } } } },
  decisionLine: { select: { nomination: { select: { id: true, code: true, ...GROUNDS } } } },
} as const satisfies Prisma.AwardRecordSelect;

/** A line or an award of a subject, with the record it was read from. */
export interface KnownReward extends Reward {
  readonly id: string;
  readonly subjectId: string;
  /** The line itself, or the one that became the award; null where the award is older than the records here. */
  readonly nominationId: string | null;
  readonly code: string | null;
  readonly status: NominationStatus | null;
  readonly decisionNumber: string | null;
  readonly decidedOn: PlainDate | null;
}

const BEFORE_DECISION = STANDING_STATUSES.filter((status) => !isOneOfStatuses(status, AWARDED_STATUSES));

/**
 * Everything that the subjects (people, collectives, others) are proposed for, as far as the reader sees the lines, and were given and
 * keep. A decided line is told as the award that it became. Two statements, however many subjects.
 */
export const rewardsOf = loader<string, readonly KnownReward[]>(async ({ db, actor }, subjectIds) => {
  if (actor === undefined) return subjectIds.map(() => []);
  const ids = { in: [...subjectIds] };
  const lines = await db.nomination.findMany({
    where: {
      AND: [
        visibleNominations(actor),
        { status: { in: BEFORE_DECISION }, OR: [{ staffId: ids }, { collectiveId: ids }, { otherSubjectId: ids }] },
      ],
    },
    select: LINE,
    orderBy: { id: 'asc' },
    relationLoadStrategy: 'join',
  });
  const given = await db.awardRecord.findMany({
    where: {
      organisationId: actor.organisationId,
      revokedOn: null,
      OR: [{ staffId: ids }, { departmentId: ids }, { otherSubjectId: ids }],
    },
    select: GIVEN,
    orderBy: { id: 'asc' },
    relationLoadStrategy: 'join',
  });
  return groupedBy(subjectIds, [...lines.map(proposed), ...given.map(kept)], ({ subjectId }) => subjectId);
});

function proposed(row: Prisma.NominationGetPayload<{ select: typeof LINE }>): KnownReward {
  const { id, code, year, status, achievement } = row;
  const isPerson = row.staffId !== null;
  return {
    id,
    nominationId: id,
    code,
    status,
    decisionNumber: null,
    decidedOn: null,
    subjectId: row.staffId ?? row.collectiveId ?? row.otherSubjectId ?? '',
    award: row.awardCode,
    kind: row.commendationKind,
    year,
    achievement,
    ...timeOf({ award: row.awardCode, kind: row.commendationKind, year, isPerson }),
    ...groundsOf(row),
  };
}

function kept(row: Prisma.AwardRecordGetPayload<{ select: typeof GIVEN }>): KnownReward {
  const { id, year, achievement, decisionNumber, thematicAward } = row;
  const line = row.decisionLine?.nomination;
  // Old decisions name no loại hình: they are read as merit.
  const kind = row.commendationKind ?? 'MERIT';
  const usual = timeOf({ award: row.awardCode, kind, year, isPerson: row.staffId !== null });
  const grounds = line === undefined ? NO_GROUNDS : groundsOf(line);
  return {
    id,
    nominationId: line?.id ?? null,
    code: line?.code ?? null,
    status: null,
    decisionNumber,
    decidedOn: plainDateOf(row.decidedOn),
    subjectId: row.staffId ?? row.departmentId ?? row.otherSubjectId ?? '',
    award: row.awardCode,
    kind,
    year,
    achievement,
    from: row.periodFrom === null ? usual.from : plainDateOf(row.periodFrom),
    to: row.periodTo === null ? usual.to : plainDateOf(row.periodTo),
    ...grounds,
    movement: grounds.movement ?? thematicAward?.thematicMovement,
  };
}

const NO_GROUNDS = { achievedOn: undefined, movement: undefined, initiatives: [] } as const;

function groundsOf(row: {
  readonly achievedOn: Date | null;
  readonly thematicMovement: NamedGround | null;
  readonly initiativeUses: readonly { readonly initiative: { readonly id: string; code: string; title: string } }[];
}): Pick<Reward, 'achievedOn' | 'movement' | 'initiatives'> {
  return {
    achievedOn: row.achievedOn === null ? undefined : plainDateOf(row.achievedOn),
    movement: row.thematicMovement ?? undefined,
    initiatives: row.initiativeUses.map(({ initiative: { id, code, title } }) => ({ id, name: `${code} ${title}` })),
  };
}

/** No regime covers other years than the one before it (law.md g.2): any of them says how far a report looks back. */
const ANY_REGIME: Regime = 'A';

/** The time that an award is for, by the years that its report covers. */
export function timeOf(question: {
  readonly award: AwardCode;
  readonly kind: CommendationKind;
  readonly year: number;
  readonly isPerson: boolean;
}): Pick<Reward, 'from' | 'to'> {
  const { award, kind, year, isPerson } = question;
  const subject = isPerson ? 'PERSON' : 'COLLECTIVE';
  const { firstYear, lastYear } = reportTemplate({ award, kind, subject, year, regime: ANY_REGIME });
  return { from: yearSpan(firstYear).from, to: yearSpan(lastYear).to };
}
