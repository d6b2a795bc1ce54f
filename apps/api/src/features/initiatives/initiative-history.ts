import type { AuditEvent } from '@thidua/domain/audit';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { staffMemberOn, yearShown } from '../organisation/index.ts';
import { recognitionsOf, trailOf } from './initiative.loaders.ts';
import type { InitiativeHistoryEntryType, InitiativeType } from './initiative.type.ts';

type Action = AuditEvent['action'];

/**
 * What was done with an initiative, the oldest first, by the clock of its body. The trail tells it; for an initiative that
 * was brought in from an older system the trail has no entry, and the days on the record itself stand in.
 */
export async function historyOf(
  initiative: InitiativeType,
  context: ActingContext,
): Promise<InitiativeHistoryEntryType[]> {
  const [told, recorded] = await Promise.all([fromTrail(initiative, context), fromRecord(initiative, context)]);
  const known = new Set(told.map(({ action }) => action));
  const missing = recorded.filter(({ action }) => !known.has(action));
  return [...missing, ...told].sort((left, right) => left.at.valueOf() - right.at.valueOf());
}

async function fromTrail({ id }: InitiativeType, context: ActingContext): Promise<InitiativeHistoryEntryType[]> {
  const shift = context.actor.clockOffsetSeconds * 1000;
  const trail = await trailOf(context).load(id);
  return Promise.all(
    trail.map(async ({ at, action, actorId }) => ({
      // The trail keeps the real clock; people read the clock of their body.
      at: new Date(at.valueOf() + shift),
      action,
      by: actorId === null ? '' : await accountNameOf(context).load(actorId),
    })),
  );
}

async function fromRecord(initiative: InitiativeType, context: ActingContext): Promise<InitiativeHistoryEntryType[]> {
  const { createdAt, submittedAt, endorsedAt, endorsedById, ownerId, year } = initiative;
  const owner = (await staffMemberOn(context, ownerId, yearShown(context, year)))?.fullName ?? '';
  const steps: InitiativeHistoryEntryType[] = [step('INITIATIVE_CREATED', createdAt, owner)];
  if (submittedAt !== null) steps.push(step('INITIATIVE_SUBMITTED', submittedAt, owner));
  if (endorsedAt !== null && endorsedById !== null) {
    steps.push(step('INITIATIVE_ENDORSED', endorsedAt, await accountNameOf(context).load(endorsedById)));
  }
  for (const { recordedAt, recordedById } of await recognitionsOf(context).load(initiative.id)) {
    steps.push(step('INITIATIVE_RECOGNISED', recordedAt, await accountNameOf(context).load(recordedById)));
  }
  return steps;
}

function step(action: Action, at: Date, by: string): InitiativeHistoryEntryType {
  return { action, at, by };
}
