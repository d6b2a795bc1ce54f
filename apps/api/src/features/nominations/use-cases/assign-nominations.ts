import type { Tx } from '@thidua/db';
import { err, midnightUtcOf, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import {
  applyNominationMove,
  canBeGivenCheck,
  clockDueOn,
  isClockDay,
  mayDoWithNomination,
  MOST_LINES_AT_ONCE,
} from '@thidua/domain/nominations';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { readDesks, type Desks } from '../../organisation/index.ts';
import { factsOf } from '../desks.ts';
import type { AssignNominationsInput } from '../nomination.input.ts';
import { clockDaysOn } from '../nomination-clocks.ts';
import { NOMINATION_ROW, nominationType } from '../nomination.row.ts';
import type { NominationType } from '../nomination.type.ts';
import { visibleNominations } from '../nomination.visibility.ts';

/** What became of one line of an assignment. */
export interface Assigned {
  readonly nominationId: string;
  readonly outcome: AssignOutcome;
}

/**
 * HELD_BY_OTHER: an officer took it meanwhile. NOT_FOR_CHECKER: the person proposed, or no officer. NOT_THERE: unknown, or not for the
 * actor to give. MOVED_ON: no longer waiting for its receipt or being checked. CHANGED: somebody changed the line since it was read.
 */
export const ASSIGN_OUTCOMES = [
  'ASSIGNED',
  'HELD_BY_OTHER',
  'NOT_FOR_CHECKER',
  'NOT_THERE',
  'MOVED_ON',
  'CHANGED',
] as const;
export type AssignOutcome = (typeof ASSIGN_OUTCOMES)[number];

interface Given {
  readonly checkerId: string;
  readonly desks: Desks;
}

/**
 * Gives lines that were sent or received to an officer, or takes them. Each line stands for itself: what cannot be given is told, the
 * others are given. Rows are locked in the order of their ids, so that of two officers who take one line at the same second the
 * second finds it held. A fixed number of statements, however many lines.
 */
export function assignNominations(
  context: ActingContext,
  input: AssignNominationsInput,
): Promise<Result<readonly Assigned[], InputProblems>> {
  const { actor, platform } = context;
  const { checkerId } = input;
  if (input.lines.length === 0 || input.lines.length > MOST_LINES_AT_ONCE) throw badInput();
  return inTransaction<readonly Assigned[], InputProblems>(context, async ({ tx, audit }) => {
    const today = businessToday(platform, actor);
    const isDayGiven = input.dueOn !== undefined && input.dueOn !== null;
    if (isDayGiven && !isClockDay(today, input.dueOn)) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'dueOn', code: 'IN_PAST' }] });
    }
    const { CHECK } = await clockDaysOn(tx, actor.organisationId, today);
    const dueOn = input.dueOn ?? clockDueOn(today, CHECK);
    const desks = await readDesks(tx, actor.organisationId, today);
    const lines = await lockLines(tx, context, input, today);
    const outcomes = input.lines.map(({ id, version }): Assigned => {
      const line = lines.get(id);
      return { nominationId: id, outcome: outcomeFor(context, line, version, { checkerId, desks }) };
    });
    const given = outcomes.flatMap(({ nominationId, outcome }) => (outcome === 'ASSIGNED' ? [nominationId] : []));
    const data = { checkerId, version: { increment: 1 }, updatedAt: businessNow(platform, actor) };
    await tx.nomination.updateMany({
      where: { id: { in: given }, status: 'RECEIVED' },
      data: { ...data, checkDueOn: midnightUtcOf(dueOn) },
    });
    // What waits to be received keeps the clock that runs, unless another day is said.
    await tx.nomination.updateMany({
      where: { id: { in: given }, status: 'SUBMITTED' },
      data: isDayGiven ? { ...data, dueOn: midnightUtcOf(dueOn) } : data,
    });
    for (const id of given) {
      audit({
        action: 'NOMINATION_CHECK_ASSIGNED',
        objectType: 'Nomination',
        objectId: id,
        detail: {
          checkerId,
          fromId: lines.get(id)?.checkerId ?? null,
          ...(isDayGiven || lines.get(id)?.status === 'RECEIVED' ? { dueOn } : {}),
        },
      });
    }
    return ok(outcomes);
  });
}

function outcomeFor(
  { actor }: ActingContext,
  line: NominationType | undefined,
  version: number,
  { checkerId, desks }: Given,
): AssignOutcome {
  if (line === undefined) return 'NOT_THERE';
  const facts = factsOf(desks, line);
  if (!mayDoWithNomination(actor, 'ASSIGN', facts)) return 'NOT_THERE';
  const hands = { assignerId: actor.staffId, officerIds: desks.secretaryIds };
  if (!canBeGivenCheck(checkerId, hands, facts)) return 'NOT_FOR_CHECKER';
  if (!applyNominationMove(line.status, 'ASSIGN').ok) return 'MOVED_ON';
  if (line.version === version) return 'ASSIGNED';
  return line.checkerId !== null && line.checkerId !== checkerId ? 'HELD_BY_OTHER' : 'CHANGED';
}

/** The lines that the actor may see, their rows locked in the order of their ids. */
async function lockLines(
  tx: Tx,
  { actor }: ActingContext,
  { lines }: AssignNominationsInput,
  today: PlainDate,
): Promise<ReadonlyMap<string, NominationType>> {
  const ids = [...new Set(lines.map(({ id }) => id))];
  await tx.$queryRaw`
    SELECT id FROM nominations WHERE id = ANY(${ids}::uuid[]) AND "organisationId" = ${actor.organisationId}::uuid
    ORDER BY id FOR UPDATE`;
  const rows = await tx.nomination.findMany({
    where: { AND: [{ id: { in: ids } }, visibleNominations(actor)] },
    select: NOMINATION_ROW,
  });
  return new Map(rows.map((row) => [row.id, nominationType(row, today)]));
}
