import { violates } from '@thidua/db';
import type { AuditEvent, HoldsFrom } from '@thidua/domain/audit';
import { aheadProblems, cleanText, err, ok, type PlainDate, type Result, type WrittenDay } from '@thidua/domain/kernel';
import { filledProblems, lineProblems, needsReason, touchedLines } from '@thidua/domain/organisation';
import type { Tx } from '@thidua/db';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import { pastTerms, touchedByChange } from '../past-effects.queries.ts';
import { refuse, type RecordResult } from './recorded.ts';

export interface StaffActInput {
  readonly staffId: string;
  readonly version: number;
  /** Needed for a day that is gone or a year that is summed up. */
  readonly reason?: string | null | undefined;
}

export type StaffRefusal = StaleRecord | InputProblems;
type StaffAction = Extract<AuditEvent, { readonly objectType: 'Staff'; readonly detail: HoldsFrom }>['action'];

/** What is done: from which day it holds, its name in the trail, and the records it writes. */
export interface StaffAct {
  readonly action: StaffAction;
  readonly from: PlainDate;
  /** The days that were typed; none where something is only taken back. */
  readonly days: readonly WrittenDay[];
  readonly record: (tx: Tx, change: Change) => Promise<RecordResult>;
}

/**
 * The one way in which a person's record changes: lock, version, reason where the past is edited, then the records, then the
 * trail with before and after; all of it in one transaction. The lock lets two changes of one person follow each other.
 */
export async function changeStaff(
  context: ActingContext,
  { staffId, version, reason: typed }: StaffActInput,
  { action, from, days, record }: StaffAct,
): Promise<Result<{ readonly id: string }, StaffRefusal>> {
  const reason = cleanText(typed ?? '').trim();
  return takenMeanwhile(() =>
    inTransaction<{ readonly id: string }, StaffRefusal>(context, async (change) => {
      const { tx, audit } = change;
      const currentVersion = await lockStaff(tx, context, staffId);
      if (currentVersion !== version) return err({ code: 'STALE_RECORD', currentVersion });
      const terms = await pastTerms(context, tx, from);
      const problems = [
        ...aheadProblems(days, terms.today),
        ...(needsReason(terms) ? filledProblems('reason', reason) : lineProblems('reason', reason)),
      ];
      if (problems.length > 0) return refuse(...problems);
      const touched = await touchedByChange(context, tx, { staffIds: [staffId], departmentIds: [], from }, terms);
      const written = await record(tx, change);
      if (!written.ok) return written;
      await tx.staff.update({ where: { id: staffId }, data: { version: { increment: 1 } }, select: { id: true } });
      audit(
        { action, objectType: 'Staff', objectId: staffId, detail: { from, touched: touchedLines(touched) } },
        { subjectId: staffId, changes: [...written.value.changes, ...reasonChange(reason)] },
      );
      return ok({ id: staffId });
    }),
  );
}

/** The reason stands beside the values it explains: it may name people and must be erasable with them. */
export function reasonChange(reason: string) {
  return reason === '' ? [] : [{ field: 'reason', before: null, after: reason }];
}

/** Locks the person's record and answers its version. Throws NOT_FOUND for somebody of another body. */
export async function lockStaff(tx: Tx, { actor }: ActingContext, staffId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ readonly version: number }[]>`
    SELECT version FROM staff WHERE id = ${staffId}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  return found(row).version;
}

/** What the database itself refuses when two changes of different records meet, told at the field that can be changed. */
const GUARDS = [
  ['memberships_one_main_place', 'from', 'TAKEN_MEANWHILE'],
  ['memberships_once', 'from', 'ALREADY_MEMBER'],
  ['memberships_one_secondment', 'from', 'ALREADY_SECONDED'],
  ['posts_one_head', 'isHead', 'HEAD_TAKEN'],
  ['memberships_one_head', 'isHead', 'HEAD_TAKEN'],
  ['leaves_one_at_a_time', 'from', 'OVERLAPS_LEAVE'],
  ['place_within_life', 'from', 'OUTSIDE_LIFE'],
  ['transfers_one_open', 'staffId', 'TRANSFER_OPEN'],
] as const;

export async function takenMeanwhile<T, E>(
  change: () => Promise<Result<T, E | InputProblems>>,
): Promise<Result<T, E | InputProblems>> {
  try {
    return await change();
  } catch (error) {
    const guard = GUARDS.find(([constraint]) => violates(error, constraint));
    if (guard === undefined) throw error;
    return refuse({ field: guard[1], code: guard[2] });
  }
}
