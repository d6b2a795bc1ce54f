import type { Tx } from '@thidua/db';
import { reasonProblems, type Actor } from '@thidua/domain/accounts';
import {
  amendingTitle,
  applyDecisionEvent,
  decisionSign,
  compareInCeremony,
  documentNumber,
  isAmending,
} from '@thidua/domain/decisions';
import { cleanLine, err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError } from '../../../platform/user-error.ts';
import { enterRoom, undecidedItems } from '../../council/index.ts';
import { recheckBefore, type RecheckStoppedError } from '../../rechecks/index.ts';
import { NothingPassedError, type QuotaExceededError } from '../decision.errors.ts';
import { lockRegister } from '../decision-number.queries.ts';
import { checkFighterQuota } from '../fighter-quota.queries.ts';
import { ownPeriodColumns, periodColumns, periodOfList, proposedPeriods } from '../proposed-periods.queries.ts';
import { nomineeKindOf, subjectsOn } from '../subject-names.queries.ts';
import { takeUpDecision } from './take-up-decision.ts';

export interface DecisionToDraft {
  readonly id: string;
  readonly meetingId: string;
  readonly nominationIds?: readonly string[] | null | undefined;
  /** The issued decision of the same meeting that this one adds to, and why. */
  readonly supplements?: { readonly decisionId: string; readonly reason: string } | null | undefined;
}

export type DraftRefusal =
  NothingPassedError | InputProblemsError | InvalidTransitionError | QuotaExceededError | RecheckStoppedError;

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
    const amendment = await amendmentOf(tx, actor, room.id, input.supplements ?? undefined);
    if (!amendment.ok) return amendment;
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
    const today = businessToday(platform, actor);
    const printed = await subjectsOn(
      tx,
      items.map(({ nomination }) => nomination),
      today,
    );
    const periods = await proposedPeriods(tx, nominations, today);
    const common = periodOfList(periods);
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
        ...amendment.value,
        sign: decisionSign(organisation.documentSign),
        ...periodColumns(common),
        draftedById: actor.accountId,
        createdAt: businessNow(platform, actor),
      },
      select: { id: true },
    });
    await tx.decisionLine.createMany({
      data: lines.map(({ award, subjectKind: _, ...line }, index) => ({
        ...line,
        ...ownPeriodColumns(periods.get(line.nominationId), common),
        awardCode: award,
        decisionId: input.id,
        ordinal: index + 1,
      })),
    });
    const { amendsId } = amendment.value;
    const detail = { meetingId: room.id, lines: lines.length, ...(amendsId === undefined ? {} : { amendsId }) };
    audit({ action: 'DECISION_DRAFTED', objectType: 'Decision', objectId: input.id, detail });
    notify('meeting', room.id);
    return ok(input.id);
  });
}

interface Amendment {
  readonly kind?: 'SUPPLEMENT';
  readonly amendsId?: string;
  readonly amendReason?: string;
  readonly title?: string;
}

/** What a draft says of the issued decision that it adds to; empty for one that stands by itself. */
async function amendmentOf(
  tx: Tx,
  actor: Actor,
  meetingId: string,
  supplements: { readonly decisionId: string; readonly reason: string } | undefined,
): Promise<Result<Amendment, InputProblemsError | InvalidTransitionError>> {
  if (supplements === undefined) return ok({});
  const { kind, status, ...amended } = await takeUpDecision(tx, actor, supplements.decisionId, 'SUPPLEMENT');
  if (amended.meetingId !== meetingId) throw badInput();
  const next = applyDecisionEvent(status, 'SUPPLEMENT');
  if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
  if (kind !== 'AWARD' && isAmending('SUPPLEMENT', kind)) return err(new InvalidTransitionError(kind, 'SUPPLEMENT'));
  const reason = cleanLine(supplements.reason);
  const problems = reasonProblems(reason);
  if (problems.length > 0) return err(new InputProblemsError(problems));
  const { id, number, sign, issuedOn } = amended;
  if (number === null || issuedOn === null) throw new Error(`Decision ${id} is issued without a number`);
  const title = amendingTitle('SUPPLEMENT', documentNumber(number, sign), plainDateOf(issuedOn));
  return ok({ kind: 'SUPPLEMENT', amendsId: id, amendReason: reason, title });
}
