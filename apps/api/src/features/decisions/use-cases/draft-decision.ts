import { decisionSign, compareInCeremony } from '@thidua/domain/decisions';
import { err, midnightUtcOf, ok, plainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import { enterRoom, undecidedItems } from '../../council/index.ts';
import { recheckBefore, type RecheckStoppedError } from '../../rechecks/index.ts';
import { NothingPassedError, type QuotaExceededError } from '../decision.errors.ts';
import { lockRegister } from '../decision-number.queries.ts';
import { checkFighterQuota } from '../fighter-quota.queries.ts';
import { nomineeKindOf, subjectsOn } from '../subject-names.queries.ts';

export interface DecisionToDraft {
  readonly id: string;
  readonly meetingId: string;
  readonly nominationIds?: readonly string[] | null | undefined;
}

export type DraftRefusal = NothingPassedError | InvalidTransitionError | QuotaExceededError | RecheckStoppedError;

/**
 * Drafts a decision from the passed items of a closed meeting that the body's own director decides and that stand in no
 * decision yet. Names and posts are copied as they are today. The id is the client's: the same draft twice is one.
 */
export function draftDecision(context: ActingContext, input: DecisionToDraft): Promise<Result<string, DraftRefusal>> {
  const { actor, platform } = context;
  return inTransaction<string, DraftRefusal>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoom(tx, actor, input.meetingId);
    const known = await tx.decision.findUnique({ where: { id: input.id }, select: { meetingId: true } });
    if (known !== null) {
      if (known.meetingId !== room.id) throw notFound();
      return ok(input.id);
    }
    if (room.status !== 'CLOSED') return err(new InvalidTransitionError(room.status, 'DRAFT_DECISION'));
    const chosen = input.nominationIds ?? undefined;
    const items = undecidedItems(room).filter(({ nominationId }) => chosen?.includes(nominationId) ?? true);
    if (items.length === 0) return err(new NothingPassedError());

    const { organisationId, year } = room;
    await lockRegister(tx, { organisationId, year });
    const awards = items.map(({ nomination }) => ({ award: nomination.awardCode, staffId: nomination.staffId }));
    const quota = await checkFighterQuota(tx, {
      organisationId,
      year,
      regimeDate: room.day,
      lines: awards,
      withDrafts: true,
    });
    if (!quota.ok) return quota;
    const nominations = items.map(({ nominationId }) => nominationId);
    const rechecked = await recheckBefore(context, tx, nominations, 'DRAFT');
    if (!rechecked.ok) return rechecked;

    const organisation = await tx.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { documentSign: true },
    });
    const printed = await subjectsOn(
      tx,
      items.map(({ nomination }) => nomination),
      businessToday(platform, actor),
    );
    const lines = items
      .map(({ nominationId, nomination }) => ({
        nominationId,
        award: nomination.awardCode,
        subjectKind: nomineeKindOf(nomination),
        ...printed(nomination),
      }))
      .toSorted(compareInCeremony);
    await tx.decision.create({
      data: {
        id: input.id,
        organisationId,
        year,
        meetingId: room.id,
        title: `Quyết định về việc công nhận danh hiệu thi đua và khen thưởng năm ${year}`,
        sign: decisionSign(organisation.documentSign),
        periodFrom: midnightUtcOf(plainDate(`${year}-01-01`)),
        periodTo: midnightUtcOf(plainDate(`${year}-12-31`)),
        draftedById: actor.accountId,
        createdAt: businessNow(platform, actor),
      },
      select: { id: true },
    });
    await tx.decisionLine.createMany({
      data: lines.map(({ award, subjectKind: _, ...line }, index) => ({
        ...line,
        awardCode: award,
        decisionId: input.id,
        ordinal: index + 1,
      })),
    });
    const detail = { meetingId: room.id, lines: lines.length };
    audit({ action: 'DECISION_DRAFTED', objectType: 'Decision', objectId: input.id, detail });
    notify('meeting', room.id);
    return ok(input.id);
  });
}
