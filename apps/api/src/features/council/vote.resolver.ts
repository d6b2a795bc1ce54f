import { Arg, Ctx, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import { AgendaItemType } from './agenda-item.type.ts';
import { CastVoteInput, ConflictInput, OpenItemsInput } from './council.input.ts';
import { forgetRoom, itemOf } from './council.loaders.ts';
import {
  CastVoteResult,
  CloseItemResult,
  ConflictResult,
  OpenItemsResult,
  LowerAwardResult,
  SecondVoteResult,
  ShowItemResult,
} from './council.result.ts';
import { watchMeeting } from './meeting.changes.ts';
import { meetingAfter } from './meeting.resolver.ts';
import { MeetingChangeType } from './meeting.type.ts';
import { agendaItemShown } from './room.shown.ts';
import { castVote } from './use-cases/cast-vote.ts';
import { closeItem } from './use-cases/close-item.ts';
import { declareConflict } from './use-cases/declare-conflict.ts';
import { openItems } from './use-cases/open-items.ts';
import { putForwardLower } from './use-cases/put-forward-lower.ts';
import { putToSecondVote } from './use-cases/put-to-second-vote.ts';
import { showAgendaItem } from './use-cases/show-agenda-item.ts';

@Resolver(() => AgendaItemType)
export class VoteResolver {
  @Mutation(() => ConflictResult, {
    description: 'Báo thành viên không tham gia một mục vì có liên quan, trước khi mở.',
  })
  @Allow('meeting:attend')
  async declareConflict(
    @Ctx() context: ActingContext,
    @Arg('input', () => ConflictInput) input: ConflictInput,
  ): Promise<typeof ConflictResult> {
    return meetingAfter(context, await declareConflict(context, input));
  }

  @Mutation(() => ShowItemResult, {
    description: 'Chuyển phiên họp đến một mục; máy của thành viên đi theo. Không mở biểu quyết.',
  })
  @Allow('meeting:attend')
  async showAgendaItem(
    @Ctx() context: ActingContext,
    @Arg('itemId', () => UuidScalar) itemId: string,
  ): Promise<typeof ShowItemResult> {
    return meetingAfter(context, await showAgendaItem(context, itemId));
  }

  @Mutation(() => OpenItemsResult, { description: 'Mở biểu quyết công khai một hoặc nhiều mục.' })
  @Allow('meeting:chair')
  async openItems(
    @Ctx() context: ActingContext,
    @Arg('input', () => OpenItemsInput) input: OpenItemsInput,
  ): Promise<typeof OpenItemsResult> {
    return meetingAfter(context, await openItems(context, input));
  }

  @Mutation(() => CloseItemResult, { description: 'Đóng biểu quyết một mục và ghi kết quả.' })
  @Allow('meeting:chair')
  async closeItem(
    @Ctx() context: ActingContext,
    @Arg('itemId', () => UuidScalar) itemId: string,
  ): Promise<typeof CloseItemResult> {
    return meetingAfter(context, await closeItem(context, itemId));
  }

  @Mutation(() => SecondVoteResult, {
    description:
      'Đưa mục không đạt, hoặc những mục bằng phiếu ở chỗ cuối của hạn mức, ra biểu quyết lần hai trong cùng phiên họp.',
  })
  @Allow('meeting:chair')
  async putToSecondVote(
    @Ctx() context: ActingContext,
    @Arg('itemId', () => UuidScalar) itemId: string,
  ): Promise<typeof SecondVoteResult> {
    return meetingAfter(context, await putToSecondVote(context, itemId));
  }

  @Mutation(() => LowerAwardResult, {
    description: 'Đưa người, tập thể không đạt ra xét danh hiệu, hình thức thấp hơn ở một mục mới.',
  })
  @Allow('meeting:chair')
  async putForwardLower(
    @Ctx() context: ActingContext,
    @Arg('itemId', () => UuidScalar) itemId: string,
    @Arg('award', () => AwardCodeEnum) award: AwardCode,
  ): Promise<typeof LowerAwardResult> {
    return meetingAfter(context, await putForwardLower(context, { itemId, award }));
  }

  @Mutation(() => CastVoteResult, { description: 'Biểu quyết công khai, ghi tên; lần đầu được tính.' })
  @Allow('meeting:vote')
  async castVote(
    @Ctx() context: ActingContext,
    @Arg('input', () => CastVoteInput) input: CastVoteInput,
  ): Promise<typeof CastVoteResult> {
    const outcome = await castVote(context, input);
    if (!outcome.ok) return outcome.error;
    const meetingId = outcome.value;
    forgetRoom(context, meetingId);
    return agendaItemShown(await itemOf(context, { id: input.itemId, meetingId }));
  }

  @Subscription(() => MeetingChangeType, {
    description: 'Báo mỗi khi phiên họp thay đổi, cho người được xem phiên họp.',
    subscribe: watchMeeting,
  })
  @Allow('meeting:read')
  meetingChanged(@Root() at: Date, @Arg('meetingId', () => UuidScalar) meetingId: string): MeetingChangeType {
    return { meetingId, at };
  }
}
