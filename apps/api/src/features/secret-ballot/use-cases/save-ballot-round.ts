import { randomUUID } from 'node:crypto';
import type { ConflictKind, ConflictStanding } from '@thidua/domain/council';
import { AWARDS } from '@thidua/domain/vocabulary';
import { cleanLine, err, lengthOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import {
  ROUND_LIMITS,
  ROUND_TEXT_LIMITS,
  TELLERS,
  type BallotChannel,
  type PaperWay,
} from '@thidua/domain/secret-ballot';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { conflictsNow, enterRoom, shareRuleOf, type Room } from '../../council/index.ts';
import { NOMINATION_ROW, nominationType } from '../../nominations/index.ts';
import { allowsNamedOpinions } from '../ballot-round.named.ts';
import { lockRound } from '../ballot-round.row.ts';
import { refusalOf, stopped, type BallotRefusal } from './change-ballot-round.ts';

export interface BallotRoundDraft {
  /** The client's: sending the same draft twice makes one. */
  readonly id: string;
  readonly meetingId: string;
  /** Undefined for a new draft. */
  readonly version?: number | undefined;
  readonly title: string;
  readonly agendaItemIds: readonly string[];
  /** What a rehearsal votes on; a round with any is a rehearsal and has nothing of the agenda. */
  readonly rehearsalTitles: readonly string[];
  readonly tellerIds: readonly string[];
  readonly leadTellerId?: string | undefined;
  /** Members who vote on paper, in the room or by an envelope; everybody else votes on a device. */
  readonly paperVoters: readonly { readonly memberId: string; readonly way: PaperWay }[];
  /** Ballots wait on the devices until the chair collects them all. */
  readonly isWindowed?: boolean | null | undefined;
  /** Members who are away and give a signed opinion, where the body's regulation allows it. */
  readonly namedMemberIds: readonly string[];
  /** Items whose few electronic voters were seen and accepted. */
  readonly smallConfirmedItemIds: readonly string[];
}

/** Rehearsals are played by the plainest rule there is. */
const REHEARSAL_RULE = {
  base: 'ALL_MEMBERS',
  shareNumerator: 1,
  shareDenominator: 2,
  isStrict: true,
  legalGround: 'Diễn tập',
} as const;

/** Writes a draft, new or again: items in the order of the agenda, every voting member of the day with a ballot or a reason to have none. */
export function saveBallotRound(
  context: ActingContext,
  input: BallotRoundDraft,
): Promise<Result<string, BallotRefusal>> {
  const { actor } = context;
  const title = cleanLine(input.title);
  const rehearsalTitles = input.rehearsalTitles.map(cleanLine);
  const problems = problemsOf({ ...input, title, rehearsalTitles });
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const { tx, audit, notify } = change;
    const room = await enterRoom(tx, actor, input.meetingId);
    if (!actor.roles.some(({ role }) => role === 'SECRETARY')) throw forbidden();
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const known = await tx.ballotRound.findUnique({ where: { id: input.id }, select: { meetingId: true } });
    if (known !== null) {
      const round = found(await lockRound(tx, actor, input.id, 'UPDATE'));
      if (round.meetingId !== room.id) throw forbidden();
      const refusal = refusalOf(context, { room, round }, 'PREPARE', input.version ?? round.version);
      if (refusal !== undefined) return err(refusal);
    }
    const isRehearsal = rehearsalTitles.length > 0;
    const chosen = new Set(input.agendaItemIds);
    const items = isRehearsal ? [] : room.items.filter(({ id }) => chosen.has(id));
    const taken = await takenElsewhere(change, input.id, items);
    if (taken.length > 0 || items.length < (isRehearsal ? 0 : chosen.size)) return err(stopped('ITEMS_TAKEN', taken));

    const voters = room.seats.filter((seat) => seat.hasVote);
    const tellers = room.seats.filter(({ id }) => input.tellerIds.includes(id));
    const paper = new Map(
      input.paperVoters
        .filter(({ memberId }) => !input.namedMemberIds.includes(memberId) && voters.some(({ id }) => id === memberId))
        .map((each) => [each.memberId, each.way]),
    );
    const named = new Set(input.namedMemberIds.filter((memberId) => voters.some(({ id }) => id === memberId)));
    if (named.size > 0 && !(await allowsNamedOpinions(tx, room.organisationId, room.day)))
      return err(stopped('NAMED_NOT_ALLOWED'));
    const now = businessNow(context, actor);
    const row = {
      title,
      councilSize: voters.length,
      isRehearsal,
      isWindowed: input.isWindowed === true,
      preparedById: actor.accountId,
    };
    if (known === null) {
      await tx.ballotRound.create({
        data: { ...row, id: input.id, organisationId: room.organisationId, meetingId: room.id, createdAt: now },
        select: { id: true },
      });
    } else {
      await tx.ballotTeller.deleteMany({ where: { roundId: input.id } });
      await tx.paperVoter.deleteMany({ where: { roundId: input.id } });
      await tx.ballotItem.deleteMany({ where: { roundId: input.id } });
      await tx.ballotRound.update({
        where: { id: input.id },
        data: { ...row, version: { increment: 1 } },
        select: { id: true },
      });
    }
    const rows = isRehearsal
      ? rehearsalTitles.map((itemTitle) => ({ ...REHEARSAL_RULE, title: itemTitle, nomineeRef: randomUUID() }))
      : await itemsOf(change, room, items);
    const aside = await conflictsNow(tx, room, items);
    const small = new Set(input.smallConfirmedItemIds);
    for (const [at, item] of rows.entries()) {
      const id = randomUUID();
      const { seats, ...columns } = { seats: seatsOf(voters, aside.get(items[at]?.id ?? ''), paper, named), ...item };
      await tx.ballotItem.create({
        data: {
          ...columns,
          id,
          roundId: input.id,
          ordinal: at + 1,
          isSmallConfirmed: isRehearsal || small.has(items[at]?.id ?? ''),
          seats: { create: [...seats] },
        },
        select: { id: true },
      });
    }
    await tx.ballotTeller.createMany({
      data: tellers.map(({ id }) => ({ roundId: input.id, memberId: id, isLead: id === input.leadTellerId })),
    });
    await tx.paperVoter.createMany({
      data: [...paper].map(([memberId, way]) => ({ roundId: input.id, memberId, way })),
    });
    audit({
      action: known === null ? 'BALLOT_ROUND_WRITTEN' : 'BALLOT_ROUND_CHANGED',
      objectType: 'BallotRound',
      objectId: input.id,
      detail: { items: rows.length, isRehearsal },
    });
    notify('meeting', room.id);
    return ok(input.id);
  });
}

