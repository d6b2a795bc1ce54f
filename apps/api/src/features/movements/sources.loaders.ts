import { isPermitted } from '@thidua/domain/accounts';
import { dayText } from '@thidua/domain/eligibility';
import { plainDateOf, yearOf, type PlainDate } from '@thidua/domain/kernel';
import { PROGRAMME_ITEM_STATUS_NAMES } from '@thidua/domain/programmes';
import { RATING_NAMES, type AwardCode } from '@thidua/domain/vocabulary';
import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleInitiatives } from '../initiatives/index.ts';
import { visibleNominations } from '../nominations/index.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn, yearShown } from '../organisation/index.ts';
import { participantsOf, type Participant } from '../participation/index.ts';
import { completersCounted } from './completers.queries.ts';
import { contentsCounted } from './contents.queries.ts';
import { actingIn, pastScope } from './figures.loaders.ts';
import { awardsOfPlan, recognitionsOfPlan, type PlanScope } from './figures-scope.ts';
import { PROPOSED_STATUSES } from './figures.queries.ts';
import { periodOfPlan, type PlanOfTarget } from './plan-period.ts';
import { pastRecognitions } from './past-figures.queries.ts';
import { pastAwardSources, pastRatingSources } from './past-sources.queries.ts';
import type { TargetSourceType, TargetType } from './target.type.ts';

/** A list behind a number is for reading; a body with more records than this opens the lists themselves. */
const MOST_SOURCES = 500;

/** A target, and the past day that its list is of; none for now. */
export interface SourcesAsked {
  readonly target: TargetType;
  readonly past: PlainDate | undefined;
}

interface Wanted {
  readonly movement: PlanOfTarget;
  readonly past: PlainDate | undefined;
}

/**
 * The records behind the numbers of some targets of one year: reached ones by the same filter as the number, proposals and
 * registrations as far as the actor may see them. What was proposed on a past day is not kept. A fixed number of statements.
 */
async function readSources(context: ActingContext, targets: readonly TargetType[], { movement, past }: Wanted) {
  const { organisationId } = context.actor;
  const { year } = movement;
  const period = periodOfPlan(movement);
  const asOf = past ?? yearShown(context, year);
  const then = past === undefined ? undefined : pastScope(context, { year, period }, past);
  const scope = { organisationId, year, period };
  const awardCodes = targets.flatMap(({ awardCode }) => awardCode ?? []);
  const ratedIds = targets.flatMap(({ ratedDepartmentId }) => ratedDepartmentId ?? []);
  const [awards, nominations, recognitions, ratings, contents, completers, participants] = await Promise.all([
    then === undefined ? readAwards(context, scope, awardCodes) : pastAwardSources(context.db, then, awardCodes),
    then === undefined && period === undefined ? readNominations(context, year, awardCodes) : [],
    readRecognitions(context, then === undefined ? recognitionsOfPlan(scope) : pastRecognitions(then)),
    then === undefined
      ? readRatings(context, { organisationId, year }, ratedIds)
      : pastRatingSources(context.db, then, ratedIds),
    contentsCounted(context, targets, { day: asOf, knownUntil: then?.knownUntil }),
    completersCounted(context, targets, { day: asOf, knownUntil: then?.knownUntil }),
    participantsOf(context, {
      year,
      untilYear: period === undefined ? year : yearOf(period.toDay),
      day: asOf,
      movementIds: targets.flatMap(({ thematicMovementId }) => thematicMovementId ?? []),
      take: MOST_SOURCES,
    }),
  ]);
  // Who learned is told by name to those who read everything; to others the courses, with how many completed each.
  const namesLearners = isPermitted(context.actor, 'rating:read');
  return { asOf, awards, nominations, recognitions, ratings, contents, completers, namesLearners, participants };
}
type Sources = Awaited<ReturnType<typeof readSources>>;

