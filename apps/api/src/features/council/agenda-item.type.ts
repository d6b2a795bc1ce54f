import { Field, Int, ObjectType } from 'type-graphql';
import type { AgendaItemStatus, ConflictKind, VoteBase, VoteChoice, VoteForm } from '@thidua/domain/council';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, VoteFormEnum } from '../../platform/vocabulary-enums.ts';
import { AgendaItemStatusEnum, ConflictKindEnum, VoteBaseEnum, VoteChoiceEnum } from './council.enums.ts';
import { MeetingMemberType } from './meeting.type.ts';

@ObjectType('VoteRule', { description: 'Quy tắc biểu quyết của một danh hiệu: hình thức, tỷ lệ, mẫu số, căn cứ.' })
export class VoteRuleType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => VoteFormEnum)
  readonly form!: VoteForm;

  @Field(() => Int)
  readonly shareNumerator!: number;

  @Field(() => Int)
  readonly shareDenominator!: number;

  @Field(() => Boolean, { description: 'Phải lớn hơn tỷ lệ, không chỉ bằng.' })
  readonly isStrict!: boolean;

  @Field(() => VoteBaseEnum)
  readonly base!: VoteBase;

  @Field(() => Boolean, { description: 'Không đạt thì được biểu quyết lần hai trong cùng phiên họp.' })
  readonly hasSecondRound!: boolean;

  @Field(() => String)
  readonly legalGround!: string;
}

@ObjectType('Conflict', { description: 'Thành viên không tham gia biểu quyết một mục vì có liên quan.' })
export class ConflictType {
  @Field(() => MeetingMemberType)
  readonly member!: MeetingMemberType;

  @Field(() => ConflictKindEnum)
  readonly kind!: ConflictKind;
}

@ObjectType('VoteResult', { description: 'Kết quả biểu quyết, ghi khi đóng và không đổi nữa.' })
export class VoteResultType {
  @Field(() => Int, { description: 'Số thành viên có quyền biểu quyết.' })
  readonly memberCount!: number;

  @Field(() => Int, { description: 'Số có mặt, kể cả người không tham gia mục này.' })
  readonly presentCount!: number;

  @Field(() => Int, { description: 'Số không tham gia vì có liên quan.' })
  readonly excludedCount!: number;

  @Field(() => Int)
  readonly agree!: number;

  @Field(() => Int)
  readonly disagree!: number;

  @Field(() => Int)
  readonly abstain!: number;

  @Field(() => Int, { description: 'Mẫu số của tỷ lệ.' })
  readonly base!: number;

  @Field(() => Int, { description: 'Số phiếu đồng ý cần có.' })
  readonly needed!: number;

  @Field(() => Boolean)
  readonly isPassed!: boolean;

  @Field(() => DateTimeScalar)
  readonly closedAt!: Date;
}

@ObjectType('NamedVote', { description: 'Biểu quyết công khai của một thành viên.' })
export class NamedVoteType {
  @Field(() => MeetingMemberType)
  readonly member!: MeetingMemberType;

  @Field(() => VoteChoiceEnum)
  readonly choice!: VoteChoice;

  @Field(() => DateTimeScalar)
  readonly castAt!: Date;
}

@ObjectType('AgendaItem', { description: 'Mục biểu quyết: một đề nghị đưa ra Hội đồng.' })
export class AgendaItemType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly meetingId!: string;

  readonly nominationId!: string;

  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => Int, { description: 'Lần biểu quyết: 1, hoặc 2 khi lần đầu không đạt.' })
  readonly attempt!: number;

  @Field(() => AgendaItemStatusEnum)
  readonly status!: AgendaItemStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => VoteRuleType)
  readonly rule!: VoteRuleType;
}
