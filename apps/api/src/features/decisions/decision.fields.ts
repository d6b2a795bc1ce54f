import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { decisionEventsFor, documentNumber, signatureBlock, type DecisionEvent } from '@thidua/domain/decisions';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { meetingSeen, MeetingType } from '../council/index.ts';
import { nominationSeen, NominationType } from '../nominations/index.ts';
import { awardOfLine, AwardRecordType, postOn, staffMemberOn, StaffMemberType } from '../organisation/index.ts';
import { accountName, decisionOfNomination, decisionsOfMeeting, lastNumberOf, linesOf } from './decision.loaders.ts';
import {
  DecisionEventEnum,
  DecisionLineType,
  DecisionType,
  SigningDelegationType,
  ViewerSignatureType,
} from './decision.type.ts';
import { listAnnexed } from './list-place.queries.ts';
import { signingDelegation, viewerSignature } from './signing.queries.ts';

@Resolver(() => DecisionType)
export class DecisionFields {
  @FieldResolver(() => String, { nullable: true, description: 'Số và ký hiệu, ví dụ 152/QĐ-SNgV; có khi ban hành.' })
  documentNumber(@Root() { number, sign }: DecisionType): string | null {
    return number === null ? null : documentNumber(number, sign);
  }

  @FieldResolver(() => Int, { description: 'Số kế tiếp của năm nay; với quyết định đã ban hành là số của nó.' })
  async suggestedNumber(@Root() { number, sign }: DecisionType, @Ctx() context: ActingContext): Promise<number> {
    return number ?? (await lastNumberOf(context).load(sign)) + 1;
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Người ký.' })
  async signer(
    @Root() { signerId, issuedOn }: DecisionType,
    @Ctx() context: ActingContext,
  ): Promise<StaffMemberType | null> {
    if (signerId === null || issuedOn === null) return null;
    return (await staffMemberOn(context, signerId, plainDateOf(issuedOn))) ?? null;
  }

  @FieldResolver(() => [String], {
    description: 'Phần ký: thẩm quyền, chức vụ vào ngày ký, họ tên; trống khi chưa ký.',
  })
  async signatureBlock(
    @Root() { signerId, issuedOn, capacity }: DecisionType,
    @Ctx() context: ActingContext,
  ): Promise<readonly string[]> {
    if (signerId === null || issuedOn === null) return [];
    const day = plainDateOf(issuedOn);
    const [signer, post] = await Promise.all([staffMemberOn(context, signerId, day), postOn(context, signerId, day)]);
    return signer === undefined ? [] : signatureBlock({ capacity, post: post.title, name: signer.fullName });
  }

  @FieldResolver(() => SigningDelegationType, {
    nullable: true,
    description: 'Ủy quyền mà chữ ký dựa vào; trống khi người ký ký theo chức vụ của mình.',
  })
  async delegation(
    @Root() { delegationId }: DecisionType,
    @Ctx() context: ActingContext,
  ): Promise<SigningDelegationType | null> {
    return delegationId === null ? null : ((await signingDelegation(context).load(delegationId)) ?? null);
  }

  @FieldResolver(() => ViewerSignatureType, {
    nullable: true,
    description: 'Người xem ký thì phần ký in thế nào, nếu ban hành vào ngày đó; trống khi người xem không ký.',
  })
  viewerSignature(
    @Root() { status }: DecisionType,
    @Arg('issuedOn', () => PlainDateScalar) issuedOn: PlainDate,
    @Ctx() context: ActingContext,
  ): Promise<ViewerSignatureType | null> {
    return status === 'DRAFT' ? viewerSignature(context, issuedOn) : Promise.resolve(null);
  }

  @FieldResolver(() => MeetingType, { nullable: true, description: 'Phiên họp đã xét, nếu người xem được thấy.' })
  async meeting(@Root() { meetingId }: DecisionType, @Ctx() context: ActingContext): Promise<MeetingType | null> {
    return meetingId === null ? null : ((await meetingSeen(context).load(meetingId)) ?? null);
  }

  @FieldResolver(() => Boolean, {
    description: 'Danh sách in thành phụ lục; với dự thảo là theo thiết lập hôm nay.',
  })
  isListAnnexed(@Root() decision: DecisionType, @Ctx() context: ActingContext): Promise<boolean> {
    return listAnnexed(context, decision);
  }

  @FieldResolver(() => [DecisionLineType], {
    description: 'Danh hiệu trước hình thức, tập thể trước cá nhân, theo tên tiếng Việt.',
  })
  lines(@Root() decision: DecisionType, @Ctx() context: ActingContext): Promise<readonly DecisionLineType[]> {
    return linesOf(context).load(decision.id);
  }

  @FieldResolver(() => String, { description: 'Người soạn.' })
  draftedBy(@Root() decision: DecisionType, @Ctx() context: ActingContext): Promise<string> {
    return accountName(context).load(decision.draftedById);
  }

  @FieldResolver(() => [DecisionEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  viewerCan(@Root() { status, kind }: DecisionType, @Ctx() { actor }: ActingContext): readonly DecisionEvent[] {
    return decisionEventsFor(actor, status, kind);
  }
}

@Resolver(() => DecisionLineType)
export class DecisionLineFields {
  @FieldResolver(() => NominationType, { nullable: true, description: 'Hồ sơ đề nghị, nếu người xem được thấy.' })
  async nomination(@Root() line: DecisionLineType, @Ctx() context: ActingContext): Promise<NominationType | null> {
    return (await nominationSeen(context).load(line.nominationId)) ?? null;
  }

  @FieldResolver(() => AwardRecordType, {
    nullable: true,
    description: 'Khen thưởng trong sổ từ dòng này; rỗng khi còn là dự thảo. Bị hủy bỏ thì ghi ở đây.',
  })
  awardRecord(@Root() { id }: DecisionLineType, @Ctx() context: ActingContext): Promise<AwardRecordType | undefined> {
    return awardOfLine(context).load(id);
  }
}

@Resolver(() => MeetingType)
export class MeetingDecisionFields {
  @FieldResolver(() => [DecisionType], { description: 'Các quyết định, dự thảo từ phiên họp này.' })
  decisions(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<readonly DecisionType[]> {
    return decisionsOfMeeting(context).load(meeting.id);
  }
}

@Resolver(() => NominationType)
export class NominationDecisionFields {
  @FieldResolver(() => DecisionType, {
    nullable: true,
    description: 'Quyết định có đề nghị này, nếu người xem được thấy.',
  })
  async decision(@Root() nomination: NominationType, @Ctx() context: ActingContext): Promise<DecisionType | null> {
    return (await decisionOfNomination(context).load(nomination.id)) ?? null;
  }
}
