import { dayText } from '@thidua/domain/eligibility';
import { plainDateOf } from '@thidua/domain/kernel';
import { RATING_NAMES, type AwardCode } from '@thidua/domain/vocabulary';
import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleInitiatives } from '../initiatives/index.ts';
import { visibleNominations } from '../nominations/index.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn, yearShown } from '../organisation/index.ts';
import { actingIn } from './figures.loaders.ts';
import { awardsOfYear, PROPOSED_STATUSES, recognitionsOfYear } from './figures.queries.ts';
import type { TargetSourceType, TargetType } from './target.type.ts';

/** A list behind a number is for reading; a body with more records than this opens the lists themselves. */
const MOST_SOURCES = 500;

/**
 * The records behind the numbers of some targets of one year: reached ones by the same filter as the number, proposals as far
 * as the actor may see them. A fixed number of statements.
 */
async function readSources(context: ActingContext, targets: readonly TargetType[], year: number) {
  const { db, actor } = context;
  const scope = { organisationId: actor.organisationId, year };
  const awardCodes = targets.flatMap(({ awardCode }) => (awardCode === null ? [] : [awardCode]));
  const [awards, nominations, recognitions, ratings] = await Promise.all([
    readAwards(context, scope, awardCodes),
    db.nomination.findMany({
      where: {
        AND: [
          visibleNominations(actor),
          { year, awardCode: { in: awardCodes }, status: { in: [...PROPOSED_STATUSES] } },
        ],
      },
      select: {
        id: true,
        code: true,
        awardCode: true,
        staff: { select: NAMED_STAFF },
        collective: { select: NAMED_DEPARTMENT },
      },
      orderBy: [{ subjectKey: 'asc' }, { id: 'asc' }],
      take: MOST_SOURCES,
    }),
    db.initiativeRecognition.findMany({
      where: {
        ...recognitionsOfYear(scope),
        initiative: { AND: [recognitionsOfYear(scope).initiative, visibleInitiatives(actor)] },
      },
      select: {
        scope: true,
        decisionNumber: true,
        decidedOn: true,
        initiative: { select: { id: true, code: true, title: true } },
      },
      orderBy: [{ decidedOn: 'asc' }, { id: 'asc' }],
      take: MOST_SOURCES,
    }),
    db.departmentRating.findMany({
      where: { ...scope, departmentId: { in: targets.flatMap(({ ratedDepartmentId }) => ratedDepartmentId ?? []) } },
      select: {
        departmentId: true,
        level: true,
        decisionNumber: true,
        decidedOn: true,
        department: { select: NAMED_DEPARTMENT },
      },
    }),
  ]);
  return { asOf: yearShown(context, year), awards, nominations, recognitions, ratings };
}
type Sources = Awaited<ReturnType<typeof readSources>>;

function readAwards({ db }: ActingContext, scope: { organisationId: string; year: number }, awardCodes: AwardCode[]) {
  return db.awardRecord.findMany({
    where: { ...awardsOfYear(scope), awardCode: { in: awardCodes } },
    select: {
      awardCode: true,
      decisionNumber: true,
      decidedOn: true,
      staff: { select: { id: true, ...NAMED_STAFF } },
      department: { select: { id: true, ...NAMED_DEPARTMENT } },
    },
    orderBy: [{ decidedOn: 'asc' }, { id: 'asc' }],
    take: MOST_SOURCES,
  });
}

/** The records behind one target's number. */
export const sourcesOf = loader<TargetType, readonly TargetSourceType[]>(async (context, targets) => {
  const acting = actingIn(context);
  const byYear = Map.groupBy(targets, ({ movement }) => movement.year);
  const read = new Map<number, Sources>();
  for (const [year, ofYear] of byYear) read.set(year, await readSources(acting, ofYear, year));
  return targets.map((target) => {
    const sources = read.get(target.movement.year);
    return sources === undefined ? [] : [...awardSources(target, sources), ...otherSources(target, sources)];
  });
});

function awardSources(
  { awardCode, subjectKind }: TargetType,
  { asOf, awards, nominations }: Sources,
): TargetSourceType[] {
  if (awardCode === null) return [];
  const wantsCollective = subjectKind === 'COLLECTIVE';
  const decided = awards
    .filter((award) => award.awardCode === awardCode)
    .flatMap(({ staff, department, decisionNumber, decidedOn }) => {
      const subject = wantsCollective
        ? department && { id: department.id, label: departmentNameOn(department, plainDateOf(decidedOn)) }
        : staff && { id: staff.id, label: staffNameOn(staff, plainDateOf(decidedOn)) };
      return subject === null ? [] : [{ kind: 'AWARD' as const, ...subject, detail: paper(decisionNumber, decidedOn) }];
    });
  const proposed = nominations
    .filter((line) => line.awardCode === awardCode)
    .flatMap(({ id, code, staff, collective }) => {
      const label = wantsCollective
        ? collective && departmentNameOn(collective, asOf)
        : staff && staffNameOn(staff, asOf);
      return label === null ? [] : [{ kind: 'NOMINATION' as const, id, label, detail: code }];
    });
  return [...decided, ...proposed];
}

function otherSources(
  { initiativeScope, ratedDepartmentId }: TargetType,
  { recognitions, ratings }: Sources,
): TargetSourceType[] {
  const initiatives = recognitions
    .filter(({ scope }) => scope === initiativeScope)
    .map(({ initiative, decisionNumber, decidedOn }) => ({
      kind: 'INITIATIVE' as const,
      id: initiative.id,
      label: `${initiative.code} ${initiative.title}`,
      detail: paper(decisionNumber, decidedOn),
    }));
  const rated = ratings
    .filter(({ departmentId }) => departmentId === ratedDepartmentId)
    .map(({ departmentId, level, decisionNumber, decidedOn, department }) => ({
      kind: 'RATING' as const,
      id: departmentId,
      label: `${departmentNameOn(department, plainDateOf(decidedOn))}: ${RATING_NAMES[level]}`,
      detail: paper(decisionNumber, decidedOn),
    }));
  return [...initiatives, ...rated];
}

function paper(number: string, on: Date): string {
  return `${number}, ${dayText(plainDateOf(on))}`;
}
