import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { PostingStatus } from '@thidua/domain/postings';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { PostingStatusEnum } from './posting.type.ts';

@InputType('PostingFilter', { description: 'Lọc danh sách đợt công khai.' })
export class PostingFilter {
  @Field(() => [PostingStatusEnum], { nullable: true })
  readonly statuses?: readonly PostingStatus[] | null;
}

@ArgsType()
export class PostingsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => PostingFilter, { nullable: true })
  readonly filter?: PostingFilter | null;
}

@InputType('SavePostingInput', { description: 'Soạn, sửa một đợt công khai chưa mở.' })
export class SavePostingInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => Int, { nullable: true, description: 'Trống khi soạn mới.' })
  readonly version?: number | null;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly notice!: string;

  @Field(() => PlainDateScalar)
  readonly fromOn!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Bỏ trống: tính theo số ngày làm việc đã đặt.' })
  readonly dueOn?: PlainDate | null;

  @Field(() => [UuidScalar])
  readonly nominationIds!: readonly string[];
}

@InputType('PostingActInput', { description: 'Một việc với đợt công khai.' })
export class PostingActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('PostingReasonInput', { description: 'Hủy một đợt công khai, có lý do.' })
export class PostingReasonInput extends PostingActInput {
  @Field(() => String)
  readonly reason!: string;
}

@InputType('TakeOffPostingInput', { description: 'Rút một hồ sơ khỏi đợt công khai để thẩm định lại.' })
export class TakeOffPostingInput extends PostingReasonInput {
  @Field(() => UuidScalar)
  readonly nominationId!: string;
}

@InputType('CommentOnPostingInput', { description: 'Góp ý, có ghi tên, về đợt công khai hoặc một hồ sơ.' })
export class CommentOnPostingInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly commentId!: string;

  @Field(() => UuidScalar)
  readonly postingId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Trống khi nói về cả đợt.' })
  readonly nominationId?: string | null;

  @Field(() => String)
  readonly text!: string;
}

@InputType('PostingCommentActInput', { description: 'Rút ý kiến đã góp.' })
export class PostingCommentActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('AnswerPostingCommentInput', { description: 'Trả lời một ý kiến góp.' })
export class AnswerPostingCommentInput extends PostingCommentActInput {
  @Field(() => String)
  readonly answer!: string;

  @Field(() => Boolean, { description: 'Cho mọi người trong cơ quan đọc, không nêu tên người góp ý.' })
  readonly isShared!: boolean;
}
