import { isComputed, progressOf } from '@thidua/domain/movements';
import { businessNow, businessToday } from '../../platform/business-clock.ts';
import { loader } from '../../platform/loader.ts';
import type { ActingContext, RequestContext } from '../../platform/request-context.ts';
import { yearShown } from '../organisation/index.ts';
import { yearFigures, type FiguresScope, type YearFigures } from './figures.queries.ts';
import { measureOf } from './target-measure.ts';
import { ceilingOf, computedBy, factsOf, grantedOf } from './target-facts.ts';
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

/** Where a target stands today, by the body's own clock. */
export async function progressOfTarget(context: ActingContext, target: TargetType): Promise<TargetProgressType> {
  const figures = await figuresOf(context, target.movement.year);
  const progress = progressOf(measureOf(target), factsOf(target, figures), businessToday(context, context.actor));
  return {
    state: progress.state,
    isComputed: isComputed(computedBy(target)),
    value: progress.value ?? null,
    proposed: target.countsRegistered ? null : (progress.proposed ?? null),
    registered: figures.reported.get(target.id)?.registered ?? null,
    granted: grantedOf(target, figures) ?? null,
    waiting: figures.reported.get(target.id)?.waiting ?? null,
    pace: progress.pace ?? null,
    base: progress.base ?? null,
    baseKind: target.base,
    wanted: progress.wanted ?? null,
    wantedMaximum: progress.wantedMaximum ?? null,
    shareBasisPoints: target.shareBasisPoints,
    ceiling: ceilingOf(target, figures) ?? null,
    rating: progress.rating ?? null,
    asOf: businessNow(context, context.actor),
  };
}
