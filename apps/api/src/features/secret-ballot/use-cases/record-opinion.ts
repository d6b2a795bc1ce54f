import {
  cleanLine,
  err,
  lengthOf,
  midnightUtcOf,
  ok,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { isOpinionLate, NAMED_LIMITS, type NamedChoice } from '@thidua/domain/secret-ballot';
import { businessToday } from '../../../platform/business-clock.ts';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { NAMED_BYTES, namedMemberIds } from '../ballot-round.named.ts';
import { refusalOf, roundInHand, stopped, type BallotRefusal, type RoundInput } from './change-ballot-round.ts';

export interface OpinionToRecord extends Pick<RoundInput, 'id'> {
  readonly memberId: string;
  readonly documentNumber: string;
  readonly documentDate: PlainDate;
  /** The letter says that its writer agrees to it not being secret. */
  readonly isConsented: boolean;
  /** Every item on which the member gives an opinion. */
  readonly choices: readonly { readonly itemId: string; readonly choice: NamedChoice }[];
}

/** Writes down what an absent member's signed letter says. It may be put right until the urn is shut; the trail has every writing. */
export function recordOpinion(context: ActingContext, input: OpinionToRecord): Promise<Result<string, BallotRefusal>> {
  const { id, memberId, documentDate, isConsented, choices } = input;
  const documentNumber = cleanLine(input.documentNumber);
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, id, 'RECORD_OPINION');
    const { tx } = change;
    const { round, room, now } = hand;
    if (isOpinionLate(round.status)) return err(stopped('LATE_OPINION'));
    const refusal = refusalOf(context, hand, 'RECORD_OPINION', undefined);
    if (refusal !== undefined) return err(refusal);
    if (!namedMemberIds(round).includes(memberId)) throw badInput();
    const own = round.items.filter(({ seats }) =>
      seats.some((seat) => seat.memberId === memberId && seat.channel === 'NAMED'),
    );
    const problems = problemsOf({ ...input, documentNumber }, own, businessToday(context, context.actor));
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.namedOpinion.deleteMany({ where: { memberId, itemId: { in: own.map((item) => item.id) } } });
    const letter = { documentNumber, documentDate: midnightUtcOf(documentDate), isConsented };
    await tx.namedLetter.upsert({
      where: { roundId_memberId: { roundId: id, memberId } },
      create: { ...letter, roundId: id, memberId, recordedById: context.actor.accountId, recordedAt: now },
      update: { ...letter, recordedById: context.actor.accountId, recordedAt: now },
      select: { roundId: true },
    });
    await tx.namedOpinion.createMany({
      data: choices.map(({ itemId, choice }) => ({ itemId, memberId, choice: NAMED_BYTES[choice] })),
    });
    change.audit({
      action: 'BALLOT_OPINION_RECORDED',
      objectType: 'BallotRound',
      objectId: id,
      detail: { memberId, items: own.map((item) => item.id) },
    });
    change.notify('meeting', room.id);
    return ok(id);
  });
}

function problemsOf(
  { documentNumber, documentDate, isConsented, choices }: OpinionToRecord,
  own: readonly { readonly id: string }[],
  today: PlainDate,
): readonly InputProblem[] {
  const length = lengthOf(documentNumber);
  const limit = NAMED_LIMITS.documentNumber;
  const isWhole = choices.length === own.length && own.every(({ id }) => choices.some(({ itemId }) => itemId === id));
  const problems: readonly (InputProblem | false)[] = [
    length === 0 && { field: 'documentNumber', code: 'REQUIRED' },
    length > limit && { field: 'documentNumber', code: 'TOO_LONG', limit, actual: length },
    documentDate > today && { field: 'documentDate', code: 'IN_FUTURE' },
    !isConsented && { field: 'isConsented', code: 'REQUIRED' },
    !isWhole && { field: 'choices', code: 'REQUIRED' },
  ];
  return problems.filter((problem) => problem !== false);
}
