import type { Tx } from '@thidua/db';
import type { AuditEvent, FieldChange, HoldsFrom } from '@thidua/domain/audit';
import { aheadProblems, cleanText, err, ok, type PlainDate, type Result, type WrittenDay } from '@thidua/domain/kernel';
import { filledProblems, lineProblems, needsReason, touchedLines, type Blocked } from '@thidua/domain/organisation';
import { notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import { pastTerms, touchedByChange } from '../past-effects.queries.ts';
import { reasonChange, takenMeanwhile } from './change-staff.ts';
import { placeOf, type Place } from './lock-place.ts';
import { refuse } from './recorded.ts';

export interface InUse {
  readonly code: 'DEPARTMENT_IN_USE';
  readonly blocked: readonly Blocked[];
}
export type DepartmentRefusal = StaleRecord | InputProblems | InUse;

export interface DepartmentActInput {
  readonly reason?: string | null | undefined;
}

export interface LockedDepartment extends Place {
  readonly version: number;
  readonly sortOrder: number;
}

/** What was done, for the trail: to which department, and its values before and after. */
interface Done {
  readonly id: string;
  readonly changes: readonly FieldChange[];
}

export interface DepartmentAct {
  readonly action: Extract<AuditEvent, { readonly objectType: 'Department'; readonly detail: HoldsFrom }>['action'];
  readonly from: PlainDate;
  /** The days that were typed; none where something is only taken back. */
  readonly days: readonly WrittenDay[];
  /** Departments whose rows are locked, in one order, before anything is judged. */
  readonly departmentIds: readonly string[];
  /** The version that was opened for editing, where one department is edited. */
  readonly version?: number | undefined;
  readonly record: (tx: Tx, departments: readonly LockedDepartment[]) => Promise<Result<Done, DepartmentRefusal>>;
}

/** The one way in which departments change: locks, version, reason, the change, the trail; all of it in one transaction. */
export async function changeDepartment(
  context: ActingContext,
  { reason: typed }: DepartmentActInput,
  { action, from, days, departmentIds, version, record }: DepartmentAct,
): Promise<Result<{ readonly id: string }, DepartmentRefusal>> {
  const reason = cleanText(typed ?? '').trim();
  return takenMeanwhile(() =>
    inTransaction<{ readonly id: string }, DepartmentRefusal>(context, async ({ tx, audit }) => {
      const departments = await lockDepartments(tx, context, departmentIds);
      const [only] = departments;
      if (version !== undefined && only !== undefined && only.version !== version) {
        return err({ code: 'STALE_RECORD', currentVersion: only.version });
      }
      const terms = await pastTerms(context, tx, from);
      const problems = [
        ...aheadProblems(days, terms.today),
        ...(needsReason(terms) ? filledProblems('reason', reason) : lineProblems('reason', reason)),
      ];
      if (problems.length > 0) return refuse(...problems);
      const touched = await touchedByChange(context, tx, { staffIds: [], departmentIds, from }, terms);
      const done = await record(tx, departments);
      if (!done.ok) return done;
      await tx.department.updateMany({
        where: { id: { in: [...departmentIds] } },
        data: { version: { increment: 1 } },
      });
      const { id, changes } = done.value;
      audit(
        { action, objectType: 'Department', objectId: id, detail: { from, touched: touchedLines(touched) } },
        { subjectId: context.actor.accountId, changes: [...changes, ...reasonChange(reason)] },
      );
      return ok({ id });
    }),
  );
}

/** The departments in the order asked for, all locked. Throws NOT_FOUND when one is not of the body. */
async function lockDepartments(
  tx: Tx,
  { actor }: ActingContext,
  ids: readonly string[],
): Promise<readonly LockedDepartment[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<(Parameters<typeof placeOf>[0] & { version: number; sortOrder: number })[]>`
    SELECT id, kind, "currentName", "openedOn", "closedOn", version, "sortOrder" FROM departments
    WHERE id = ANY (${[...ids]}::uuid[]) AND "organisationId" = ${actor.organisationId}::uuid ORDER BY id FOR UPDATE`;
  return ids.map((wanted) => {
    const row = rows.find(({ id }) => id === wanted);
    if (row === undefined) throw notFound();
    return { ...placeOf(row), version: row.version, sortOrder: row.sortOrder };
  });
}
