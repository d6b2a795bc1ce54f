import type { Tx } from '@thidua/db';
import { dayIn, midnightUtcOf, plainDate, plainDateOf, yearOf, type PlainDate } from '@thidua/domain/kernel';
import {
  needsReason,
  touchedBy,
  type PastEffect,
  type PastTerms,
  type Touched,
  type TouchedRecord,
} from '@thidua/domain/organisation';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';

/** Whom and what a change is about. */
export interface ChangeScope {
  readonly staffIds: readonly string[];
  readonly departmentIds: readonly string[];
  readonly from: PlainDate;
}

/** The day, the clock and the years that are summed up, for a change of the actor's body. One statement. */
export async function pastTerms(context: ActingContext, tx: Tx, from: PlainDate): Promise<PastTerms> {
  const reviewed = await tx.movement.findMany({
    where: {
      organisationId: context.actor.organisationId,
      kind: 'YEARLY',
      status: { in: ['FINAL_REVIEWED', 'CLOSED'] },
    },
    select: { year: true },
  });
  return {
    from,
    today: businessToday(context.platform, context.actor),
    reviewedYears: reviewed.map(({ year }) => year),
  };
}

/**
 * What an edit of the past touches: one statement for each kind of record, none for a change of days to come. Nothing of it is
 * changed by the edit; whoever edits is told, and the trail keeps the numbers.
 */
export async function touchedByChange(
  context: ActingContext,
  tx: Tx,
  scope: ChangeScope,
  terms: PastTerms,
): Promise<readonly Touched[]> {
  if (!needsReason(terms)) return [];
  const records: TouchedRecord[] = [];
  // One after the other: inside a transaction there is one connection.
  for (const read of READERS) records.push(...(await read(tx, context, scope)));
  return touchedBy(records, terms);
}

type Reader = (tx: Tx, context: ActingContext, scope: ChangeScope) => Promise<readonly TouchedRecord[]>;

function since(from: PlainDate) {
  return { gte: midnightUtcOf(from) };
}

/** Lines that were sent, with what was judged of them then. */
const nominations: Reader = async (tx, { actor }, { staffIds, departmentIds, from }) => {
  const rows = await tx.nomination.findMany({
    where: {
      organisationId: actor.organisationId,
      submittedAt: since(from),
      OR: [
        { staffId: { in: [...staffIds] } },
        { departmentId: { in: [...departmentIds] } },
        { collectiveId: { in: [...departmentIds] } },
      ],
    },
    select: { id: true, year: true, submittedAt: true, assessedAt: true },
  });
  return rows.flatMap(({ id, year, submittedAt, assessedAt }) => [
    ...(submittedAt === null ? [] : [record('NOMINATION', id, year, dayIn(actor.timeZone, submittedAt))]),
    ...(assessedAt === null ? [] : [record('ASSESSMENT', id, year, dayIn(actor.timeZone, assessedAt))]),
  ]);
};

const nominationLists: Reader = async (tx, { actor }, { departmentIds, from }) => {
  const rows = await tx.nominationList.findMany({
    where: {
      organisationId: actor.organisationId,
      departmentId: { in: [...departmentIds] },
      submittedAt: since(from),
    },
    select: { id: true, year: true, submittedAt: true },
  });
  return rows.flatMap(({ id, year, submittedAt }) =>
    submittedAt === null ? [] : [record('NOMINATION_LIST', id, year, dayIn(actor.timeZone, submittedAt))],
  );
};

const registrations: Reader = async (tx, _context, { staffIds, departmentIds, from }) => {
  const rows = await tx.emulationRegistration.findMany({
    where: {
      registeredOn: since(from),
      OR: [{ staffId: { in: [...staffIds] } }, { departmentId: { in: [...departmentIds] } }],
    },
    select: { id: true, year: true, registeredOn: true },
  });
  return rows.map(({ id, year, registeredOn }) => record('REGISTRATION', id, year, plainDateOf(registeredOn)));
};

const initiatives: Reader = async (tx, { actor }, { staffIds, departmentIds, from }) => {
  const rows = await tx.initiative.findMany({
    where: {
      organisationId: actor.organisationId,
      submittedAt: since(from),
      OR: [{ ownerId: { in: [...staffIds] } }, { departmentId: { in: [...departmentIds] } }],
    },
    select: { id: true, year: true, submittedAt: true },
  });
  return rows.flatMap(({ id, year, submittedAt }) =>
    submittedAt === null ? [] : [record('INITIATIVE', id, year, dayIn(actor.timeZone, submittedAt))],
  );
};

/** Targets counted over people or departments, and those of the department itself, in movements that were launched. */
const targets: Reader = async (tx, { actor }, { staffIds, departmentIds, from }) => {
  const ids = [...departmentIds];
  const rows = await tx.target.findMany({
    where: {
      movement: { organisationId: actor.organisationId, year: { gte: yearOf(from) }, status: { not: 'DRAFT' } },
      OR: [
        { ownerDepartmentId: { in: ids } },
        { ratedDepartmentId: { in: ids } },
        ...(staffIds.length > 0 ? [{ base: { not: null } }] : []),
        ...(ids.length > 0 ? [{ base: 'DEPARTMENTS' as const }] : []),
      ],
    },
    select: { id: true, movement: { select: { year: true } } },
  });
  return rows.map(({ id, movement: { year } }) => record('TARGET', id, year, plainDate(`${year}-12-31`)));
};

/** The cap of a title is a share of people: years in which titles were proposed. */
const quotas: Reader = async (tx, { actor }, { staffIds, from }) => {
  if (staffIds.length === 0) return [];
  const rows = await tx.nomination.groupBy({
    by: ['year'],
    where: {
      organisationId: actor.organisationId,
      year: { gte: yearOf(from) },
      awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
      status: { not: 'WITHDRAWN' },
    },
  });
  return rows.map(({ year }) => record('QUOTA', String(year), year, plainDate(`${year}-12-31`)));
};

/** Decisions that were issued and name the person or the collective. */
const decisions: Reader = async (tx, { actor }, { staffIds, departmentIds, from }) => {
  const subject = [{ staffId: { in: [...staffIds] } }, { collectiveId: { in: [...departmentIds] } }];
  const rows = await tx.decision.findMany({
    where: {
      organisationId: actor.organisationId,
      status: 'ISSUED',
      issuedOn: since(from),
      lines: { some: { nomination: { OR: subject } } },
    },
    select: { id: true, year: true, issuedOn: true },
  });
  return rows.flatMap(({ id, year, issuedOn }) =>
    issuedOn === null ? [] : [record('DECISION', id, year, plainDateOf(issuedOn))],
  );
};

const READERS: readonly Reader[] = [
  nominations,
  nominationLists,
  registrations,
  initiatives,
  targets,
  quotas,
  decisions,
];

function record(effect: PastEffect, id: string, year: number, onDay: PlainDate): TouchedRecord {
  return { effect, id, year, onDay };
}
