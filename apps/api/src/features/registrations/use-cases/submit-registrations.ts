import { err, ok, type Result } from '@thidua/domain/kernel';
import { applyRegistrationEvent, mayDoWithRegistration, missingForSending } from '@thidua/domain/registrations';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { pledgeMovements } from '../pledge-movements.queries.ts';
import type { RegistrationsActInput } from '../registration.input.ts';
import { lockedSheets, type SheetRow } from './locked-sheets.ts';
import { closedBy, type RegistrationClosed } from './refusals.ts';
import { contentOf } from './save-registration.ts';
import { staleAmong } from './stale-among.ts';

/** Names whose sheets lack something; none was sent. */
export interface IncompleteRegistration {
  readonly code: 'INCOMPLETE_REGISTRATION';
  readonly subjectNames: readonly string[];
}
export type SubmitRegistrationsRefusal =
  StaleRecord | InvalidTransition | InputProblems | RegistrationClosed | IncompleteRegistration;

/** Sends sheets for approval: all or none. What is missing of a single one is named field by field. */
export function submitRegistrations(
  context: ActingContext,
  { sheets }: RegistrationsActInput,
): Promise<Result<readonly SheetRow[], SubmitRegistrationsRefusal>> {
  const { actor, platform } = context;
  return inTransaction<readonly SheetRow[], SubmitRegistrationsRefusal>(context, async ({ tx, audit }) => {
    const rows = await lockedSheets(
      tx,
      context,
      sheets.map(({ id }) => id),
    );
    if (!rows.every(({ facts }) => mayDoWithRegistration(actor, 'SUBMIT', facts))) throw forbidden();
    for (const { status, gate } of rows) {
      const next = applyRegistrationEvent(status, 'SUBMIT');
      if (!next.ok) return next;
      const closed = closedBy(gate);
      if (closed !== undefined) return closed;
    }
    const stale = staleAmong(rows, sheets);
    if (stale !== undefined) return stale;
    const incomplete = missingAmong(rows, await pledgeMovements(tx, actor.organisationId, rows[0]?.year ?? 0));
    if (incomplete !== undefined) return incomplete;
    const now = businessNow(platform, actor);
    for (const { sheet, status, gate } of rows) {
      await tx.registrationSheet.update({
        where: { id: sheet.id },
        data: {
          status: 'SUBMITTED',
          version: { increment: 1 },
          submittedAt: now,
          submittedById: actor.accountId,
          // Whoever was in time once is not late by completing it later.
          ...(sheet.submittedAt === null ? { isLate: gate.isLate } : {}),
          updatedAt: now,
        },
        select: { id: true },
      });
      audit({
        action: 'REGISTRATION_SUBMITTED',
        objectType: 'Registration',
        objectId: sheet.id,
        detail: { from: status, to: 'SUBMITTED' },
      });
    }
    return ok(rows);
  });
}

type Movements = Awaited<ReturnType<typeof pledgeMovements>>;

function missingAmong(
  rows: readonly SheetRow[],
  movements: Movements,
): Result<never, InputProblems | IncompleteRegistration> | undefined {
  const lacking = rows.flatMap((row) => {
    const problems = missingForSending(contentOf(row), movements);
    return problems.length === 0 ? [] : [{ row, problems }];
  });
  const [first] = lacking;
  if (first === undefined) return undefined;
  if (rows.length === 1) return err({ code: 'INPUT_PROBLEMS', problems: first.problems });
  return err({ code: 'INCOMPLETE_REGISTRATION', subjectNames: lacking.map(({ row }) => row.subjectName) });
}
