import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import {
  applyInitiativeEvent,
  mayEverDoWithInitiative,
  type InitiativeEvent,
  type InitiativeStatus,
} from '@thidua/domain/initiatives';
import { err, ok, type InputProblem, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { factsOf } from '../initiative-facts.ts';
import { visibleInitiatives } from '../initiative.visibility.ts';
import { AUTHOR_ROW } from '../initiative-authors.ts';
import { HELPER_ROW } from '../initiative-helpers.ts';
import { clockMonths, dueOnAfter, type ClockColumns } from '../initiative-clock.ts';
import { lockWithItsLast } from './lock-with-its-last.ts';

export type InitiativeRefusal = StaleRecord | InvalidTransition | InputProblems;

export const ACT_ROW = {
  id: true,
  organisationId: true,
  year: true,
  code: true,
  status: true,
  version: true,
  ownerId: true,
  departmentId: true,
  title: true,
  investor: true,
  field: true,
  firstAppliedOn: true,
  before: true,
  solution: true,
  novelty: true,
  conditions: true,
  authorBenefit: true,
  userBenefit: true,
  submittedAt: true,
  filedAt: true,
  returnedAt: true,
  receivedAt: true,
  withdrawalAskedAt: true,
  withdrawalAskedReason: true,
  withdrawalRefusedAt: true,
  firstApplicationEndedOn: true,
  dueOn: true,
  lateReason: true,
  authors: { select: AUTHOR_ROW, orderBy: { ordinal: 'asc' } },
  helpers: { select: HELPER_ROW, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.InitiativeSelect;
export type InitiativeInHand = Prisma.InitiativeGetPayload<{ select: typeof ACT_ROW }>;

/** What a use case decides with: the locked row, and the body's own time. */
export interface Hand {
  readonly tx: Tx;
  /** The real moment, for mails. */
  readonly at: Date;
  readonly audit: Change['audit'];
  readonly row: InitiativeInHand;
  readonly to: InitiativeStatus;
  readonly now: Date;
  readonly today: PlainDate;
}

/** The change a use case wants: columns beside status and version, and what the trail remembers. */
export interface Decided {
  readonly data: Prisma.InitiativeUncheckedUpdateInput & Partial<ClockColumns>;
  readonly event: AuditEvent;
}

export function refuse(problems: readonly InputProblem[]): Result<never, InputProblems> {
  return err({ code: 'INPUT_PROBLEMS', problems });
}

/**
 * The one way in which an initiative changes: lock, visible, right, state, version, then what the use case decides, then
 * the entry of the trail; all of it in one transaction. Throws NOT_FOUND and FORBIDDEN; returns the refusals of the moment.
 */
export function changeInitiative<Own = never>(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: InitiativeEvent,
  decide: (hand: Hand) => Result<Decided, InputProblems | Own> | Promise<Result<Decided, InputProblems | Own>>,
): Promise<Result<{ readonly id: string }, InitiativeRefusal | Own>> {
  return inTransaction<{ readonly id: string }, InitiativeRefusal | Own>(context, async ({ tx, at, audit }) => {
    const row = await lockVisible(tx, context, input.id);
    const now = businessNow(context.platform, context.actor);
    const today = businessToday(context.platform, context.actor);
    const facts = factsOf(await readDesks(tx, row.organisationId, today), row, row.authors);
    if (!mayEverDoWithInitiative(context.actor, event, facts)) throw forbidden();
    const next = applyInitiativeEvent(context.actor, event, facts);
    if (!next.ok) return next;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });

    const leavesCouncil = next.value !== 'BEFORE_COUNCIL' || event === 'ASK_WITHDRAWAL';
    if (row.status === 'BEFORE_COUNCIL' && leavesCouncil && (await isInASitting(tx, row.id))) {
      return refuse([{ field: 'sitting', code: 'IN_A_SITTING' }]);
    }

    const decided = await decide({ tx, at, audit, row, to: next.value, now, today });
    if (!decided.ok) return decided;
    const locked = leavesScoring(row.status, next.value) ? await lockWithItsLast(tx, row.id, now) : undefined;
    await moveTo(tx, context, row, next.value, decided.value.data);
    audit(decided.value.event);
    if (locked !== undefined) audit(locked);
    return ok({ id: row.id });
  });
}

/** It was being scored, or waited for that in a session, and comes back to neither. */
function leavesScoring(from: InitiativeStatus, to: InitiativeStatus): boolean {
  const stays: readonly InitiativeStatus[] = ['RECEIVED', 'SCORING', 'RETURNED'];
  return (from === 'RECEIVED' || from === 'SCORING') && !stays.includes(to);
}

/** What a sitting holds is decided there. The initiative is locked by now, and so a sitting that begins waits. */
async function isInASitting(tx: Tx, initiativeId: string): Promise<boolean> {
  const line = await tx.initiativeSittingLine.findFirst({
    where: { initiativeId, sitting: { status: { in: ['OPEN', 'CLOSED'] } } },
    select: { id: true },
  });
  return line !== null;
}

/** Writes a change with the status that it leads to, and the last day of the clock that runs from there. */
export async function moveTo(
  tx: Tx,
  { platform, actor }: ActingContext,
  row: InitiativeInHand,
  status: InitiativeStatus,
  data: Decided['data'],
): Promise<void> {
  const months = await clockMonths(tx, row.organisationId, businessToday(platform, actor));
  const dueOn = dueOnAfter(row, { ...data, status }, actor.timeZone, months);
  await tx.initiative.update({
    where: { id: row.id },
    data: { ...data, status, dueOn, version: { increment: 1 }, updatedAt: businessNow(platform, actor) },
    select: { id: true },
  });
}

/** The initiative with its row locked, so that two people at one dossier act one after the other. */
export async function lockVisible(tx: Tx, { actor }: ActingContext, id: string): Promise<InitiativeInHand> {
  await tx.$queryRaw`SELECT id FROM initiatives WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  return found(await tx.initiative.findFirst({ select: ACT_ROW, where: { AND: [{ id }, visibleInitiatives(actor)] } }));
}
