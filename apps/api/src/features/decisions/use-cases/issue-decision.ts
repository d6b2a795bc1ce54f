import type { Tx } from '@thidua/db';
import { standInFacts } from '@thidua/domain/accounts';
import {
  applyDecisionEvent,
  documentNumber,
  issueDateProblem,
  MAXIMUM_DOCUMENT_NUMBER,
} from '@thidua/domain/decisions';
import {
  dayIn,
  err,
  midnightUtcOf,
  ok,
  plainDateOf,
  yearOf,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { moveNominations } from '../../nominations/index.ts';
import { numbersDiffer, type NumbersDifferError } from '../../number-agreement/index.ts';
import { takeNumber, type NumberTakenError } from '../../number-register/index.ts';
import { recheckBefore, type RecheckStoppedError } from '../../rechecks/index.ts';
import {
  OutsideDelegationError,
  type OverriderSignsError,
  type PrincipalRewardedError,
  type QuotaExceededError,
  type SamePersonError,
  type SignerRewardedError,
} from '../decision.errors.ts';
import { bonusTerms } from '../bonus-terms.ts';
import { reckonedBonus } from '../bonus.queries.ts';
import { lockRegister } from '../decision-number.queries.ts';
import type { DecisionRow } from '../decision.queries.ts';
import { checkFighterQuota } from '../fighter-quota.queries.ts';
import { freezeBonus } from '../frozen-bonus.queries.ts';
import { isAnnexedOn } from '../list-place.queries.ts';
import { signingOf } from '../signing.queries.ts';
import { giveAwards, linesToAward } from './give-awards.ts';
import { conflictOf } from './signing-conflict.ts';
import { takeUpDecision } from './take-up-decision.ts';

export interface DecisionToIssue {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly issuedOn: PlainDate;
}

export type IssueRefusal =
  | InputProblemsError
  | InvalidTransitionError
  | StaleRecordError
  | NumberTakenError
  | OutsideDelegationError
  | OverriderSignsError
  | SignerRewardedError
  | PrincipalRewardedError
  | SamePersonError
  | QuotaExceededError
  | RecheckStoppedError
  | NumbersDifferError;

/**
 * The director, or who signs in the director's stead, signs: number and day are written, the awards enter the history of those who got them, and their
 * nominations are decided. From then on the decision is final. The capacity that is printed follows from what is on record.
 */
export async function issueDecision(
  context: ActingContext,
  input: DecisionToIssue,
): Promise<Result<string, IssueRefusal>> {
  const { actor, platform } = context;
  const signing = await signingOf(context, input.issuedOn);
  // Whose delegation is over sees no draft any more; they learn its days before anything of the decision.
  if (signing !== undefined && !signing.ok && !signing.error.standIn.isInForce) {
    return err(new OutsideDelegationError(signing.error));
  }
  // Read before: who waits inside a transaction for a second connection may wait for everybody.
  const terms = (await bonusTerms(context).load(actor.organisationId))(input.issuedOn);
  return inTransaction<string, IssueRefusal>(context, async (change) => {
    const { tx, audit, notify } = change;
    const decision = await takeUpDecision(tx, actor, input.id, 'ISSUE');
    if (signing === undefined) throw forbidden();
    const next = applyDecisionEvent(decision.status, 'ISSUE');
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    if (decision.version !== input.version) return err(new StaleRecordError(decision.version));

    const { organisationId, year } = decision;
    const lines = await linesToAward(tx, decision.id);
    const { amended, concerned } = await amendedBy(tx, decision);
    const meetingDay = await meetingDayOf(tx, decision, actor.timeZone);
    const problems = problemsOf(input, businessToday(platform, actor), meetingDay, amended);
    if (problems.length > 0) return err(new InputProblemsError(problems));
    if (!signing.ok) return err(new OutsideDelegationError(signing.error));
    const refused = conflictOf(actor, signing.value, {
      draftedById: decision.draftedById,
      lines: [...lines, ...concerned],
    });
    if (refused !== undefined) return err(refused);

    const numberYear = yearOf(input.issuedOn);
    await lockRegister(tx, { organisationId, year });
    const taken = await takeNumber(
      tx,
      { number: input.number, sign: decision.sign },
      {
        organisationId,
        paper: 'DECISION',
        objectType: 'Decision',
        objectId: decision.id,
        title: decision.title,
        issuedOn: input.issuedOn,
        takenAt: businessNow(platform, actor),
      },
    );
    if (taken !== undefined) return err(taken);
    const quota = await checkFighterQuota(tx, {
      organisationId,
      year,
      regimeDate: meetingDay ?? input.issuedOn,
      lines,
      withDrafts: false,
    });
    if (!quota.ok) return quota;
    const nominations = lines.map(({ nominationId }) => nominationId);
    const rechecked = await recheckBefore(context, tx, nominations, 'ISSUE');
    if (!rechecked.ok) return rechecked;
    const inHand = { source: 'DECISION', id: decision.id } as const;
    const differing = await numbersDiffer(tx, actor, inHand, decision.meetingId === null ? [] : [decision.meetingId]);
    if (differing !== undefined) return err(differing);

    const issuedOn = midnightUtcOf(input.issuedOn);
    if (lines.length > 0) {
      const rewarded = lines.map((line) => ({
        ...line,
        subject: line.staffId ?? line.collectiveId ?? line.otherSubjectId ?? '',
      }));
      const bonus = await reckonedBonus(tx, decision, rewarded, input.issuedOn, terms);
      await freezeBonus(tx, decision.id, bonus, new Map(lines.map(({ ordinal, id }) => [ordinal, id])));
    }
    await tx.decision.update({
      where: { id: decision.id },
      data: {
        status: 'ISSUED',
        isListAnnexed: await isAnnexedOn(tx, organisationId, input.issuedOn, lines.length),
        number: input.number,
        numberYear,
        issuedOn,
        signerId: actor.staffId ?? null,
        capacity: signing.value.capacity,
        delegationId: signing.value.standIn?.delegationId ?? null,
        issuedAt: businessNow(platform, actor),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await giveAwards(context, tx, decision, lines, { issuedOn, number: documentNumber(input.number, decision.sign) });
    const moved = await moveNominations(context, change, nominations, 'DECIDE');
    if (!moved.ok) throw new Error(`Decision ${decision.id} lists nominations that have not passed`);
    const detail = {
      number: input.number,
      issuedOn: input.issuedOn,
      lines: lines.length,
      ...(signing.value.standIn === undefined ? {} : standInFacts(signing.value.standIn)),
    };
    audit({ action: 'DECISION_ISSUED', objectType: 'Decision', objectId: decision.id, detail });
    change.freeze('decision', decision.id);
    if (decision.meetingId !== null) notify('meeting', decision.meetingId);
    return ok(decision.id);
  });
}

function problemsOf(
  { number, issuedOn }: DecisionToIssue,
  today: PlainDate,
  meetingDay: PlainDate | undefined,
  amendedDay: PlainDate | undefined,
): readonly InputProblem[] {
  const dateProblem = issueDateProblem(issuedOn, today, meetingDay, amendedDay);
  const limit = MAXIMUM_DOCUMENT_NUMBER;
  return [
    ...(number < 1 || number > limit ? [{ field: 'number', code: 'OUT_OF_RANGE', limit, actual: number }] : []),
    ...(dateProblem === undefined ? [] : [{ field: 'issuedOn', code: dateProblem }]),
  ];
}

/** The day of the decision that this one corrects or adds to, and the lines of it that are corrected: they concern people as awards do. */
async function amendedBy(tx: Tx, { id, amendsId }: DecisionRow) {
  if (amendsId === null) return { amended: undefined, concerned: [] };
  const { issuedOn } = await tx.decision.findUniqueOrThrow({ where: { id: amendsId }, select: { issuedOn: true } });
  const places = await tx.decisionCorrection.findMany({ where: { decisionId: id }, select: { lineId: true } });
  const corrected = new Set(places.map(({ lineId }) => lineId));
  const concerned = corrected.size === 0 ? [] : await linesToAward(tx, amendsId);
  return {
    amended: issuedOn === null ? undefined : plainDateOf(issuedOn),
    concerned: concerned.filter((line) => corrected.has(line.id)),
  };
}

/** The day the council finished; undefined for a decision without a meeting. */
async function meetingDayOf(tx: Tx, { meetingId }: DecisionRow, timeZone: string): Promise<PlainDate | undefined> {
  if (meetingId === null) return undefined;
  const meeting = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { startsAt: true, closedAt: true },
  });
  return dayIn(timeZone, meeting.closedAt ?? meeting.startsAt);
}
