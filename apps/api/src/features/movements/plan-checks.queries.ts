import { chooseRegime, rulesUnder, type LocalSettings, type RuleRegime } from '@thidua/domain/eligibility';
import { addMonths, midnightUtcOf, plainDate, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { planChecks, type CheckedPlan, type PlanCheck } from '@thidua/domain/movements';
import { standingChecks, textChecks, type CheckedTexts, type StandingTarget } from '@thidua/domain/plans';
import { RATED_KINDS } from '@thidua/domain/vocabulary';
import { standsOn } from '../../platform/dated.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { localSettingsOn } from '../eligibility/index.ts';
import { departmentNameOn, NAMED_DEPARTMENT, yearShown } from '../organisation/index.ts';
import { loader } from '../../platform/loader.ts';
import { actingIn, figuresOf } from './figures.loaders.ts';
import { MOVEMENT_ROW } from './movement.queries.ts';
import { dayOrNone, phasesOf, referencesOf, targetsOf, tasksOf } from './movement.loaders.ts';
import type { MovementType } from './movement.type.ts';
import { measureOf } from './target-measure.ts';
import type { TargetType } from './target.type.ts';

/** What a reader should know about the plan, by the law of its year and the people of the body. */
export async function checksOf(context: ActingContext, movement: MovementType): Promise<readonly PlanCheck[]> {
  const [plan, texts, targets, organisations, figures, settings] = await Promise.all([
    checkedPlan(context, movement),
    checkedTexts(context, movement),
    targetsOf(context).load(movement.id),
    ratedOrganisations(context, yearShown(context, movement.year)),
    figuresOf(context, movement.year),
    localSettingsOn(context.db, context.actor.organisationId, yearShown(context, movement.year)),
  ]);
  const { regime } = chooseRegime({ regimeDate: yearShown(context, movement.year), year: movement.year, settings });
  const { staffCount, departmentCount, ratings } = figures;
  const own = planChecks(plan, {
    regime,
    staffCount,
    barredFromAdvancedWorker: await newcomers(context, movement.year, monthsNeeded(rulesUnder(regime), settings)),
    fighterCap: settings.grassrootsFighterCap,
  });
  const standing = standingChecks(targets.map(standingTarget), {
    regime,
    departmentCount,
    organisations: organisations.map((organisation) => ({
      departmentId: organisation.id,
      name: departmentNameOn(organisation, yearShown(context, movement.year)),
      rating: ratings.get(organisation.id),
    })),
  });
  return [...own, ...textChecks(texts), ...standing];
}

function standingTarget(target: TargetType): StandingTarget {
  return {
    ...measureOf(target),
    id: target.id,
    code: target.code,
    ratedDepartmentId: target.ratedDepartmentId ?? undefined,
  };
}

/** The party cell, the union and the youth union that stand on the day. */
function ratedOrganisations({ db, actor }: ActingContext, day: PlainDate) {
  return db.department.findMany({
    where: { organisationId: actor.organisationId, kind: { in: [...RATED_KINDS] }, ...standsOn(day) },
    select: { id: true, ...NAMED_DEPARTMENT },
    orderBy: { kind: 'asc' },
    relationLoadStrategy: 'join',
  });
}

/** The words of the plan, as its reader checks them. */
async function checkedTexts(context: ActingContext, movement: MovementType): Promise<CheckedTexts> {
  const [phases, targets, tasks, references] = await Promise.all([
    phasesOf(context).load(movement.id),
    targetsOf(context).load(movement.id),
    tasksOf(context).load(movement.id),
    referencesOf(context).load(movement.id),
  ]);
  const { title, theme, issuer, purposes, requirements, generalGoals } = movement;
  return {
    title,
    issuer: issuer ?? undefined,
    texts: [theme, ...purposes, ...requirements, ...generalGoals, ...tasks.map(({ content }) => content)],
    phases: phases.map(({ name, fromDay, fromText, toDay, toText, reviewOn, reviewText }) => ({
      name,
      fromDay: plainDateOf(fromDay),
      fromText,
      toDay: plainDateOf(toDay),
      toText,
      hasReview: reviewOn !== null || reviewText !== null,
    })),
    targets: targets.map(({ id, code, sourceText }) => ({ id, code, sourceText })),
    references: references.map(({ number }) => ({ number })),
  };
}

/** The same for several targets at once: a plan is checked once a request, however many of its targets ask. */
export const checksOfPlan = loader<string, readonly PlanCheck[]>(async (context, movementIds) => {
  const acting = actingIn(context);
  const rows = await context.db.movement.findMany({ select: MOVEMENT_ROW, where: { id: { in: [...movementIds] } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return Promise.all(
    movementIds.map(async (id) => {
      const movement = byId.get(id);
      return movement === undefined ? [] : await checksOf(acting, movement);
    }),
  );
});

/** Months of work that LĐTT needs; none where nobody has said. */
function monthsNeeded(regime: RuleRegime, { newStaffMonths }: LocalSettings): number {
  switch (regime) {
    case 'A':
      return 10;
    case 'B1':
      return 6;
    case 'B2':
      return newStaffMonths?.value ?? 0;
  }
}

/** People who will not have worked so many months at the end of the year. */
function newcomers({ db, actor }: ActingContext, year: number, months: number): Promise<number> {
  const nextYear = plainDate(`${year + 1}-01-01`);
  const { organisationId } = actor;
  const recruitedOn = { gt: midnightUtcOf(addMonths(nextYear, -months)), lt: midnightUtcOf(nextYear) };
  return db.staff.count({ where: { organisationId, recruitedOn, retiredOn: null } });
}

async function checkedPlan(context: ActingContext, movement: MovementType): Promise<CheckedPlan> {
  const [phases, targets, references] = await Promise.all([
    phasesOf(context).load(movement.id),
    targetsOf(context).load(movement.id),
    referencesOf(context).load(movement.id),
  ]);
  return {
    title: movement.title,
    planNumber: movement.planNumber ?? undefined,
    planDate: dayOrNone(movement.planDate),
    phases: phases.map(({ name, fromDay, toDay, occasions }) => ({
      name,
      fromDay: plainDateOf(fromDay),
      toDay: plainDateOf(toDay),
      occasions: occasions.map((occasion) => ({
        name: occasion.name,
        originDay: dayOrNone(occasion.originDay),
        anniversary: dayOrNone(occasion.anniversary),
        statedYears: occasion.statedYears ?? undefined,
      })),
    })),
    targets: targets.map((target) => ({
      ...measureOf(target),
      id: target.id,
      code: target.code,
      sourceText: target.sourceText,
    })),
    references: references.map(({ number, issuedOn }) => ({ number, issuedOn: dayOrNone(issuedOn) })),
  };
}
