import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type Result } from '@thidua/domain/kernel';
import {
  applyResearchTopicEvent,
  mayEverDoWithResearchTopic,
  type ResearchTopicEvent,
  type ResearchTopicStatus,
} from '@thidua/domain/research-topics';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { WRITTEN_TOPIC_ROW } from '../topic-row.ts';
import { visibleResearchTopics } from '../research-topic.visibility.ts';

export type ResearchTopicRefusal = StaleRecord | InvalidTransition | InputProblems;

const ACT_ROW = {
  id: true,
  status: true,
  version: true,
  ...WRITTEN_TOPIC_ROW,
} as const satisfies Prisma.ResearchTopicSelect;

/** What a use case decides with: the locked topic and the body's own time. */
export interface ResearchTopicHand {
  readonly tx: Tx;
  readonly row: Prisma.ResearchTopicGetPayload<{ select: typeof ACT_ROW }>;
  readonly to: ResearchTopicStatus;
  readonly now: Date;
}

interface Decided {
  readonly data: Prisma.ResearchTopicUncheckedUpdateInput;
  readonly event: AuditEvent;
}

type Decision = Result<Decided, InputProblems>;

/** The topic, locked, once right and state allow the act, with the status after it. Throws NOT_FOUND and FORBIDDEN. */
export async function lockResearchTopic(
  tx: Tx,
  actor: ActingContext['actor'],
  id: string,
  event: ResearchTopicEvent,
): Promise<Result<Pick<ResearchTopicHand, 'row' | 'to'>, InvalidTransition>> {
  await tx.$queryRaw`SELECT id FROM research_topics WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const where = { AND: [{ id }, visibleResearchTopics(actor)] };
  const row = found(await tx.researchTopic.findFirst({ select: ACT_ROW, where }));
  const { status, recordedById, people } = row;
  const facts = { status, recordedById, staffIds: people.flatMap(({ staffId }) => staffId ?? []) };
  if (!mayEverDoWithResearchTopic(actor, event, facts)) throw forbidden();
  const next = applyResearchTopicEvent(status, event);
  return next.ok ? ok({ row, to: next.value }) : next;
}

/** The one way in which a topic changes: lock, visible, right, state, version, then what the use case decides. */
export function changeResearchTopic(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: ResearchTopicEvent,
  decide: (hand: ResearchTopicHand) => Promise<Decision> | Decision,
): Promise<Result<{ readonly id: string }, ResearchTopicRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, ResearchTopicRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockResearchTopic(tx, actor, input.id, event);
    if (!locked.ok) return locked;
    const { row, to } = locked.value;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const now = businessNow(context, actor);
    const decided = await decide({ tx, row, to, now });
    if (!decided.ok) return decided;
    await tx.researchTopic.update({
      where: { id: row.id },
      data: { ...decided.value.data, status: to, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}
