import { isDeepStrictEqual } from 'node:util';
import type { Prisma, Tx } from '@thidua/db';
import {
  cleanLine,
  err,
  midnightUtcOf,
  ok,
  yearOf,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { recordsForOthers, researchDraftProblems, type ResearchTopicInput } from '@thidua/domain/research-topics';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { SaveResearchTopicInput } from '../research-topic.input.ts';
import { changeResearchTopic, type ResearchTopicRefusal } from './change-research-topic.ts';
import { WRITTEN_TOPIC_ROW } from '../topic-row.ts';

type Saved = Promise<Result<{ readonly id: string }, ResearchTopicRefusal>>;

/** Records a topic, or puts a draft right, with all its people. The id comes from the client: the same id twice records once. */
export async function saveResearchTopic(context: ActingContext, input: SaveResearchTopicInput): Saved {
  const { version = null } = input;
  if (version !== null) return changeTopic(context, input, version);
  const recorded = await recordTopic(context, input);
  // Changed between two tries, the first of which came through without an answer: the later words are what is meant, unless somebody
  // has written since.
  return recorded.ok && recorded.value.isOutdated ? changeTopic(context, input, FIRST_VERSION) : recorded;
}

/** Of a topic that was written once. */
const FIRST_VERSION = 1;

interface Recorded {
  readonly id: string;
  /** The first of several equal calls has recorded other words than these. */
  readonly isOutdated: boolean;
}

function recordTopic(context: ActingContext, input: SaveResearchTopicInput): Promise<Result<Recorded, InputProblems>> {
  const { actor } = context;
  const { id } = input;
  const { organisationId, accountId } = actor;
  return inTransaction<Recorded, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const typed = typedOf(input);
    const known = await tx.researchTopic.findUnique({ where: { id }, select: WRITTEN_TOPIC_ROW });
    if (known !== null && known.recordedById !== accountId) throw badInput();
    if (known !== null) return ok({ id, isOutdated: !isWritten(known, input, typed) });
    const problems = await problemsOf(tx, context, typed);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const now = businessNow(context, actor);
    const columns = withYear(context, input, typed);
    await tx.researchTopic.create({
      data: { ...columns, id, organisationId, recordedById: accountId, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await writePeople(tx, id, typed);
    audit({
      action: 'RESEARCH_TOPIC_RECORDED',
      objectType: 'ResearchTopic',
      objectId: id,
      detail: { year: columns.year, kind: input.level, count: typed.people.length },
    });
    return ok({ id, isOutdated: false });
  });
}

type Stored = Omit<Prisma.ResearchTopicGetPayload<{ select: typeof WRITTEN_TOPIC_ROW }>, 'recordedById'>;

/** True when the topic says already what was typed. */
function isWritten(known: Stored, input: SaveResearchTopicInput, typed: ResearchTopicInput): boolean {
  return changedFields(known, input, typed).length === 0;
}

/** What differs from the topic as stored, by the names that the trail tells. */
function changedFields(stored: Stored, input: SaveResearchTopicInput, typed: ResearchTopicInput): readonly string[] {
  const columns = columnsOf(input, typed);
  const people = typed.people.map(({ staffId, outsideName, role }) =>
    staffId === undefined ? { staffId: null, outsideName, role } : { staffId, outsideName: null, role },
  );
  const fields = FACTS.filter((field) => !isDeepStrictEqual(stored[field], columns[field]));
  return [...fields, ...(isDeepStrictEqual(stored.people, people) ? [] : ['people'])].map((field) => `topic.${field}`);
}

const FACTS = [
  'title',
  'level',
  'programme',
  'contractNumber',
  'startedOn',
  'endedOn',
  'acceptedBy',
  'acceptedOn',
  'result',
  'paperNumber',
  'paperOn',
  'isApplied',
] as const satisfies readonly (keyof Stored)[];

function changeTopic(context: ActingContext, input: SaveResearchTopicInput, version: number): Saved {
  return changeResearchTopic(context, { id: input.id, version }, 'SAVE', async ({ tx, row }) => {
    const typed = typedOf(input);
    const problems = await problemsOf(tx, context, typed);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const columns = withYear(context, input, typed);
    await tx.researchPerson.deleteMany({ where: { topicId: row.id } });
    await writePeople(tx, row.id, typed);
    return ok({
      data: columns,
      event: {
        action: 'RESEARCH_TOPIC_CHANGED',
        objectType: 'ResearchTopic',
        objectId: row.id,
        detail: { version: row.version + 1, fields: changedFields(row, input, typed) },
      },
    });
  });
}

function typedOf(input: SaveResearchTopicInput): ResearchTopicInput {
  return {
    title: cleanLine(input.title),
    programme: cleanLine(input.programme),
    contractNumber: cleanLine(input.contractNumber),
    acceptedBy: cleanLine(input.acceptedBy),
    paperNumber: cleanLine(input.paperNumber),
    startedOn: input.startedOn ?? undefined,
    endedOn: input.endedOn ?? undefined,
    acceptedOn: input.acceptedOn ?? undefined,
    paperOn: input.paperOn ?? undefined,
    result: input.result ?? undefined,
    people: input.people.map(({ staffId, outsideName, role }) => ({
      staffId: staffId ?? undefined,
      outsideName: cleanLine(outsideName ?? ''),
      role,
    })),
  };
}

/** Who records for others is the secretariat; everybody else is among the people of the topic. Throws for people of another body. */
async function problemsOf(tx: Tx, context: ActingContext, typed: ResearchTopicInput): Promise<readonly InputProblem[]> {
  const { actor } = context;
  const problems = researchDraftProblems(typed, businessToday(context, actor));
  const staffIds = [...new Set(typed.people.flatMap(({ staffId }) => staffId ?? []))];
  const known = await tx.staff.count({ where: { id: { in: staffIds }, organisationId: actor.organisationId } });
  if (known < staffIds.length) throw badInput();
  const isAmong = actor.staffId !== undefined && staffIds.includes(actor.staffId);
  return isAmong || recordsForOthers(actor) ? problems : [...problems, { field: 'people', code: 'NOT_AMONG' }];
}

/** The year is that of the acceptance; of a topic that is not accepted yet it is this one. */
function withYear(context: ActingContext, input: SaveResearchTopicInput, typed: ResearchTopicInput) {
  const year = yearOf(typed.acceptedOn ?? businessToday(context, context.actor));
  return { ...columnsOf(input, typed), year };
}

function columnsOf({ level, isApplied = null }: SaveResearchTopicInput, typed: ResearchTopicInput) {
  const { people: _people, startedOn, endedOn, acceptedOn, paperOn, result = null, ...texts } = typed;
  return {
    ...texts,
    level,
    isApplied,
    result,
    startedOn: dateOrNull(startedOn),
    endedOn: dateOrNull(endedOn),
    acceptedOn: dateOrNull(acceptedOn),
    paperOn: dateOrNull(paperOn),
  };
}

function dateOrNull(day: PlainDate | undefined): Date | null {
  return day === undefined ? null : midnightUtcOf(day);
}

async function writePeople(tx: Tx, topicId: string, { people }: ResearchTopicInput): Promise<void> {
  await tx.researchPerson.createMany({
    data: people.map(({ staffId, outsideName, role }, index) => ({
      topicId,
      ordinal: index + 1,
      role,
      ...(staffId === undefined ? { outsideName } : { staffId }),
    })),
  });
}
