import { Field, Int, ObjectType } from 'type-graphql';
import type { AttendanceStatus, ConflictKind, CouncilRole, MeetingStatus, PresenceStep } from '@thidua/domain/council';
import type { PlainDate } from '@thidua/domain/kernel';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CouncilRoleEnum } from '../../platform/vocabulary-enums.ts';
import { AttendanceStatusEnum, ConflictKindEnum, MeetingStatusEnum, PresenceStepEnum } from './council.enums.ts';

@ObjectType('Meeting', { description: 'Phiên họp Hội đồng.' })
export class MeetingType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => MeetingStatusEnum)
  readonly status!: MeetingStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => DateTimeScalar)
  readonly startsAt!: Date;

  @Field(() => String)
  readonly place!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly openedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly closedAt!: Date | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Mục đang xét, do người chủ trì hoặc Thường trực chuyển.' })
  readonly currentItemId!: string | null;
}

@ObjectType('MeetingMember', { description: 'Thành viên Hội đồng tại một phiên họp.' })
export class MeetingMemberType {
  @Field(() => UuidScalar)
  readonly id!: string;

  readonly staffId!: string;

  @Field(() => CouncilRoleEnum)
  readonly role!: CouncilRole;

  @Field(() => Boolean)
  readonly hasVote!: boolean;

  @Field(() => AttendanceStatusEnum, { nullable: true, description: 'Rỗng: chưa ghi nhận.' })
  readonly attendance!: AttendanceStatus | null;

  @Field(() => String, { nullable: true })
  readonly attendanceReason!: string | null;

  /** The day of the meeting, whose post and department of the person are shown. */
  readonly asOf!: PlainDate;
}

@ObjectType('Quorum', {
  description: 'Số thành viên có quyền biểu quyết phải có mặt để họp, theo quy tắc chặt nhất của chương trình.',
})
export class QuorumType {
  @Field(() => Int)
  readonly present!: number;

  @Field(() => Int)
  readonly total!: number;

  @Field(() => Int)
  readonly needed!: number;

  @Field(() => Boolean)
  readonly isReached!: boolean;

  @Field(() => Int)
  readonly numerator!: number;

  @Field(() => Int)
  readonly denominator!: number;

  @Field(() => String, { description: 'Căn cứ.' })
  readonly ground!: string;
}

@ObjectType('NonLeaderShare', {
  description: 'Số cá nhân không giữ chức vụ lãnh đạo trong các cá nhân của chương trình.',
})
export class NonLeaderShareType {
  @Field(() => Int)
  readonly nonLeaders!: number;

  @Field(() => Int)
  readonly persons!: number;
}

@ObjectType('MeetingChange', { description: 'Tin phiên họp vừa thay đổi; chỉ có mã, người xem tự đọc lại.' })
export class MeetingChangeType {
  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;
}

@ObjectType('ConflictCell', { description: 'Thành viên không tham gia một mục, vì sao.' })
export class ConflictCellType {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => ConflictKindEnum)
  readonly kind!: ConflictKind;

  @Field(() => Boolean, { description: 'Đã ghi vào mục; chưa ghi thì tính theo sổ sách lúc này.' })
  readonly isRecorded!: boolean;
}

@ObjectType('ConflictRow', { description: 'Một dòng của bảng liên quan: một thành viên và các mục không tham gia.' })
export class ConflictRowType {
  @Field(() => MeetingMemberType)
  readonly member!: MeetingMemberType;

  @Field(() => [ConflictCellType])
  readonly cells!: readonly ConflictCellType[];
}

@ObjectType('PresenceMoment', { description: 'Một dòng của diễn biến có mặt: ai đến, ra về, trở lại, lúc nào.' })
export class PresenceMomentType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => MeetingMemberType)
  readonly member!: MeetingMemberType;

  @Field(() => PresenceStepEnum)
  readonly step!: PresenceStep;

  @Field(() => String, { nullable: true, description: 'Lý do vắng, ra về.' })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String, { description: 'Người ghi.' })
  readonly recordedBy!: string;

  @Field(() => Int, { description: 'Số thành viên có quyền biểu quyết có mặt sau đó.' })
  readonly presentCount!: number;
}

@ObjectType('ChairHandover', { description: 'Một lần giao quyền chủ trì trong phiên họp.' })
export class ChairHandoverType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => MeetingMemberType)
  readonly from!: MeetingMemberType;

  @Field(() => MeetingMemberType)
  readonly to!: MeetingMemberType;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String, { description: 'Người giao, hoặc người nhận lại.' })
  readonly recordedBy!: string;
}