function readNominations({ db, actor }: ActingContext, year: number, awardCodes: readonly AwardCode[]) {
  return db.nomination.findMany({
    where: {
      AND: [
        visibleNominations(actor),
        // The figures count the body's people and divisions.
        {
          year,
          awardCode: { in: [...awardCodes] },
          status: { in: [...PROPOSED_STATUSES] },
          otherSubjectId: null,
        },
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
  });
}

function readRecognitions(
  { db, actor }: ActingContext,
  counted: ReturnType<typeof recognitionsOfPlan> | ReturnType<typeof pastRecognitions>,
) {
  return db.initiativeRecognition.findMany({
    where: { ...counted, initiative: { AND: [counted.initiative, visibleInitiatives(actor)] } },
    select: {
      scope: true,
      decisionNumber: true,
      decidedOn: true,
      initiative: { select: { id: true, code: true, title: true } },
    },
    orderBy: [{ decidedOn: 'asc' }, { id: 'asc' }],
    take: MOST_SOURCES,
  });
}

function readRatings({ db }: ActingContext, scope: BodyYear, departmentIds: readonly string[]) {
  return db.departmentRating.findMany({
    where: { ...scope, departmentId: { in: [...departmentIds] } },
    select: {
      departmentId: true,
      level: true,
      decisionNumber: true,
      decidedOn: true,
      department: { select: NAMED_DEPARTMENT },
    },
  });
}

interface BodyYear {
  readonly organisationId: string;
  readonly year: number;
}

function readAwards({ db }: ActingContext, scope: PlanScope, awardCodes: readonly AwardCode[]) {
  return db.awardRecord.findMany({
    where: { ...awardsOfPlan(scope), otherSubjectId: null, awardCode: { in: [...awardCodes] } },
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

/** The records behind one target's number, now or on a past day. */
export const sourcesOf = loader<SourcesAsked, readonly TargetSourceType[]>(async (context, asked) => {
  const acting = actingIn(context);
  const keyOf = ({ target: { movementId, movement }, past }: SourcesAsked) =>
    `${movement.kind === 'YEARLY' ? movement.year : movementId} ${past ?? ''}`;
  const read = new Map<string, Sources>();
  for (const [key, group] of Map.groupBy(asked, keyOf)) {
    const [first] = group;
    if (first === undefined) continue;
    const targets = group.map(({ target }) => target);
    read.set(key, await readSources(acting, targets, { movement: first.target.movement, past: first.past }));
  }
  return asked.map((each) => {
    const sources = read.get(keyOf(each));
    if (sources === undefined) return [];
    const { target } = each;
    return [
      ...awardSources(target, sources),
      ...otherSources(target, sources),
      ...contentSources(target, sources),
      ...completions(target, sources),
      ...registrations(target, sources),
    ];
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

/** The contents of work programmes that the target counts, each with the step it had reached. */
function contentSources({ id, countsRegistered }: TargetType, { contents }: Sources): TargetSourceType[] {
  return contents
    .filter(({ targetId }) => countsRegistered && targetId === id)
    .map(({ programmeId, text, status, onDay }) => ({
      kind: 'CONTENT' as const,
      id: programmeId,
      label: text,
      detail: onDay === null ? PROGRAMME_ITEM_STATUS_NAMES[status] : paper(PROGRAMME_ITEM_STATUS_NAMES[status], onDay),
    }));
}

/** Who completed which of the courses that the target counts, or how many completed each. */
function completions({ id }: TargetType, { completers, namesLearners }: Sources): TargetSourceType[] {
  const counted = completers.filter(({ targetId }) => targetId === id);
  if (namesLearners) {
    return counted.map(({ courseId, title, name, onDay }) => ({
      kind: 'TRAINING' as const,
      id: courseId,
      label: name,
      detail: paper(title, onDay),
    }));
  }
  return [...Map.groupBy(counted, ({ courseId }) => courseId)].map(([courseId, people]) => ({
    kind: 'TRAINING' as const,
    id: courseId,
    label: people[0]?.title ?? '',
    detail: `${people.length} người`,
  }));
}

/** Who has registered for the movement that the target counts, of those its base counts. */
function registrations({ base, thematicMovementId }: TargetType, { participants }: Sources): TargetSourceType[] {
  const isCounted = ({ kind, isWoman }: Participant) =>
    base === 'DEPARTMENTS' ? kind === 'COLLECTIVE' : kind === 'PERSON' && (base !== 'WOMEN' || isWoman);
  return participants
    .filter((participant) => participant.movementId === thematicMovementId && isCounted(participant))
    .map(({ id, name, departmentName, pledgedOn }) => ({
      kind: 'REGISTRATION' as const,
      id,
      label: name,
      detail: `${departmentName}, ${dayText(plainDateOf(pledgedOn))}`,
    }));
}

function paper(number: string, on: Date): string {
  return `${number}, ${dayText(plainDateOf(on))}`;
}
