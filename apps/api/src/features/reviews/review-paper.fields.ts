import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { paperSignature, type PaperSignature } from '@thidua/domain/decisions';
import { dayIn } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { PaperSignatureType } from '../../platform/paper-signature.type.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { recipientsOf } from '../movements/index.ts';
import { headOfBodyOn } from '../organisation/index.ts';
import { ReviewType } from './review.type.ts';

/** What only the paper of a review says. */
@Resolver(() => ReviewType)
export class ReviewPaperFields {
  @FieldResolver(() => PaperSignatureType, {
    description: 'Người đứng đầu cơ quan vào ngày gửi, với bản dự thảo là hôm nay.',
  })
  async signature(@Root() { sentAt }: ReviewType, @Ctx() context: ActingContext): Promise<PaperSignature> {
    const day = sentAt === null ? businessToday(context, context.actor) : dayIn(context.actor.timeZone, sentAt);
    const head = await headOfBodyOn(context, day);
    return head === undefined ? { capacity: [], name: '' } : paperSignature({ ...head, lent: undefined });
  }

  @FieldResolver(() => String, { description: 'Dòng lưu trong nơi nhận, như kế hoạch ghi: “Lưu: VT, VPTTr”.' })
  async archive(@Root() { movementId }: ReviewType, @Ctx() context: ActingContext): Promise<string> {
    const recipients = await recipientsOf(context).load(movementId);
    return recipients.find(({ group }) => group === 'ARCHIVE')?.name ?? 'Lưu: VT';
  }
}
