import { Field, Int, ObjectType } from 'type-graphql';
import {
  OPINION_ANSWERS,
  OPINION_ASKERS,
  OPINION_BODIES,
  OPINION_EVENTS,
  OPINION_HOLDS,
  OPINION_SILENCES,
  OPINION_STATUSES,
  type OpinionAnswer,
  type OpinionAsker,
  type OpinionBody,
  type OpinionHold,
  type OpinionSilence,
  type OpinionStatus,
} from '@thidua/domain/opinions';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';

export const OpinionStatusEnum = enumOf(OPINION_STATUSES, 'OpinionStatus', 'Trạng thái của công văn lấy ý kiến.');
export const OpinionEventEnum = enumOf(OPINION_EVENTS, 'OpinionEvent', 'Việc làm được với công văn lấy ý kiến.');
export const OpinionBodyEnum = enumOf(OPINION_BODIES, 'OpinionBody', 'Loại cơ quan được lấy ý kiến.');
export const OpinionHoldEnum = enumOf(OPINION_HOLDS, 'OpinionHold', 'Việc hồ sơ chưa được làm khi còn chờ ý kiến.');
export const OpinionAnswerEnum = enumOf(OPINION_ANSWERS, 'OpinionAnswer', 'Ý kiến về một hồ sơ.');
export const OpinionSilenceEnum = enumOf(OPINION_SILENCES, 'OpinionSilence', 'Quá hạn không trả lời thì sao.');
export const OpinionAskerEnum = enumOf(OPINION_ASKERS, 'OpinionAsker', 'Nơi lấy ý kiến theo luật.');

/** What the letter says and what became of it; the same at the letter and at each of its lines. */
@ObjectType()
abstract class OpinionLetter {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => OpinionBodyEnum)
  readonly body!: OpinionBody;

  @Field(() => String, { description: 'Tên cơ quan được lấy ý kiến.' })
  readonly bodyName!: string;

  @Field(() => String, { description: 'Số, ký hiệu công văn.' })
  readonly letterNumber!: string;

  @Field(() => PlainDateScalar)
  readonly letterOn!: Date;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối để trả lời.' })
  readonly dueOn!: Date;

  @Field(() => Boolean, { description: 'Đã quá hạn mà chưa có trả lời.' })
  readonly isOverdue!: boolean;

  @Field(() => OpinionHoldEnum)
  readonly holds!: OpinionHold;

  @Field(() => OpinionStatusEnum)
  readonly status!: OpinionStatus;

  @Field(() => OpinionSilenceEnum)
  readonly silence!: OpinionSilence;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu văn bản trả lời.' })
  readonly answerNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly answerOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Lý do đi tiếp khi không có trả lời, hoặc lý do hủy.' })
  readonly closedReason!: string | null;
}

@ObjectType('OpinionLine', { description: 'Một hồ sơ trong công văn lấy ý kiến.' })
export class OpinionLineType {
  @Field(() => UuidScalar)
  readonly nominationId!: string;

  @Field(() => String, { description: 'Mã hồ sơ.' })
  readonly code!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => String, { description: 'Cá nhân, tập thể được đề nghị, tên vào ngày công văn.' })
  readonly subjectName!: string;

  @Field(() => OpinionAnswerEnum, { nullable: true })
  readonly answer!: OpinionAnswer | null;

  @Field(() => String)
  readonly remark!: string;
}

@ObjectType('OpinionRequest', { description: 'Công văn lấy ý kiến một cơ quan khác về các hồ sơ đề nghị.' })
export class OpinionRequestType extends OpinionLetter {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => String, { description: 'Căn cứ lấy ý kiến; rỗng khi cơ quan tự lấy.' })
  readonly ground!: string;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => [OpinionLineType])
  readonly lines!: readonly OpinionLineType[];

  readonly recordedById!: string;
  /** The people proposed: none of them keeps the letter. */
  readonly subjectIds!: readonly string[];
}

@ObjectType('NominationOpinion', { description: 'Ý kiến của một cơ quan khác về một hồ sơ.' })
export class NominationOpinionType extends OpinionLetter {
  @Field(() => OpinionAnswerEnum, { nullable: true })
  readonly answer!: OpinionAnswer | null;

  @Field(() => String)
  readonly remark!: string;
}

@ObjectType('RequiredOpinion', { description: 'Ý kiến mà luật đòi hỏi có trong hồ sơ.' })
export class RequiredOpinionType {
  @Field(() => OpinionBodyEnum)
  readonly body!: OpinionBody;

  @Field(() => OpinionAskerEnum)
  readonly asker!: OpinionAsker;

  @Field(() => String, { description: 'Điều, khoản.' })
  readonly ground!: string;

  @Field(() => Boolean, { description: 'Đã ghi một công văn lấy ý kiến này.' })
  readonly isAsked!: boolean;
}

@ObjectType('OpinionRequestConnection', { description: 'Một trang danh sách công văn lấy ý kiến.' })
export class OpinionRequestConnection extends connectionOf(OpinionRequestType) {}