function problemsOf(input: BallotRoundDraft): readonly InputProblem[] {
  const { title, agendaItemIds, rehearsalTitles, tellerIds, leadTellerId } = input;
  const items = agendaItemIds.length + rehearsalTitles.length;
  const problems: readonly (InputProblem | false)[] = [
    lengthOf(title) === 0 && { field: 'title', code: 'REQUIRED' },
    tooLong('title', title, ROUND_TEXT_LIMITS.title),
    items === 0 && { field: 'items', code: 'REQUIRED' },
    items > ROUND_LIMITS.items && { field: 'items', code: 'TOO_MANY', limit: ROUND_LIMITS.items, actual: items },
    ...rehearsalTitles.map((text, at): InputProblem | false =>
      lengthOf(text) === 0
        ? { field: `rehearsalTitles.${at}`, code: 'REQUIRED' }
        : tooLong(`rehearsalTitles.${at}`, text, ROUND_TEXT_LIMITS.itemTitle),
    ),
    tellerIds.length > TELLERS.most && {
      field: 'tellers',
      code: 'TOO_MANY',
      limit: TELLERS.most,
      actual: tellerIds.length,
    },
    leadTellerId !== undefined && !tellerIds.includes(leadTellerId) && { field: 'leadTeller', code: 'NOT_A_TELLER' },
  ];
  return problems.filter((problem) => problem !== false);
}

function tooLong(field: string, text: string, limit: number): InputProblem | false {
  const actual = lengthOf(text);
  return actual > limit && { field, code: 'TOO_LONG', limit, actual };
}

/** Items that are not waiting for a secret ballot, or that another living round has. */
async function takenElsewhere({ tx }: Change, roundId: string, items: Room['items']): Promise<readonly string[]> {
  const others = await tx.ballotItem.findMany({
    where: {
      agendaItemId: { in: items.map(({ id }) => id) },
      roundId: { not: roundId },
      round: { status: { not: 'VOID' } },
    },
    select: { agendaItemId: true },
  });
  const elsewhere = new Set(others.map(({ agendaItemId }) => agendaItemId));
  return items
    .filter(({ id, status, rule }) => status !== 'WAITING' || rule.form !== 'SECRET' || elsewhere.has(id))
    .map(({ id }) => id);
}

/** The items as the ballot asks about them: the award and who is proposed, by the name of the day of the meeting. */
async function itemsOf({ tx }: Change, { day }: Room, items: Room['items']) {
  const rows = await tx.nomination.findMany({
    where: { id: { in: items.map(({ nominationId }) => nominationId) } },
    select: NOMINATION_ROW,
  });
  const names = new Map(rows.map((row) => [row.id, nominationType(row, day).subjectName]));
  return items.map((item) => {
    const { share, isStrict, base } = shareRuleOf(item);
    return {
      agendaItemId: item.id,
      title: `${AWARDS[item.nomination.awardCode].name}: ${names.get(item.nominationId) ?? ''}${item.attempt > 1 ? ` (lần ${item.attempt})` : ''}`,
      nomineeRef: item.nominationId,
      base,
      shareNumerator: share.numerator,
      shareDenominator: share.denominator,
      isStrict,
      legalGround: item.rule.legalGround,
    };
  });
}

function seatsOf(
  voters: Room['seats'],
  conflicts: readonly ConflictStanding[] | undefined,
  paper: ReadonlyMap<string, PaperWay>,
  named: ReadonlySet<string>,
): readonly { memberId: string; channel: BallotChannel; reason: ConflictKind | null }[] {
  return voters.map(({ id }) => {
    const conflict = conflicts?.find(({ memberId }) => memberId === id);
    if (conflict !== undefined) return { memberId: id, channel: 'EXCLUDED', reason: conflict.kind };
    if (named.has(id)) return { memberId: id, channel: 'NAMED', reason: null };
    return { memberId: id, channel: paper.has(id) ? 'ENVELOPE' : 'ELECTRONIC', reason: null };
  });
}
