import { Prisma } from '@thidua/db';
import { err, ok, type Result } from '@thidua/domain/kernel';
import {
  applyRegistrationEvent,
  editedContent,
  isRegistrationTitle,
  mayDoWithRegistration,
  type RegistrationContent,
} from '@thidua/domain/registrations';
import { businessNow } from '../../../platform/business-clock.ts';
import { checkedYear } from '../../../platform/checked-year.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { subjectOf } from '../form.queries.ts';
import { pledgeMovements } from '../pledge-movements.queries.ts';
import type { SaveRegistrationInput } from '../registration.input.ts';
import type { RegistrationRowType } from '../registration.type.ts';
import { rowsWith, storedRows } from '../rows.queries.ts';
import { closedBy, type RegistrationClosed } from './refusals.ts';

export type SaveRegistrationRefusal = StaleRecord | InvalidTransition | InputProblems | RegistrationClosed;

/**
 * Writes what was typed into the sheet of a subject; the first save makes it. Two devices that both begin one meet at the
 * unique index: the second hears that there is a version already, and keeps its text.
 */
export async function saveRegistration(
  context: ActingContext,
  input: SaveRegistrationInput,
): Promise<Result<{ readonly id: string }, SaveRegistrationRefusal>> {
  const { actor } = context;
  const year = checkedYear(input.year);
  const { staffId, collectiveId } = subjectOf(context, input);
  return inTransaction<{ readonly id: string }, SaveRegistrationRefusal>(context, async (change) => {
    const { tx } = change;
    await tx.$queryRaw`
      SELECT id FROM registration_sheets
      WHERE year = ${year} AND ("staffId" = ${staffId}::uuid OR "collectiveId" = ${collectiveId}::uuid) FOR UPDATE`;
    const where = Prisma.sql`r.id = ${staffId ?? collectiveId}::uuid`;
    const [stored] = await storedRows(tx, context, { year, where });
    const row = (await rowsWith(tx, context, year))(found(stored));
    if (!mayDoWithRegistration(actor, 'EDIT', row.facts)) throw forbidden();
    const next = applyRegistrationEvent(row.status, 'EDIT');
    if (!next.ok) return next;
    const closed = closedBy(row.gate);
    if (closed !== undefined) return closed;
    const version = row.sheet?.version ?? 0;
    if (version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: version });
    const movements = await pledgeMovements(tx, actor.organisationId, year);
    const content = editedContent(contentOf(row), input, row.subjectKind, movements);
    if (!content.ok) return err({ code: 'INPUT_PROBLEMS', problems: content.error });
    return write(change, context, row, content.value);
  });
}

/** What the sheet says now; nothing where there is none. */
export function contentOf({
  sheet,
  subjectKind,
}: Pick<RegistrationRowType, 'sheet' | 'subjectKind'>): RegistrationContent {
  if (sheet === null) return { titles: [], content: '', measures: '', initiativeCount: 0, pledges: [] };
  const { titles, content, measures, initiativeCount, pledges } = sheet;
  const ofSubject = titles.filter((title) => isRegistrationTitle(title, subjectKind));
  return { titles: ofSubject, content, measures, initiativeCount, pledges };
}

async function write(
  { tx, audit }: Change,
  context: ActingContext,
  row: RegistrationRowType,
  content: RegistrationContent,
): Promise<Result<{ readonly id: string }, StaleRecord>> {
  const now = businessNow(context.platform, context.actor);
  const { titles, content: text, measures, initiativeCount, pledges } = content;
  const data = {
    titles: [...titles],
    content: text,
    measures,
    initiativeCount,
    pledges: pledges.map(({ movementId, commitments }) => ({ movementId, commitments: [...commitments] })),
    updatedAt: now,
  };
  const { sheet, year, staffId, collectiveId } = row;
  if (sheet !== null) {
    await tx.registrationSheet.update({
      where: { id: sheet.id },
      data: { ...data, version: { increment: 1 } },
      select: { id: true },
    });
    audit({ action: 'REGISTRATION_SAVED', objectType: 'Registration', objectId: sheet.id, detail: { year } });
    return ok({ id: sheet.id });
  }
  const { organisationId } = context.actor;
  const [made] = await tx.registrationSheet.createManyAndReturn({
    data: [{ ...data, organisationId, year, staffId, collectiveId, createdAt: now }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (made === undefined) return err({ code: 'STALE_RECORD', currentVersion: 1 });
  audit({ action: 'REGISTRATION_STARTED', objectType: 'Registration', objectId: made.id, detail: { year } });
  return ok(made);
}
