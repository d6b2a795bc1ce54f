import type { Prisma, Tx } from '@thidua/db';
import type { AttachmentHolder, AttachmentRefusal } from '@thidua/domain/attachments';
import { applyInitiativeEvent, mayEverDoWithInitiative } from '@thidua/domain/initiatives';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { isComputed, mayReportOn, takesFigures } from '@thidua/domain/movements';
import { businessToday } from '../../platform/business-clock.ts';
import { forbidden, found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { factsOf, visibleInitiatives } from '../initiatives/index.ts';
import { computedBy, TARGET_ROW, visibleMovements } from '../movements/index.ts';
import { readDesks } from '../organisation/index.ts';

/** The record a file belongs to. */
export interface Held {
  readonly holder: AttachmentHolder;
  readonly recordId: string;
}

/** Which record a row of files is of. */
export function holderOf(row: { readonly targetId: string | null; readonly initiativeId: string | null }): Held {
  if (row.initiativeId !== null) return { holder: 'INITIATIVE', recordId: row.initiativeId };
  if (row.targetId !== null) return { holder: 'TARGET', recordId: row.targetId };
  throw new Error('An attachment of no record: the database does not let it be');
}

/** The column that names the record. */
export function columnOf({ holder, recordId }: Held): { targetId: string } | { initiativeId: string } {
  return holder === 'TARGET' ? { targetId: recordId } : { initiativeId: recordId };
}

/**
 * Locks the record, so that files come and go one after the other and not while it is sent; then right, then state. Throws
 * NOT_FOUND and FORBIDDEN.
 */
export function lockHolder(tx: Tx, context: ActingContext, held: Held): Promise<Result<true, AttachmentRefusal>> {
  return held.holder === 'TARGET' ? lockTarget(tx, context, held.recordId) : lockInitiative(tx, context, held.recordId);
}

async function lockTarget(tx: Tx, { actor }: ActingContext, id: string): Promise<Result<true, AttachmentRefusal>> {
  await tx.$queryRaw`SELECT id FROM targets WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const where = { id, movement: visibleMovements(actor) };
  const target = found(await tx.target.findFirst({ select: TARGET_ROW, where }));
  if (!mayReportOn(actor, { ownerDepartmentId: target.ownerDepartmentId ?? undefined })) throw forbidden();
  const takes = takesFigures(target.movement.status) && target.removedAt === null && !isComputed(computedBy(target));
  return takes ? ok(true) : err({ code: 'RECORD_CLOSED' });
}

const INITIATIVE_ROW = {
  status: true,
  ownerId: true,
  departmentId: true,
  authors: { select: { staffId: true } },
} as const satisfies Prisma.InitiativeSelect;

async function lockInitiative(
  tx: Tx,
  { actor, platform }: ActingContext,
  id: string,
): Promise<Result<true, AttachmentRefusal>> {
  await tx.$queryRaw`SELECT id FROM initiatives WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const row = found(
    await tx.initiative.findFirst({ select: INITIATIVE_ROW, where: { AND: [{ id }, visibleInitiatives(actor)] } }),
  );
  const facts = factsOf(await readDesks(tx, actor.organisationId, businessToday(platform, actor)), row, row.authors);
  if (!mayEverDoWithInitiative(actor, 'SAVE', facts)) throw forbidden();
  return applyInitiativeEvent(actor, 'SAVE', facts).ok ? ok(true) : err({ code: 'RECORD_CLOSED' });
}
