import { Field, InputType, Int } from 'type-graphql';
import type { AttendanceStatus, DeclarableConflict, VoteChoice } from '@thidua/domain/council';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AttendanceStatusEnum, DeclarableConflictEnum, VoteChoiceEnum } from './council.enums.ts';

@InputType('CreateMeetingInput', { description: 'Mã do máy khách tạo: gửi lại cùng mã không lập thêm phiên họp.' })
export class CreateMeetingInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => DateTimeScalar)
  readonly startsAt!: Date;

  @Field(() => String)
  readonly place!: string;
}

@InputType('AgendaInput')
export class AgendaInput {
  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => [UuidScalar])
  readonly nominationIds!: string[];
}

@InputType('AgendaOrderInput', { description: 'Chương trình theo thứ tự mới: mọi mục, mỗi mục một lần.' })
export class AgendaOrderInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [UuidScalar])
  readonly itemIds!: string[];
}

@InputType('AttendanceInput')
export class AttendanceInput {
  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => AttendanceStatusEnum)
  readonly status!: AttendanceStatus;

  @Field(() => String, { nullable: true })
  readonly reason?: string | null;
}

@InputType('ConflictInput')
export class ConflictInput {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => DeclarableConflictEnum, {
    nullable: true,
    description: 'Lý do theo loại; bỏ trống: chỉ báo có liên quan.',
  })
  readonly kind?: DeclarableConflict | null;
}

@InputType('MeetingActInput')
export class MeetingActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('HandOverChairInput', { description: 'Mã do máy khách tạo: gửi lại cùng mã không giao thêm lần nữa.' })
export class HandOverChairInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => UuidScalar, { description: 'Chính mình: nhận lại quyền chủ trì.' })
  readonly toMemberId!: string;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('OpenItemsInput')
export class OpenItemsInput {
  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => [UuidScalar])
  readonly itemIds!: string[];
}

@InputType('CastVoteInput')
export class CastVoteInput {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => VoteChoiceEnum)
  readonly choice!: VoteChoice;
}
