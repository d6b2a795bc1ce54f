import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { documentNumber, signatureBlock, type SignerCapacity } from '@thidua/domain/decisions';
import { plainDateOf, yearOf, type PlainDate } from '@thidua/domain/kernel';
import { submissionEventsFor, type SubmissionEvent } from '@thidua/domain/submissions';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import {
  SignerCapacityEnum,
  signingDelegation,
  SigningDelegationType,
  viewerSignature,
  ViewerSignatureType,
} from '../decisions/index.ts';
import { nominationSeen, NominationType } from '../nominations/index.ts';
import { lastNumbers } from '../number-register/index.ts';
import { postOn, staffMemberOn } from '../organisation/index.ts';
import { deciderNames } from './forwardable.queries.ts';
import { SubmissionEventEnum } from './submission.enums.ts';
import { forwardingOfNomination } from './submission.loaders.ts';
import {
  NominationForwardingType,
  SubmissionAnswerType,
  SubmissionLineType,
  SubmissionType,
} from './submission.type.ts';

@Resolver(() => SubmissionType)
export class SubmissionFields {
  @FieldResolver(() => String, { nullable: true, description: 'Số và ký hiệu, ví dụ 45/TTr-SNgV; có khi ký.' })
  documentNumber(@Root() { number, sign }: SubmissionType): string | null {
    return number === null ? null : documentNumber(number, sign);
  }

  @FieldResolver(() => Int, { description: 'Số kế tiếp của năm nay; với tờ trình đã ký là số của nó.' })
  async suggestedNumber(@Root() { number, sign }: SubmissionType, @Ctx() context: ActingContext): Promise<number> {
    if (number !== null) return number;
    const { db, actor } = context;
    const year = yearOf(businessToday(context, actor));
    const last = await lastNumbers(db, { organisationId: actor.organisationId, year, signs: [sign] });
    return (last.get(sign) ?? 0) + 1;
  }

  @FieldResolver(() => String, { description: 'Cách sổ khen thưởng ghi tên cấp quyết định, để ghi kết quả.' })
  async deciderName(@Root() { authority }: SubmissionType, @Ctx() { db, actor }: ActingContext): Promise<string> {
    return (await deciderNames(db, actor.organisationId))(authority);
  }

  @FieldResolver(() => SignerCapacityEnum, { nullable: true })
  capacity(@Root() { capacity }: SubmissionType): SignerCapacity | null {
    return capacity;
  }

  @FieldResolver(() => [String], {
    description: 'Phần ký: thẩm quyền, chức vụ vào ngày ký, họ tên; trống khi chưa ký.',
  })
  async signatureBlock(
    @Root() { signerId, signedOn, capacity }: SubmissionType,
    @Ctx() context: ActingContext,
  ): Promise<readonly string[]> {
    if (signerId === null || signedOn === null || capacity === null) return [];
    const day = plainDateOf(signedOn);
    const [signer, post] = await Promise.all([staffMemberOn(context, signerId, day), postOn(context, signerId, day)]);
    return signer === undefined ? [] : signatureBlock({ capacity, post: post.title, name: signer.fullName });
  }

  @FieldResolver(() => SigningDelegationType, {
    nullable: true,
    description: 'Ủy quyền mà chữ ký dựa vào; trống khi người ký ký theo chức vụ của mình.',
  })
  async delegation(
    @Root() { delegationId }: SubmissionType,
    @Ctx() context: ActingContext,
  ): Promise<SigningDelegationType | null> {
    return delegationId === null ? null : ((await signingDelegation(context).load(delegationId)) ?? null);
  }

  @FieldResolver(() => ViewerSignatureType, {
    nullable: true,
    description: 'Người xem ký thì phần ký in thế nào, nếu ký vào ngày đó; trống khi người xem không ký.',
  })
  viewerSignature(
    @Root() { status }: SubmissionType,
    @Arg('signedOn', () => PlainDateScalar) signedOn: PlainDate,
    @Ctx() context: ActingContext,
  ): Promise<ViewerSignatureType | null> {
    return status === 'DRAFT' ? viewerSignature(context, signedOn) : Promise.resolve(null);
  }

  @FieldResolver(() => String, { description: 'Người soạn.' })
  draftedBy(@Root() { draftedById }: SubmissionType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(draftedById);
  }

  @FieldResolver(() => [SubmissionEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  viewerCan(@Root() { status }: SubmissionType, @Ctx() { actor }: ActingContext): readonly SubmissionEvent[] {
    return submissionEventsFor(actor, status);
  }
}

@Resolver(() => SubmissionLineType)
export class SubmissionLineFields {
  @FieldResolver(() => NominationType, { nullable: true, description: 'Hồ sơ đề nghị, nếu người xem được thấy.' })
  async nomination(@Root() line: SubmissionLineType, @Ctx() context: ActingContext): Promise<NominationType | null> {
    return (await nominationSeen(context).load(line.nominationId)) ?? null;
  }
}

@Resolver(() => SubmissionAnswerType)
export class SubmissionAnswerFields {
  @FieldResolver(() => String, { description: 'Người ghi.' })
  recordedBy(@Root() { recordedById }: SubmissionAnswerType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(recordedById);
  }
}

/** What the way up adds to a line. */
@Resolver(() => NominationType)
export class NominationForwardingFields {
  @FieldResolver(() => NominationForwardingType, {
    nullable: true,
    description: 'Trình cấp trên đến đâu; người không đọc tờ trình thấy từ khi đã gửi.',
  })
  async forwarding(
    @Root() { id }: NominationType,
    @Ctx() context: ActingContext,
  ): Promise<NominationForwardingType | null> {
    return (await forwardingOfNomination(context).load(id)) ?? null;
  }
}
