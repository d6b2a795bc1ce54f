import { regimeInForce } from '@thidua/domain/eligibility';
import { endOfDay, plainDate, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { isBelowBest, isComputed, needsBestRatings, progressOf, withoutPrecondition } from '@thidua/domain/movements';
import { businessNow, businessToday } from '../../platform/business-clock.ts';
import { loader } from '../../platform/loader.ts';
import type { ActingContext, RequestContext } from '../../platform/request-context.ts';
import { yearShown } from '../organisation/index.ts';
import { presentFigures, yearFigures, type PlanFigures, type YearFigures } from './figures.queries.ts';
import type { FiguresScope, Period } from './figures-scope.ts';
import { periodOfPlan, type PlanOfTarget } from './plan-period.ts';
import { measureOf } from './target-measure.ts';
import { targetsOf } from './movement.loaders.ts';
import { pastFigures, type PastScope } from './past-figures.queries.ts';
import { awardedOf, baseOf, ceilingOf, computedBy, factsOf, grantedOf, toldOf } from './target-facts.ts';
import { targetThen } from './target-then.loaders.ts';
import type { TargetProgressType, TargetType } from './target.type.ts';

/** Whose figures an actor reads, and for which day. */
export function figuresScope(context: ActingContext, year: number): FiguresScope {
  return { organisationId: context.actor.organisationId, year, day: yearShown(context, year) };
}

/** A door with `@Allow` lets nobody in without a sign-in; loaders behind it say so to the compiler. */
export function actingIn(context: RequestContext): ActingContext {
  if (!isActing(context)) throw new Error('Figures are read for a signed-in actor');
  return context;
}

function isActing(context: RequestContext): context is ActingContext {
  return context.actor !== undefined;
}

const figuresByYear = loader<number, YearFigures>((context, years) => {
  const acting = actingIn(context);
  return Promise.all(years.map((year) => yearFigures(context.db, figuresScope(acting, year))));
});

/** The figures of a year of the actor's body, read once a request however many targets ask. */
export function figuresOf(context: ActingContext, year: number): Promise<YearFigures> {
  return figuresByYear(context).load(year);
}

/** The figures of a plan, now or on a past day; those of one plan are read once a request. */
const figuresByPlan = loader<string, PlanFigures>((context, keys) => {
  const acting = actingIn(context);
  return Promise.all(
    keys.map((key) => {
      const [year = '', past = '', from = '', to = ''] = key.split(' ');
      const period = from === '' ? undefined : { fromDay: plainDate(from), toDay: plainDate(to) };
      const scope = { ...figuresScope(acting, Number(year)), period };
      return past === ''
        ? presentFigures(context.db, { ...scope, day: dayOfPeriod(acting, period, scope.day) })
        : pastFigures(context.db, pastScope(acting, { year: Number(year), period }, plainDate(past)));
    }),
  );
});

function keyOfPlan(movement: PlanOfTarget, past: PlainDate | undefined): string {
  const period = periodOfPlan(movement);
  return `${movement.year} ${past ?? ''} ${period?.fromDay ?? ''} ${period?.toDay ?? ''}`;
}

/** A plan that crosses New Year is shown by its last day, or by today while it runs. */
function dayOfPeriod(context: ActingContext, period: Period | undefined, day: PlainDate): PlainDate {
  if (period === undefined) return day;
  const today = businessToday(context, context.actor);
  return period.toDay < today ? period.toDay : today;
}

/** Whose figures an actor reads, as they stood at the end of a past day of the body. */
export function pastScope(
  { actor }: ActingContext,
  { year, period }: { readonly year: number; readonly period: Period | undefined },
  day: PlainDate,
): PastScope {
  return { organisationId: actor.organisationId, year, period, day, knownUntil: endOfDay(actor.timeZone, day) };
}

/** A day that is over; today and later days are simply now. */
export function pastDay(context: ActingContext, onDay: PlainDate | undefined): PlainDate | undefined {
  return onDay !== undefined && onDay < businessToday(context, context.actor) ? onDay : undefined;
}

/** Where a target stands now by the body's own clock, or where it stood at the end of a past day. */
export async function progressOfTarget(
  context: ActingContext,
  target: TargetType,
  onDay?: PlainDate,
): Promise<TargetProgressType> {
  return progressBy(context, await standpointOf(context, target, onDay));
}

/** The target and the figures that it is judged by: of now, or as both were at the end of a past day. */
export async function standpointOf(
  context: ActingContext,
  target: TargetType,
  onDay: PlainDate | undefined,
): Promise<Standpoint> {
  const past = pastDay(context, onDay);
  if (past === undefined) {
    const figures = await presentOf(context, target.movement);
    return { target, figures, day: businessToday(context, context.actor) };
  }
  const [figures, then] = await Promise.all([
    figuresByPlan(context).load(keyOfPlan(target.movement, past)),
    targetThen(context, target, endOfDay(context.actor.timeZone, past)),
  ]);
  return { target: then, figures, day: past, past };
}

/** The plan of a year takes the figures that the year board has. */
export function presentOf(context: ActingContext, movement: PlanOfTarget): Promise<PlanFigures> {
  return movement.kind === 'YEARLY'
    ? figuresOf(context, movement.year)
    : figuresByPlan(context).load(keyOfPlan(movement, undefined));
}

interface Standpoint {
  readonly target: TargetType;
  readonly figures: PlanFigures;
  readonly day: PlainDate;
  readonly past?: PlainDate;
}

async function progressBy(
  context: ActingContext,
  { target, figures, day, past }: Standpoint,
): Promise<TargetProgressType> {
  const reached = progressOf(measureOf(target), factsOf(target, figures), day);
  const regime = regimeInForce(plainDateOf(target.movement.toDay));
  const isBlocked = needsBestRatings(measureOf(target), regime) && (await missesPartyRating(context, target, figures));
  const progress = isBlocked ? withoutPrecondition(reached, awardedOf(target, figures)) : reached;
  const { base, minimum } = target;
  const report = toldOf(target, figures);
  const ceiling = ceilingOf(target, figures);
  return {
    state: progress.state,
    isComputed: isComputed(computedBy(target, figures)),
    value: progress.value ?? null,
    proposed: target.countsRegistered || past !== undefined ? null : (progress.proposed ?? null),
    registered: report?.registered ?? null,
    granted: grantedOf(target, figures) ?? null,
    waiting: report?.waiting ?? null,
    pace: progress.pace ?? null,
    base: progress.base ?? null,
    baseAtStart: baseOf({ base, minimum, baseDate: 'YEAR_START' }, figures) ?? null,
    baseAtEnd: baseOf({ base, minimum, baseDate: 'YEAR_END' }, figures) ?? null,
    baseKind: target.base,
    wanted: progress.wanted ?? null,
    wantedMaximum: progress.wantedMaximum ?? null,
    shareBasisPoints: target.shareBasisPoints,
    ceiling: ceiling?.count ?? null,
    ceilingShareBasisPoints: ceiling?.shareBasisPoints ?? null,
    ceilingBase: ceiling?.base ?? null,
    rating: progress.rating ?? null,
    lacksPartyRating: isBlocked,
    asOf: past === undefined ? businessNow(context, context.actor) : endOfDay(context.actor.timeZone, past),
  };
}

/** The plan asks for a rating of its Party cell, and the cell was rated lower. A mass organisation's rating is told by the checks. */
async function missesPartyRating(context: ActingContext, target: TargetType, figures: PlanFigures): Promise<boolean> {
  const targets = await targetsOf(context).load(target.movementId);
  return targets.some(
    ({ kind, ratedDepartmentId, ratedDepartment }) =>
      kind === 'ORGANISATION_RATING' &&
      ratedDepartment?.kind === 'PARTY_CELL' &&
      ratedDepartmentId !== null &&
      isBelowBest(figures.ratings.get(ratedDepartmentId)),
  );
}
