import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { paperSignature, type PaperSignature } from '@thidua/domain/decisions';
import { letterEventsFor, type FeedbackLetterEvent } from '@thidua/domain/feedback-letter';
import type { InitiativeStatus } from '@thidua/domain/initiatives';
import { plainDateOf, yearOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { PaperSignatureType } from '../../platform/paper-signature.type.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { InitiativeStatusEnum } from '../initiatives/index.ts';
import { desksOf, staffMemberOn } from '../organisation/index.ts';
import { letterFacts, writerOf, type WithLetter } from './letter-hand.ts';
import { letterInitiative } from './letter.loaders.ts';
import { FeedbackLetterEventEnum, FeedbackLetterType } from './letter.type.ts';

@Resolver(() => FeedbackLetterType)
export class FeedbackLetterFields {
  @FieldResolver(() => String, { description: 'Tên sáng kiến.' })
  async initiativeTitle(@Root() letter: FeedbackLetterType, @Ctx() context: ActingContext): Promise<string> {
    return (await initiativeOf(context, letter)).title;
  }

  @FieldResolver(() => Int, { description: 'Năm in trên thư: của ngày ký, chưa ký thì của hôm nay.' })
  paperYear(@Root() { issuedOn }: FeedbackLetterType, @Ctx() context: ActingContext): number {
    return yearOf(issuedOn === null ? businessToday(context, context.actor) : plainDateOf(issuedOn));
  }

  @FieldResolver(() => InitiativeStatusEnum, { description: 'Kết quả của sáng kiến.' })
  async outcome(@Root() letter: FeedbackLetterType, @Ctx() context: ActingContext): Promise<InitiativeStatus> {
    return (await initiativeOf(context, letter)).status;
  }

  @FieldResolver(() => [String], { description: 'Tên các tác giả, theo thứ tự trong đơn.' })
  async authorNames(@Root() letter: FeedbackLetterType, @Ctx() context: ActingContext): Promise<string[]> {
    const { authors } = await initiativeOf(context, letter);
    const day = letter.issuedOn === null ? businessToday(context, context.actor) : plainDateOf(letter.issuedOn);
    const members = await Promise.all(authors.map(({ staffId }) => staffMemberOn(context, staffId, day)));
    return members.map((member) => member?.fullName ?? '');
  }

  @FieldResolver(() => PaperSignatureType, { description: 'Khối chữ ký; rỗng cho đến khi duyệt.' })
  signature(@Root() { signerPost, signerName }: FeedbackLetterType): PaperSignature {
    return signerPost === null || signerName === null
      ? { capacity: [], name: '' }
      : paperSignature({ post: signerPost, name: signerName, lent: undefined });
  }

  @FieldResolver(() => [FeedbackLetterEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(
    @Root() letter: FeedbackLetterType,
    @Ctx() context: ActingContext,
  ): Promise<readonly FeedbackLetterEvent[]> {
    const initiative = await initiativeOf(context, letter);
    const facts = letterFacts(initiative, (await desksOf(context)).secretaryIds);
    const { letter: row } = initiative;
    if (row === null) return [];
    return letterEventsFor(context.actor, letter.status, { ...facts, preparedBy: writerOf(row) });
  }
}

function initiativeOf(context: ActingContext, { initiativeId }: FeedbackLetterType): Promise<WithLetter> {
  return letterInitiative(context).load(initiativeId);
}
