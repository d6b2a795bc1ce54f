import { openBox, receiptFor, spentTag, statusQuestion, type UrnReply } from '@thidua/ballot';
import { itemIdOf } from './living-round.ts';
import type { UrnParts } from './cast-ballot.ts';

const BAD: UrnReply = { code: 'BAD', receipt: undefined };

/** Tells the holder of a one-time key whether its ballot lies in the urn, and gives the receipt again; nothing of the choice. */
export async function answerStatus({ db, keeper }: UrnParts, roundId: string, request: Uint8Array): Promise<UrnReply> {
  if (!keeper.isHere()) return { code: 'RETRY', receipt: undefined };
  const round = await keeper.living(roundId);
  const question = round && statusQuestion(request, round.urn);
  if (round === undefined || question === undefined) return BAD;
  const itemId = itemIdOf(round, question.item);
  if (itemId === undefined) return BAD;
  const tag = spentTag(round.keys.tag, question.item, question.pk);
  const row = await db.urnEntry.findUnique({
    where: { itemId_spentTag: { itemId, spentTag: new Uint8Array(tag) } },
    select: { box: true },
  });
  const lying = row === null ? undefined : openBox(round.keys.box, question.item, tag, row.box);
  if (lying === undefined) return BAD;
  return {
    code: 'OK',
    receipt: receiptFor(round.keys.receipt, { round: round.urn.round, item: question.item }, lying),
  };
}
