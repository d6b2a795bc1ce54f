import type { Tx } from '@thidua/db';
import { HIDDEN_VALUE } from '@thidua/domain/audit';
import { beginProblems, contributionProblems } from '@thidua/domain/gatherings';
import { err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import type { RecordedEvent } from '../../../platform/audit/record-audit.ts';
import { badInput } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RecordContributionsInput } from '../gathering.input.ts';
import { changeInLife, type GatheringRefusal } from './change-in-life.ts';

/**
 * Records what people gave to a drive; who gave has joined in. The trail tells how many were recorded, and to those who may know
 * that somebody gave, whose amount was recorded, put right or taken back; never how much.
 */
export function recordContributions(
  context: ActingContext,
  input: RecordContributionsInput,
): Promise<Result<{ readonly id: string }, GatheringRefusal>> {
  const { actor } = context;
  return changeInLife(context, { id: input.id }, 'CONTRIBUTE', async ({ tx, row, today, now }) => {
    const given = new Map(row.attendances.map(({ staffId, contribution }) => [staffId, contribution]));
    const contributions = input.contributions.map(({ staffId, amount }) => ({ staffId, amount: amount ?? undefined }));
    if (row.kind !== 'CHARITY' || contributions.some(({ staffId }) => !given.has(staffId))) throw badInput();
    const problems = [...beginProblems(plainDateOf(row.firstDay), today), ...contributionProblems(contributions)];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    // Of two amounts of one person the last one counts; what stands there already is no change.
    const amounts = new Map(contributions.map(({ staffId, amount }) => [staffId, amount ?? null]));
    const changes = [...amounts].filter(([staffId, amount]) => given.get(staffId) !== amount);
    await writeAmounts(tx, changes, { gatheringId: row.id, markedById: actor.accountId, markedAt: now });
    return ok({
      data: {},
      event: {
        action: 'GATHERING_CONTRIBUTIONS_RECORDED',
        objectType: 'Gathering',
        objectId: row.id,
        detail: { count: contributions.length },
      },
      ofPeople: changes.map(([staffId, amount]) => changeOf(row.id, staffId, given.get(staffId) ?? null, amount)),
    });
  });
}

type Amount = readonly [staffId: string, amount: number | null];

interface Joined {
  readonly gatheringId: string;
  readonly markedById: string;
  readonly markedAt: Date;
}

/** One statement, however many people. */
async function writeAmounts(
  tx: Tx,
  amounts: readonly Amount[],
  { gatheringId, markedById, markedAt }: Joined,
): Promise<void> {
  const rows = JSON.stringify(amounts.map(([staffId, amount]) => ({ staffId, amount })));
  await tx.$executeRaw`
    UPDATE gathering_attendances a SET contribution = v.amount,
      mark = CASE WHEN v.amount IS NULL THEN a.mark ELSE 'PRESENT' END,
      "markedById" = CASE WHEN v.amount IS NULL THEN a."markedById" ELSE ${markedById}::uuid END,
      "markedAt" = CASE WHEN v.amount IS NULL THEN a."markedAt" ELSE ${markedAt}::timestamptz END
    FROM jsonb_to_recordset(${rows}::jsonb) AS v ("staffId" uuid, amount integer)
    WHERE a."gatheringId" = ${gatheringId}::uuid AND a."staffId" = v."staffId"`;
}

function changeOf(recordId: string, staffId: string, before: number | null, after: number | null): RecordedEvent {
  const told = (amount: number | null) => (amount === null ? null : HIDDEN_VALUE);
  return {
    event: { action: 'CONTRIBUTION_RECORDED', objectType: 'Staff', objectId: staffId, detail: { recordId } },
    personal: {
      subjectId: staffId,
      changes: [{ field: 'contribution', before: told(before), after: told(after) }],
    },
  };
}
