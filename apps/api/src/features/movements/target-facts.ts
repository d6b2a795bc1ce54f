import { isComputed, type TargetFacts } from '@thidua/domain/movements';
import { isOwnLevelAward } from '@thidua/domain/nominations';
import type { Heads, YearFigures } from './figures.queries.ts';
import type { TargetType } from './target.type.ts';

/** What is known about one target, from the figures of its year. The one place where a target's number is made. */
export function factsOf(target: TargetType, figures: YearFigures): TargetFacts {
  return {
    value: isComputed(computedBy(target)) ? countedValue(target, figures) : figures.reported.get(target.id)?.value,
    proposed: target.countsRegistered ? stillOpen(target, figures) : proposedFor(target, figures),
    base: baseOf(target, figures),
    confidence: figures.reported.get(target.id)?.confidence,
    rating: target.ratedDepartmentId === null ? undefined : figures.ratings.get(target.ratedDepartmentId),
  };
}

/** Registered and not finished yet. */
function stillOpen({ id }: TargetType, { reported }: YearFigures): number | undefined {
  const { registered, value } = reported.get(id) ?? {};
  return registered === undefined ? undefined : Math.max(0, registered - (value ?? 0));
}

/** What became of a proposal: awards of the form that others have granted. */
export function grantedOf(target: TargetType, figures: YearFigures): number | undefined {
  if (target.kind !== 'AWARD_PROPOSAL' || target.awardCode === null) return undefined;
  return headsOf(target, figures.awards.get(target.awardCode));
}

/** The legal cap beside the plan's floor, where there is one. */
export function ceilingOf({ awardCode, kind }: TargetType, figures: YearFigures): number | undefined {
  const isCapped = awardCode === 'GRASSROOTS_EMULATION_FIGHTER' && kind === 'AWARD_SHARE_MINIMUM';
  return isCapped ? figures.fighterCap : undefined;
}

export function computedBy({ kind, initiativeScope }: TargetType) {
  return { kind, initiativeScope: initiativeScope ?? undefined };
}

function countedValue(target: TargetType, figures: YearFigures): number | undefined {
  if (target.awardCode !== null) return headsOf(target, figures.awards.get(target.awardCode));
  if (target.initiativeScope !== null) return figures.recognitions.get(target.initiativeScope) ?? 0;
  return undefined;
}

/** Nominations of the body's own level, requests for recognition at cơ sở; nothing else is on its way in here. */
function proposedFor(target: TargetType, figures: YearFigures): number | undefined {
  if (!isComputed(computedBy(target))) return undefined;
  const { awardCode, initiativeScope } = target;
  if (awardCode !== null)
    return isOwnLevelAward(awardCode) ? headsOf(target, figures.proposals.get(awardCode)) : undefined;
  return initiativeScope === 'GRASSROOTS' ? figures.initiativesUnderWay : undefined;
}

function headsOf({ subjectKind }: TargetType, heads: Heads | undefined): number {
  return (subjectKind === 'COLLECTIVE' ? heads?.collectives : heads?.persons) ?? 0;
}

/** Families are in no record: the plan's keeper writes their number as the target's minimum. */
export function baseOf({ base, minimum }: TargetType, figures: YearFigures): number | undefined {
  switch (base) {
    case 'STAFF':
      return figures.staffCount;
    case 'WOMEN':
      return figures.womenCount;
    case 'DEPARTMENTS':
      return figures.departmentCount;
    case 'FAMILIES':
      return minimum ?? undefined;
    case null:
      return undefined;
  }
}
