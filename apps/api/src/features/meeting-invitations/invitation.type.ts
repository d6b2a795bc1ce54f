import { Field, InputType, Int, ObjectType } from 'type-graphql';
import {
  INVITATION_ACTS,
  INVITATION_ANSWERS,
  INVITATION_CHANGE_KINDS,
  INVITATION_HINDRANCES,
  MEETING_CHANGE_HINDRANCES,
  type InvitationAct,
  type InvitationAnswer,
  type InvitationChangeKind,
  type InvitationHindrance,
  type MeetingChangeHindrance,
} from '@thidua/domain/meeting-invitation';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { UserError } from '../../platform/user-error.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import { MeetingMemberType } from '../council/index.ts';

const InvitationActEnum = enumOf(INVITATION_ACTS, 'InvitationAct', 'Việc làm được với giấy mời họp.');
const InvitationAnswerEnum = enumOf(INVITATION_ANSWERS, 'InvitationAnswer', 'Trả lời giấy mời họp.');
const InvitationChangeKindEnum = enumOf(
  INVITATION_CHANGE_KINDS,
  'InvitationChangeKind',
  'Điều khác so với giấy mời lần trước.',
);
const InvitationHindranceEnum = enumOf(INVITATION_HINDRANCES, 'InvitationHindrance', 'Vì sao chưa gửi giấy mời được.');

const MeetingChangeHindranceEnum = enumOf(
  MEETING_CHANGE_HINDRANCES,
  'MeetingChangeHindrance',
  'Vì sao không chuyển phiên họp sang ngày khác được.',
);

@ObjectType('InvitationItem', { description: 'Mục của chương trình như ghi trong giấy mời.' })
export class InvitationItemType {
  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly subjectName!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;
}

@ObjectType('InvitationChange', { description: 'Một điều khác so với giấy mời lần trước.' })
export class InvitationChangeType {
  @Field(() => InvitationChangeKindEnum)
  readonly kind!: InvitationChangeKind;

  @Field(() => InvitationItemType, { nullable: true, description: 'Mục được thêm hoặc bỏ.' })
  readonly item!: InvitationItemType | null;
}

@ObjectType('InvitationRecipient', { description: 'Thành viên được mời và câu trả lời.' })
export class InvitationRecipientType {
  @Field(() => MeetingMemberType)
  readonly member!: MeetingMemberType;

  @Field(() => Boolean, { description: 'Đã gửi thư điện tử.' })
  readonly isMailed!: boolean;

  @Field(() => InvitationAnswerEnum, { nullable: true })
  readonly answer!: InvitationAnswer | null;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: Date | null;

  @Field(() => Boolean, { description: 'Thường trực ghi theo lời báo của thành viên.' })
  readonly isRecordedByOffice!: boolean;
}

@ObjectType('MeetingInvitation', { description: 'Giấy mời họp như đã gửi, không đổi nữa.' })
export class MeetingInvitationType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Lần gửi.' })
  readonly number!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => DateTimeScalar)
  readonly startsAt!: Date;

  @Field(() => String)
  readonly place!: string;

  @Field(() => String, { description: 'Nội dung cần chuẩn bị.' })
  readonly note!: string;

  @Field(() => DateTimeScalar)
  readonly sentAt!: Date;

  @Field(() => String)
  readonly sentBy!: string;

  @Field(() => [InvitationItemType])
  readonly items!: readonly InvitationItemType[];

  @Field(() => [InvitationChangeType], { description: 'Khác lần trước ở đâu; lần đầu thì rỗng.' })
  readonly changes!: readonly InvitationChangeType[];

  @Field(() => [InvitationRecipientType], {
    description: 'Thường trực, Chủ tịch Hội đồng và thanh tra thấy mọi người; thành viên thấy câu trả lời của mình.',
  })
  readonly recipients!: readonly InvitationRecipientType[];
}

@ObjectType('MeetingInvitations', { description: 'Giấy mời của một phiên họp.' })
export class MeetingInvitationsType {
  @Field(() => [MeetingInvitationType], { description: 'Các lần đã gửi, mới nhất trước.' })
  readonly sent!: readonly MeetingInvitationType[];

  @Field(() => [InvitationChangeType], { description: 'Phiên họp nay khác giấy mời mới nhất ở đâu.' })
  readonly pending!: readonly InvitationChangeType[];

  @Field(() => [InvitationActEnum], { description: 'Việc người xem làm được bây giờ.' })
  readonly viewerCan!: readonly InvitationAct[];
}

@ObjectType('InvitationHinderedError', { implements: UserError, description: 'Chưa gửi giấy mời được.' })
export class InvitationHinderedError extends UserError {
  override readonly code: string = 'INVITATION_HINDERED';

  @Field(() => InvitationHindranceEnum)
  readonly hindrance: InvitationHindrance;

  constructor(hindrance: InvitationHindrance) {
    super();
    this.hindrance = hindrance;
  }
}

@ObjectType('MeetingChangeHinderedError', {
  implements: UserError,
  description: 'Không chuyển phiên họp sang ngày này được.',
})
export class MeetingChangeHinderedError extends UserError {
  override readonly code: string = 'MEETING_CHANGE_HINDERED';

  @Field(() => MeetingChangeHindranceEnum)
  readonly hindrance: MeetingChangeHindrance;

  constructor(hindrance: MeetingChangeHindrance) {
    super();
    this.hindrance = hindrance;
  }
}

@InputType('ChangeMeetingInput')
export class ChangeMeetingInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => DateTimeScalar)
  readonly startsAt!: Date;

  @Field(() => String)
  readonly place!: string;

  @Field(() => UuidScalar, { description: 'Mã của giấy mời gửi kèm khi đã mời; gửi lại cùng mã không mời thêm.' })
  readonly invitationId!: string;
}

@InputType('SendInvitationInput', { description: 'Mã do máy khách tạo: gửi lại cùng mã không mời thêm lần nữa.' })
export class SendInvitationInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => Int, { description: 'Phiên bản của phiên họp mà người gửi đã xem.' })
  readonly version!: number;

  @Field(() => String)
  readonly note!: string;
}

@InputType('AnswerInvitationInput')
export class AnswerInvitationInput {
  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => Int, { description: 'Lần mời được trả lời; phải là lần mới nhất.' })
  readonly number!: number;

  @Field(() => InvitationAnswerEnum)
  readonly answer!: InvitationAnswer;

  @Field(() => String, { nullable: true })
  readonly reason?: string | null;
}
