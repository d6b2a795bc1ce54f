import type { Tx } from '@thidua/db';
import { err, midnightUtcOf, ok, type InputProblem, type PlainDate, type Result } from '@thidua/domain/kernel';
import { assemblePlan, type AssembledPlan } from '@thidua/domain/plan-proposal';
import { isRatedOrganisation, type RatedKind } from '@thidua/domain/vocabulary';
import { businessToday } from '../../../platform/business-clock.ts';
import { standsOn } from '../../../platform/dated.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { ApplyPlanProposalInput } from '../plan-proposal.input.ts';
import type { YearTaken } from '../plan-proposal.result.ts';
import { valuesOf } from '../plan-proposal.queries.ts';
import { lockProposal } from '../plan-proposal.visibility.ts';
import { writeParts } from '../plan-writer.ts';
import { moved } from '../proposal-state.ts';

type Refusal = SharedRefusal | YearTaken;

/** Makes the draft of a plan from the items that were taken over, all of it or nothing; what was refused or never looked at stays out. */
export function applyProposal(
  context: ActingContext,
  input: ApplyPlanProposalInput,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { organisationId } = context.actor;
  return inTransaction<{ readonly id: string }, Refusal>(context, async ({ tx, at, audit }) => {
    const next = moved(await lockProposal(tx, context.actor, input.id), 'APPLY', input.version);
    if (!next.ok) return next;
    const { plan, problems } = assemblePlan(await acceptedItems(tx, input.id));
    if (plan === undefined) return err({ code: 'INPUT_PROBLEMS', problems });
    const rated = await ratedOrganisations(tx, organisationId, businessToday(context.platform, context.actor));
    const further = [...(await ownerProblems(tx, organisationId, input)), ...ratedProblems(plan, rated)];
    if (further.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: further });

    // One plan of a year: the second of two who begin it waits here and then finds the first.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`plan ${organisationId}`}, 0))`;
    const taken = plan.kind === 'YEARLY' ? await planOfYear(tx, organisationId, plan.year) : null;
    if (taken !== null && (taken.status !== 'DRAFT' || input.onDraft === 'REFUSE')) {
      return err({ code: 'YEAR_TAKEN', movementId: taken.id, year: plan.year, status: taken.status });
    }
    if (taken !== null) {
      const doubles = await doubleProblems(tx, taken.id, plan);
      if (doubles.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: doubles });
    }
    const movementId =
      taken === null ? await createMovement(tx, organisationId, plan) : await extendMovement(tx, taken, plan);
    await writeParts(
      { tx, audit },
      { organisationId, movementId, ownerDepartmentId: input.ownerDepartmentId, rated },
      plan,
    );
    await tx.planProposal.update({
      where: { id: input.id },
      data: { status: next.value, movementId, version: { increment: 1 }, updatedAt: at },
      select: { id: true },
    });
    const counts = { targets: plan.targets.length, tasks: plan.tasks.length, isAdded: taken !== null };
    audit({
      action: 'PLAN_PROPOSAL_APPLIED',
      objectType: 'PlanProposal',
      objectId: input.id,
      detail: { movementId, ...counts },
    });
    return ok({ id: movementId });
  });
}

async function acceptedItems(tx: Tx, proposalId: string) {
  const { sourceText } = await tx.planProposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: { sourceText: true },
  });
  const rows = await tx.planProposalItem.findMany({
    where: { proposalId, choice: 'ACCEPTED' },
    orderBy: { ordinal: 'asc' },
    select: { key: true, kind: true, values: true, edited: true, startAt: true, endAt: true },
  });
  return rows.map(({ key, kind, startAt, endAt, values, edited }) => ({
    key,
    kind,
    values: valuesOf({ kind, values, edited }),
    start: startAt,
    end: endAt,
    sourceText: sourceText.slice(startAt, endAt).replaceAll(/\s+/g, ' ').trim(),
  })) as Parameters<typeof assemblePlan>[0]; // kind and values come from one row
}

interface KnownPlan {
  readonly id: string;
  readonly status: YearTaken['status'];
}

function planOfYear(tx: Tx, organisationId: string, year: number): Promise<KnownPlan | null> {
  const where = { organisationId, year, kind: 'YEARLY' as const };
  return tx.movement.findFirst({ where, select: { id: true, status: true } });
}

