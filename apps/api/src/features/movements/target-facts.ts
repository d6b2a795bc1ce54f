import { isComputed, type TargetFacts } from '@thidua/domain/movements';
import { isOwnLevelAward } from '@thidua/domain/nominations';
import { DISCIPLINE, type Breach } from './breaches.queries.ts';
import type { FighterCap, Heads, PlanFigures, ReportedFigure } from './figures.queries.ts';
import type { TargetType } from './target.type.ts';

type Figures = PlanFigures;

/** What is known about one target, from the figures of its year. The one place where a target's number is made. */
export function factsOf(target: TargetType, figures: Figures): TargetFacts {
  return {
    value: isComputed(computedBy(target, figures)) ? countedValue(target, figures) : toldOf(target, figures)?.value,
    proposed: target.countsRegistered ? stillOpen(target, figures) : proposedFor(target, figures),
    base: baseOf(target, figures),
    confidence: toldOf(target, figures)?.confidence,
    rating: target.ratedDepartmentId === null ? undefined : figures.ratings.get(target.ratedDepartmentId),
  };
}

/** Registered and not finished yet. */
function stillOpen(target: TargetType, figures: Figures): number | undefined {
  const { registered, value } = toldOf(target, figures) ?? {};
  return registered === undefined ? undefined : Math.max(0, registered - (value ?? 0));
}

/** What became of a proposal: awards of the form that others have granted. */
export function grantedOf(target: TargetType, figures: Figures): number | undefined {
  return target.kind === 'AWARD_PROPOSAL' && target.awardCode !== null ? awardedOf(target, figures) : undefined;
}

/** Awards of the target's form that were decided. */
export function awardedOf(target: TargetType, figures: Figures): number {
  return target.awardCode === null ? 0 : headsOf(target, figures.awards.get(target.awardCode));
}

/** The legal cap beside the plan's floor, where there is one. */
export function ceilingOf({ awardCode, kind }: TargetType, figures: Figures): FighterCap | undefined {
  const isCapped = awardCode === 'GRASSROOTS_EMULATION_FIGHTER' && kind === 'AWARD_SHARE_MINIMUM';
  return isCapped ? figures.fighterCap : undefined;
}

/** By what the records make the target's number: with `figures` as it was at their time, without as it is now. */
export function computedBy(target: TargetType, figures?: Figures) {
  const { kind, initiativeScope, incidentKinds, countsDiscipline, thematicMovementId } = target;
  return {
    kind,
    initiativeScope: initiativeScope ?? undefined,
    countsBreaches: incidentKinds.length > 0 || countsDiscipline,
    countsPledges: thematicMovementId !== null,
    countsContents: countsContents(target),
    countsTraining: countsTraining(target, figures),
  };
}

/** Two steps that the contents of a work programme take, instead of somebody who reports them. */
function countsContents({ countsRegistered, _count }: TargetType): boolean {
  return countsRegistered && _count.programmeItems > 0;
}

/** Everybody learns: who completed one of the courses that are linked to the target, instead of somebody who reports it. */
function countsTraining({ id, kind, thematicMovementId, _count }: TargetType, figures?: Figures): boolean {
  if (kind !== 'PARTICIPATION_ALL' || thematicMovementId !== null) return false;
  return figures === undefined ? _count.trainingCourses > 0 : figures.reported.get(id)?.counted !== undefined;
}

/** What is said of the target's number: counted where its measure is counted, else reported. */
export function toldOf(target: TargetType, figures: Figures): Partial<Omit<ReportedFigure, 'counted'>> | undefined {
  const figure = figures.reported.get(target.id);
  return countsContents(target) || countsTraining(target, figures) ? figure?.counted : figure;
}

function countedValue(target: TargetType, figures: Figures): number | undefined {
  if (target.awardCode !== null) return headsOf(target, figures.awards.get(target.awardCode));
  if (target.initiativeScope !== null) return figures.recognitions.get(target.initiativeScope) ?? 0;
  if (target.kind === 'CONDUCT_ALL') return withoutBreach(target, figures);
  if (target.thematicMovementId !== null) return registeredFor(target, figures);
  if (countsContents(target) || countsTraining(target, figures)) return toldOf(target, figures)?.value ?? 0;
  return undefined;
}

/** Nominations of the body's own level, requests for recognition at cơ sở; nothing else is on its way in here. */
function proposedFor(target: TargetType, figures: Figures): number | undefined {
  if (!isComputed(computedBy(target))) return undefined;
  const { awardCode, initiativeScope } = target;
  if (awardCode !== null)
    return isOwnLevelAward(awardCode) ? headsOf(target, figures.proposals.get(awardCode)) : undefined;
  return initiativeScope === 'GRASSROOTS' ? figures.initiativesUnderWay : undefined;
}

/** People, women or collectives who have registered for the movement of the target, whichever its base is. */
function registeredFor({ base, thematicMovementId }: TargetType, { participation }: Figures): number {
  const of = thematicMovementId === null ? undefined : participation.get(thematicMovementId);
  switch (base) {
    case 'DEPARTMENTS':
      return of?.registeredCollectives ?? 0;
    case 'WOMEN':
      return of?.registeredWomen ?? 0;
    case 'STAFF':
    case 'FAMILIES':
    case 'ADVANCED_WORKERS':
    case null:
      return of?.registered ?? 0;
  }
}

/** What counts against a target of conduct. */
export function breachesAgainst(
  { incidentKinds, countsDiscipline }: Pick<TargetType, 'incidentKinds' | 'countsDiscipline'>,
  breaches: readonly Breach[],
): readonly Breach[] {
  const kinds: readonly string[] = [...incidentKinds, ...(countsDiscipline ? [DISCIPLINE] : [])];
  return breaches.filter(({ kind }) => kinds.includes(kind));
}

/** Everybody of the base but those who broke it; somebody with two breaches is one person. */
function withoutBreach(target: TargetType, figures: Figures): number | undefined {
  const base = baseOf(target, figures);
  if (base === undefined) return undefined;
  const people = new Set(breachesAgainst(target, figures.breaches).map(({ staffId }) => staffId));
  return Math.max(0, base - people.size);
}

function headsOf({ subjectKind }: TargetType, heads: Heads | undefined): number {
  return (subjectKind === 'COLLECTIVE' ? heads?.collectives : heads?.persons) ?? 0;
}

/** Families are in no record: the plan's keeper writes their number as the target's minimum. */
export function baseOf(
  { base, minimum, baseDate }: Pick<TargetType, 'base' | 'minimum' | 'baseDate'>,
  figures: Figures,
): number | undefined {
  const heads = baseDate === 'YEAR_START' ? figures.atStart : figures;
  switch (base) {
    case 'STAFF':
      return heads.staffCount;
    case 'WOMEN':
      return heads.womenCount;
    case 'DEPARTMENTS':
      return heads.departmentCount;
    case 'FAMILIES':
      return minimum ?? undefined;
    case 'ADVANCED_WORKERS':
      return (
        (figures.awards.get('ADVANCED_WORKER')?.persons ?? 0) + (figures.proposals.get('ADVANCED_WORKER')?.persons ?? 0)
      );
    case null:
      return undefined;
  }
}
