import type { Tx } from '@thidua/db';
import { applyDecisionEvent, compareInCeremony } from '@thidua/domain/decisions';
import { dayIn, err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessToday } from '../../../platform/business-clock.ts';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { enterRoom, undecidedItems, type Room } from '../../council/index.ts';
import { recheckBefore, type RecheckStoppedError } from '../../rechecks/index.ts';
import { NothingPassedError, type QuotaExceededError } from '../decision.errors.ts';
import { lockRegister } from '../decision-number.queries.ts';
import type { DecisionRow } from '../decision.queries.ts';
import { checkFighterQuota } from '../fighter-quota.queries.ts';
import { ownPeriodColumns, periodOfColumns, proposedPeriods } from '../proposed-periods.queries.ts';
import { subjectsOn } from '../subject-names.queries.ts';
import { linesToAward } from './give-awards.ts';
import { takeUpDecision } from './take-up-decision.ts';

export interface LinesToChange {
  readonly id: string;
  readonly version: number;
  /** Lines of the draft that leave it. */
  readonly takenOut: readonly string[];
  /** Passed nominations of its meeting that come in. */
  readonly added: readonly string[];
}

export type ChangeLinesRefusal =
  | NothingPassedError
  | InputProblemsError
  | InvalidTransitionError
  | StaleRecordError
  | QuotaExceededError
  | RecheckStoppedError;

/**
 * Takes lines out of a draft and puts others of the same meeting in. What is taken out waits for a decision again; the list is
 * numbered anew in its order. The last line stays: such a draft is discarded instead.
 */
export function changeDecisionLines(
  context: ActingContext,
  input: LinesToChange,
): Promise<Result<string, ChangeLinesRefusal>> {
  const { actor } = context;
  return inTransaction<string, ChangeLinesRefusal>(context, async ({ tx, audit, notify }) => {
    const decision = await takeUpDecision(tx, actor, input.id, 'EDIT');
    const next = applyDecisionEvent(decision.status, 'EDIT');
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    const { meetingId, kind } = decision;
    if (decision.version !== input.version) return err(new StaleRecordError(decision.version));
    if (input.takenOut.length + input.added.length === 0) return ok(decision.id);
    if (kind === 'CORRECTION' || meetingId === null) return err(new InvalidTransitionError(kind, 'EDIT'));
    const room = await enterRoom(tx, actor, meetingId);
    const listed = await linesToAward(tx, decision.id);
    const leaving = new Set(input.takenOut);
    const takenOut = listed.filter(({ id }) => leaving.has(id)).map(({ nominationId }) => nominationId);
    const added = [...new Set(input.added)];
    if (takenOut.length < leaving.size) throw badInput();
    if (takenOut.length === listed.length && added.length === 0) {
      return err(new InputProblemsError([{ field: 'takenOut', code: 'LAST_LINE' }]));
    }
    await tx.decisionLine.deleteMany({ where: { decisionId: decision.id, nominationId: { in: takenOut } } });
    const refused = await putIn(context, tx, { decision, room, added });
    if (refused !== undefined) return err(refused);
    await numberAnew(tx, decision.id);
    await tx.decision.update({
      where: { id: decision.id },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    const detail = { linesAdded: added, linesTakenOut: takenOut };
    audit({ action: 'DECISION_LINES_CHANGED', objectType: 'Decision', objectId: decision.id, detail });
    notify('meeting', room.id);
    return ok(decision.id);
  });
}

interface Addition {
  readonly decision: DecisionRow;
  readonly room: Room;
  readonly added: readonly string[];
}

/** What comes in is checked as for a new draft; what went out counts no more. */
async function putIn(
  context: ActingContext,
  tx: Tx,
  { decision, room, added }: Addition,
): Promise<NothingPassedError | QuotaExceededError | RecheckStoppedError | undefined> {
  if (added.length === 0) return undefined;
  const { organisationId, year } = decision;
  const items = undecidedItems(room).filter(({ nominationId }) => added.includes(nominationId));
  if (items.length < added.length) return new NothingPassedError();
  await lockRegister(tx, { organisationId, year });
  const lines = items.map(({ nomination }) => ({ award: nomination.awardCode, staffId: nomination.staffId }));
  const quota = await checkFighterQuota(tx, {
    organisationId,
    year,
    regimeDate: room.day,
    lines,
    withDrafts: true,
  });
  if (!quota.ok) return quota.error;
  const rechecked = await recheckBefore(context, tx, added, 'DRAFT');
  if (!rechecked.ok) return rechecked.error;
  const printed = await subjectsOn(
    tx,
    items.map(({ nomination }) => nomination),
    businessToday(context.platform, context.actor),
  );
  const periods = await proposedPeriods(tx, added, draftedOn(context, decision));
  const last = await tx.decisionLine.aggregate({ where: { decisionId: decision.id }, _max: { ordinal: true } });
  await tx.decisionLine.createMany({
    data: items.map(({ nominationId, nomination }, at) => ({
      nominationId,
      decisionId: decision.id,
      awardCode: nomination.awardCode,
      ordinal: (last._max.ordinal ?? 0) + at + 1,
      ...printed(nomination),
      ...ownPeriodColumns(periods.get(nominationId), periodOfColumns(decision)),
    })),
  });
  return undefined;
}

function draftedOn({ actor }: ActingContext, { createdAt }: DecisionRow): PlainDate {
  return dayIn(actor.timeZone, createdAt);
}

/** By the order of the ceremony, in two steps: at no moment do two lines bear one number. */
async function numberAnew(tx: Tx, decisionId: string): Promise<void> {
  const lines = await linesToAward(tx, decisionId);
  const ids = lines.toSorted(compareInCeremony).map(({ id }) => id);
  const beyond = Math.max(...lines.map(({ ordinal }) => ordinal)) + lines.length;
  await tx.decisionLine.updateMany({ where: { decisionId }, data: { ordinal: { increment: beyond } } });
  await tx.$executeRaw`
    UPDATE decision_lines l SET ordinal = place.at::int
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS place(id, at) WHERE l.id = place.id`;
}