async function createMovement(tx: Tx, organisationId: string, plan: AssembledPlan): Promise<string> {
  const { kind, year, title, theme, issuer, planNumber, signerName, signerPost } = plan;
  const { id } = await tx.movement.create({
    data: {
      organisationId,
      kind,
      year,
      title,
      theme,
      issuer,
      planNumber,
      signerName,
      signerPost,
      purposes: [...plan.purposes],
      requirements: [...plan.requirements],
      generalGoals: [...plan.generalGoals],
      planDate: plan.planDate === null ? null : midnightUtcOf(plan.planDate),
      fromDay: midnightUtcOf(plan.fromDay),
      toDay: midnightUtcOf(plan.toDay),
    },
    select: { id: true },
  });
  return id;
}

/** A draft keeps its own head; lists grow, and only what it lacks is filled in. */
async function extendMovement(tx: Tx, { id }: KnownPlan, plan: AssembledPlan): Promise<string> {
  const own = await tx.movement.findUniqueOrThrow({
    where: { id },
    select: { theme: true, issuer: true, planNumber: true, planDate: true, signerName: true, signerPost: true },
  });
  await tx.movement.update({
    where: { id },
    data: {
      theme: own.theme === '' ? plan.theme : own.theme,
      issuer: own.issuer ?? plan.issuer,
      planNumber: own.planNumber ?? plan.planNumber,
      planDate: own.planDate ?? (plan.planDate === null ? null : midnightUtcOf(plan.planDate)),
      signerName: own.signerName ?? plan.signerName,
      signerPost: own.signerPost ?? plan.signerPost,
      purposes: { push: [...plan.purposes] },
      requirements: { push: [...plan.requirements] },
      generalGoals: { push: [...plan.generalGoals] },
      version: { increment: 1 },
    },
    select: { id: true },
  });
  return id;
}

async function ratedOrganisations(
  tx: Tx,
  organisationId: string,
  day: PlainDate,
): Promise<ReadonlyMap<RatedKind, string>> {
  const rows = await tx.department.findMany({
    where: { organisationId, ...standsOn(day) },
    select: { id: true, kind: true },
    orderBy: { sortOrder: 'desc' },
  });
  return new Map(rows.flatMap(({ id, kind }) => (isRatedOrganisation(kind) ? [[kind, id] as const] : [])));
}

async function ownerProblems(
  tx: Tx,
  organisationId: string,
  { ownerDepartmentId }: ApplyPlanProposalInput,
): Promise<readonly InputProblem[]> {
  const count = await tx.department.count({ where: { id: ownerDepartmentId, organisationId } });
  return count === 1 ? [] : [{ field: 'ownerDepartmentId', code: 'UNKNOWN' }];
}

/** A rating is of an organisation that the body has. */
function ratedProblems({ targets }: AssembledPlan, rated: ReadonlyMap<RatedKind, string>): readonly InputProblem[] {
  return targets.flatMap(({ key, ratedKind }) =>
    ratedKind !== null && !rated.has(ratedKind) ? [{ field: `${key}.ratedKind`, code: 'UNKNOWN' }] : [],
  );
}

/** Codes and numbers that the draft has already. */
async function doubleProblems(
  tx: Tx,
  movementId: string,
  { targets, tasks }: AssembledPlan,
): Promise<readonly InputProblem[]> {
  const codes = await tx.target.findMany({
    where: { movementId, code: { in: targets.map(({ code }) => code) } },
    select: { code: true },
  });
  const numbers = await tx.movementTask.findMany({
    where: { movementId, number: { in: tasks.map(({ number }) => number) } },
    select: { number: true },
  });
  const knownCodes = new Set(codes.map(({ code }) => code));
  const knownNumbers = new Set(numbers.map(({ number }) => number));
  return [
    ...targets.flatMap(({ key, code }) => (knownCodes.has(code) ? [{ field: `${key}.code`, code: 'TAKEN' }] : [])),
    ...tasks.flatMap(({ key, number }) =>
      knownNumbers.has(number) ? [{ field: `${key}.number`, code: 'TAKEN' }] : [],
    ),
  ];
}
