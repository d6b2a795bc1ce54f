import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type {
  GateReason,
  Pledge,
  RegistrationEvent,
  RegistrationFacts,
  RegistrationPart,
  RegistrationStatus,
} from '@thidua/domain/registrations';
import type { AwardCode, SubjectKind } from '@thidua/domain/vocabulary';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, SubjectKindEnum } from '../../platform/vocabulary-enums.ts';
import {
  GateReasonEnum,
  RegistrationEventEnum,
  RegistrationPartEnum,
  RegistrationStatusEnum,
} from './registration.enums.ts';

@ObjectType('RegistrationPledge', { description: 'Cam kết với một phong trào chuyên đề, với các điều đã đánh dấu.' })
export class RegistrationPledgeType implements Pledge {
  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => [String], { description: 'Lời cam kết nguyên văn.' })
  readonly commitments!: readonly string[];
}

@ObjectType('RegistrationGate', { description: 'Hôm nay còn ghi và gửi được hay không.' })
export class RegistrationGateType {
  @Field(() => Boolean)
  readonly isOpen!: boolean;

  @Field(() => Boolean, { description: 'Đã quá hạn của năm; gửi bây giờ thì phiếu ghi là muộn.' })
  readonly isLate!: boolean;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Gửi được đến hết ngày này; trống khi không có hạn.' })
  readonly until!: PlainDate | null;

  @Field(() => GateReasonEnum, { nullable: true, description: 'Vì sao đã đóng.' })
  readonly reason!: GateReason | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối đã qua.' })
  readonly closedOn!: PlainDate | null;
}

@ObjectType('RegistrationSheet', { description: 'Phiếu đăng ký thi đua của một cá nhân hoặc tập thể trong một năm.' })
export class RegistrationSheetType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Tăng sau mỗi lần đổi; gửi kèm khi làm để không đè lên việc của người khác.' })
  readonly version!: number;

  @Field(() => [AwardCodeEnum], { description: 'Danh hiệu phấn đấu, như đang viết.' })
  readonly titles!: readonly AwardCode[];

  @Field(() => String, { description: 'Nội dung thi đua.' })
  readonly content!: string;

  @Field(() => String, { description: 'Biện pháp thực hiện.' })
  readonly measures!: string;

  @Field(() => Int, { description: 'Số sáng kiến đăng ký được công nhận trong năm.' })
  readonly initiativeCount!: number;

  @Field(() => [RegistrationPledgeType], { description: 'Cam kết phong trào, như đang viết.' })
  readonly pledges!: readonly Pledge[];

  @Field(() => DateTimeScalar, { nullable: true })
  readonly submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Ai đã gửi.' })
  readonly submittedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Lý do trả lại gần nhất.' })
  readonly returnedReason!: string | null;

  @Field(() => [RegistrationPartEnum], { description: 'Các phần cần bổ sung.' })
  readonly returnedParts!: readonly RegistrationPart[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lần duyệt gần nhất.' })
  readonly approvedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Ai đã duyệt.' })
  readonly approvedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Lý do sửa sau khi đã duyệt.' })
  readonly changeReason!: string | null;

  @Field(() => DateTimeScalar)
  readonly updatedAt!: Date;
}

@ObjectType('RegistrationRow', {
  description: 'Một cá nhân hoặc tập thể trong danh sách đăng ký của một năm, có phiếu hay chưa.',
})
export class RegistrationRowType {
  @Field(() => String, { description: 'Năm và khoá của cá nhân hoặc tập thể.' })
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => SubjectKindEnum)
  readonly subjectKind!: SubjectKind;

  @Field(() => UuidScalar, { nullable: true })
  readonly staffId!: string | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly collectiveId!: string | null;

  @Field(() => String, { description: 'Tên cá nhân hoặc tập thể.' })
  readonly subjectName!: string;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String)
  readonly departmentName!: string;

  @Field(() => RegistrationStatusEnum, { description: 'Chưa có phiếu là chưa gửi.' })
  readonly status!: RegistrationStatus;

  @Field(() => Boolean, { description: 'Gửi lần đầu sau hạn.' })
  readonly isLate!: boolean;

  @Field(() => RegistrationSheetType, { nullable: true })
  readonly sheet!: RegistrationSheetType | null;

  @Field(() => [AwardCodeEnum], { description: 'Danh hiệu đã đăng ký và được duyệt.' })
  readonly registered!: readonly AwardCode[];

  @Field(() => [AwardCodeEnum], { description: 'Danh hiệu, hình thức khen thưởng của năm đã có quyết định.' })
  readonly achieved!: readonly AwardCode[];

  @Field(() => PlainDateScalar, { nullable: true, description: 'Lần nhắc gần nhất.' })
  readonly remindedOn!: PlainDate | null;

  @Field(() => RegistrationGateType)
  readonly gate!: RegistrationGateType;

  @Field(() => Boolean, { description: 'Người xem ghi được phiếu này ngay bây giờ.' })
  readonly canEdit!: boolean;

  @Field(() => [RegistrationEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  readonly viewerCan!: readonly RegistrationEvent[];

  readonly facts!: RegistrationFacts;
}

@ObjectType('RegistrationConnection', { description: 'Một trang danh sách đăng ký.' })
export class RegistrationConnection extends connectionOf(RegistrationRowType) {}

@ObjectType('RegistrationRows', { description: 'Các dòng vừa thay đổi.' })
export class RegistrationRowsType {
  @Field(() => [RegistrationRowType])
  readonly rows!: readonly RegistrationRowType[];
}
