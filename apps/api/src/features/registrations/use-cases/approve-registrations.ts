import type { Tx } from '@thidua/db';
import { headInStead } from '@thidua/domain/accounts';
import { dayIn, midnightUtcOf, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { applyRegistrationEvent, mayDoWithRegistration } from '@thidua/domain/registrations';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import type { RegistrationsActInput } from '../registration.input.ts';
import { lockedSheets, type SheetRow } from './locked-sheets.ts';
import { staleAmong } from './stale-among.ts';

export type ApproveRegistrationsRefusal = StaleRecord | InvalidTransition;

/** Passes sheets: from here their titles are registered in the sense of the law, and their pledges count. All or none. */
export function approveRegistrations(
  context: ActingContext,
  { sheets }: RegistrationsActInput,
): Promise<Result<readonly SheetRow[], ApproveRegistrationsRefusal>> {
  const { actor, platform } = context;
  return inTransaction<readonly SheetRow[], ApproveRegistrationsRefusal>(context, async ({ tx, audit }) => {
    const rows = await lockedSheets(
      tx,
      context,
      sheets.map(({ id }) => id),
    );
    if (!rows.every(({ facts }) => mayDoWithRegistration(actor, 'APPROVE', facts))) throw forbidden();
    for (const { status } of rows) {
      const next = applyRegistrationEvent(status, 'APPROVE');
      if (!next.ok) return next;
    }
    const stale = staleAmong(rows, sheets);
    if (stale !== undefined) return stale;
    const now = businessNow(platform, actor);
    const today = dayIn(actor.timeZone, now);
    for (const row of rows) {
      await tx.registrationSheet.update({
        where: { id: row.sheet.id },
        data: {
          status: 'APPROVED',
          version: { increment: 1 },
          approvedAt: now,
          approvedById: actor.accountId,
          returnedReason: null,
          returnedParts: [],
          updatedAt: now,
        },
        select: { id: true },
      });
      await registerTitles(tx, row, dayIn(actor.timeZone, row.sheet.submittedAt ?? now));
      await registerPledges(tx, row, today);
      audit(
        {
          action: 'REGISTRATION_APPROVED',
          objectType: 'Registration',
          objectId: row.sheet.id,
          detail: { from: row.status, to: 'APPROVED', ...headInStead(actor, row.facts.departmentId) },
        },
        row.staffId === null
          ? undefined
          : {
              subjectId: row.staffId,
              changes: [{ field: 'titles', before: [...row.registered], after: [...row.sheet.titles] }],
            },
      );
    }
    return ok(rows);
  });
}

/** Titles that stay keep their record, because judgements of the year point at it; `day` is when they were asked for. */
async function registerTitles(tx: Tx, { year, staffId, collectiveId, sheet }: SheetRow, day: PlainDate): Promise<void> {
  const subject = staffId === null ? { departmentId: collectiveId } : { staffId };
  await tx.emulationRegistration.deleteMany({ where: { ...subject, year, awardCode: { notIn: [...sheet.titles] } } });
  await tx.emulationRegistration.createMany({
    data: sheet.titles.map((awardCode) => ({
      ...subject,
      year,
      awardCode,
      registeredOn: midnightUtcOf(day),
      sheetId: sheet.id,
    })),
    skipDuplicates: true,
  });
}

/** Pledges that were taken back end today; those that stand are left alone, so that counts of past days stay as they were. */
async function registerPledges(tx: Tx, { sheet }: SheetRow, today: PlainDate): Promise<void> {
  const standing = await tx.registrationPledge.findMany({
    where: { sheetId: sheet.id, endedOn: null },
    select: { id: true, thematicMovementId: true, commitments: true },
  });
  const isSame = (id: string, words: readonly string[]) =>
    sheet.pledges.some(
      ({ movementId, commitments }) => movementId === id && commitments.join('\n') === words.join('\n'),
    );
  const ended = standing.filter(({ thematicMovementId, commitments }) => !isSame(thematicMovementId, commitments));
  const kept = new Set(standing.filter((each) => !ended.includes(each)).map((each) => each.thematicMovementId));
  const day = midnightUtcOf(today);
  await tx.registrationPledge.updateMany({
    where: { id: { in: ended.map(({ id }) => id) } },
    data: { endedOn: day },
  });
  await tx.registrationPledge.createMany({
    data: sheet.pledges
      .filter(({ movementId }) => !kept.has(movementId))
      .map(({ movementId, commitments }) => ({
        sheetId: sheet.id,
        thematicMovementId: movementId,
        commitments: [...commitments],
        pledgedOn: day,
      })),
  });
}
