import type { AuditEvent } from '@thidua/domain/audit';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { Decided, Hand } from './change-movement.ts';

type StepAction = Extract<
  AuditEvent,
  { readonly objectType: 'Movement'; readonly detail: { readonly onDay: string } }
>['action'];

/** Remembers a step of the movement's life, with its day and whoever took it; the columns that change with it ride along. */
export async function takeStep(
  { actor }: ActingContext,
  { tx, row, to, now }: Hand,
  action: StepAction,
  step: { readonly onDay: PlainDate; readonly reason?: string; readonly data?: Decided['data'] },
): Promise<Decided> {
  const { onDay, reason, data = {} } = step;
  await tx.movementStep.create({
    data: {
      movementId: row.id,
      fromStatus: row.status,
      toStatus: to,
      onDay: midnightUtcOf(onDay),
      reason: reason ?? null,
      takenById: actor.accountId,
      takenAt: now,
    },
    select: { id: true },
  });
  return {
    data,
    event: { action, objectType: 'Movement', objectId: row.id, detail: { from: row.status, to, onDay } },
  };
}
