import { Prisma } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';

export interface FiguresScope {
  readonly organisationId: string;
  readonly year: number;
  /** The day whose people and departments are counted. */
  readonly day: PlainDate;
  /** Only what was known until this moment; undefined for what is known now. */
  readonly knownUntil?: Date | undefined;
  /** The days of a thematic plan, which counts what happened within them; the plan of a year counts what is of the year. */
  readonly period?: Period | undefined;
}

export interface Period {
  readonly fromDay: PlainDate;
  readonly toDay: PlainDate;
}

/** “Of this plan”, over a row's year and its day. */
export function withinSql({ year, period }: Pick<FiguresScope, 'year' | 'period'>, yearOf: Prisma.Sql, on: Prisma.Sql) {
  return period === undefined
    ? Prisma.sql`${yearOf} = ${year}`
    : Prisma.sql`${on} BETWEEN ${midnightUtcOf(period.fromDay)}::date AND ${midnightUtcOf(period.toDay)}::date`;
}

/** The same as a filter on the day of a decision. */
function decidedWithin({ fromDay, toDay }: Period) {
  return { decidedOn: { gte: midnightUtcOf(fromDay), lte: midnightUtcOf(toDay) } };
}

/** Whose plan, and of which year or days. */
export type PlanScope = Pick<FiguresScope, 'organisationId' | 'year' | 'period'>;

/** Awards that count: of the plan, and not revoked. The list behind the number has the same filter. */
export function awardsOfPlan({ organisationId, year, period }: PlanScope): Prisma.AwardRecordWhereInput {
  return { organisationId, revokedOn: null, ...(period === undefined ? { year } : decidedWithin(period)) };
}

/** Recognitions that count: of the plan, and in force. */
export function recognitionsOfPlan({ organisationId, year, period }: PlanScope) {
  return period === undefined
    ? { initiative: { organisationId, year }, revokedOn: null }
    : { initiative: { organisationId }, revokedOn: null, ...decidedWithin(period) };
}
