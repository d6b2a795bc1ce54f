import type { Prisma, Tx } from '@thidua/db';
import { isPlainDate, type PlainDate } from '@thidua/domain/kernel';
import {
  awardsDecidedBy,
  decidingAuthority,
  DECIDING_AUTHORITIES,
  DECIDING_AUTHORITY_NAMES,
  isLastDayOfYear,
  LAST_DAY_SETTING,
  SUBMISSION_LIMITS,
  type DecidingAuthority,
} from '@thidua/domain/submissions';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { businessToday } from '../../platform/business-clock.ts';
import { heldOn } from '../../platform/dated.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { heldByOpinions } from '../opinions/index.ts';
import { NAMED_DEPARTMENT, NAMED_OTHER_SUBJECT, NAMED_STAFF, subjectNameOn } from '../organisation/index.ts';
import type { ForwardableGroupType } from './submission.type.ts';

export const AWARDS_ABOVE: readonly AwardCode[] = DECIDING_AUTHORITIES.flatMap((authority) =>
  awardsDecidedBy(authority),
);

/** Rows of the newest that are looked through for how something was written last. */
const RECENT = 100;

/** Lines that the council passed and a higher level decides: they wait for a tờ trình. */
export function waitingToBeForwarded(organisationId: string, year: number): Prisma.NominationWhereInput {
  return { organisationId, year, status: 'PASSED', awardCode: { in: [...AWARDS_ABOVE] } };
}

/** The lines of a year that wait to be forwarded, by who decides. Five statements. */
export async function forwardableGroups(
  context: ActingContext,
  year: number,
): Promise<readonly ForwardableGroupType[]> {
  const { db, actor } = context;
  const { organisationId } = actor;
  const today = businessToday(context, actor);
  const rows = await db.nomination.findMany({
    where: waitingToBeForwarded(organisationId, year),
    select: {
      id: true,
      code: true,
      awardCode: true,
      staff: { select: NAMED_STAFF },
      collective: { select: NAMED_DEPARTMENT },
      otherSubject: { select: NAMED_OTHER_SUBJECT },
    },
    orderBy: [{ subjectKey: 'asc' }, { id: 'asc' }],
    take: SUBMISSION_LIMITS.lines,
    relationLoadStrategy: 'join',
  });
  if (rows.length === 0) return [];
  const held = new Set(
    await heldByOpinions(
      db,
      rows.map(({ id }) => id),
      'FORWARD',
    ),
  );
  const [names, recipients, lastDays] = [
    await deciderNames(db, organisationId),
    await lastRecipients(db, organisationId),
    await lastDaysOf(db, organisationId, year, today),
  ];
  return DECIDING_AUTHORITIES.flatMap((authority) => {
    const lines = rows.filter(({ awardCode }) => decidingAuthority(awardCode) === authority);
    return lines.length === 0
      ? []
      : [
          {
            authority,
            recipient: recipients.get(authority) ?? names(throughWhom(authority)),
            lastDay: lastDays.get(authority) ?? null,
            lines: lines.map(({ id, code, awardCode, staff, collective, otherSubject }) => ({
              nominationId: id,
              code,
              award: awardCode,
              subjectName: subjectNameOn(staff, collective, today, otherSubject),
              awaitsOpinion: held.has(id),
            })),
          },
        ];
  });
}

/** A body below the province submits to the State through the province. */
function throughWhom(authority: DecidingAuthority): DecidingAuthority {
  return authority === 'PRIME_MINISTER' || authority === 'PRESIDENT' ? 'PROVINCE_CHAIRMAN' : authority;
}

/** How the body's own history writes who decides; the plain name while no award of that level is on record. One statement. */
export async function deciderNames(
  db: Pick<Tx, 'awardRecord'>,
  organisationId: string,
): Promise<(authority: DecidingAuthority) => string> {
  const rows = await db.awardRecord.findMany({
    where: { organisationId, revokedOn: null, awardCode: { in: [...AWARDS_ABOVE] } },
    select: { awardCode: true, decidedBy: true },
    orderBy: [{ decidedOn: 'desc' }, { id: 'desc' }],
    take: RECENT,
  });
  return (authority) =>
    rows.find(({ awardCode }) => decidingAuthority(awardCode) === authority)?.decidedBy ??
    DECIDING_AUTHORITY_NAMES[authority];
}

async function lastRecipients(
  db: Pick<Tx, 'submission'>,
  organisationId: string,
): Promise<ReadonlyMap<DecidingAuthority, string>> {
  const rows = await db.submission.findMany({
    where: { organisationId, status: { not: 'CANCELLED' } },
    select: { authority: true, recipient: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: RECENT,
  });
  return new Map(rows.toReversed().map(({ authority, recipient }) => [authority, recipient]));
}

/** The last day on which each authority takes the dossiers of the year, as set and in force today. One statement. */
export async function lastDaysOf(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  year: number,
  today: PlainDate,
): Promise<ReadonlyMap<DecidingAuthority, PlainDate>> {
  const rows = await db.organisationSetting.findMany({
    where: { organisationId, key: { in: Object.values(LAST_DAY_SETTING) }, ...heldOn(today) },
    orderBy: { validFrom: 'asc' },
    select: { key: true, value: true },
  });
  return new Map(
    DECIDING_AUTHORITIES.flatMap((authority) => {
      const value = rows.findLast(({ key }) => key === LAST_DAY_SETTING[authority])?.value;
      const isOfYear = typeof value === 'string' && isPlainDate(value) && isLastDayOfYear(value, year);
      return isOfYear ? [[authority, value] as const] : [];
    }),
  );
}
