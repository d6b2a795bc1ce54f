import { Field, Int, ObjectType } from 'type-graphql';
import type { TaskOutcome } from '@thidua/domain/plans';
import {
  CHECK_FINDING_EVENTS,
  CHECK_FINDING_KINDS,
  CHECK_FINDING_STATUSES,
  UNIT_CHECK_EVENTS,
  UNIT_CHECK_STATUSES,
  type CheckFindingEvent,
  type CheckFindingKind,
  type CheckFindingStatus,
  type UnitCheckStatus,
} from '@thidua/domain/unit-checks';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { TaskOutcomeEnum } from '../movements/index.ts';

export const UnitCheckStatusEnum = enumOf(UNIT_CHECK_STATUSES, 'UnitCheckStatus', 'Trạng thái của cuộc kiểm tra.');
export const UnitCheckEventEnum = enumOf(UNIT_CHECK_EVENTS, 'UnitCheckEvent', 'Việc làm được với cuộc kiểm tra.');
export const CheckFindingKindEnum = enumOf(CHECK_FINDING_KINDS, 'CheckFindingKind', 'Ưu điểm, tồn tại, kiến nghị.');
export const CheckFindingStatusEnum = enumOf(
  CHECK_FINDING_STATUSES,
  'CheckFindingStatus',
  'Trạng thái của một nhận xét trong biên bản.',
);
export const CheckFindingEventEnum = enumOf(
  CHECK_FINDING_EVENTS,
  'CheckFindingEvent',
  'Giải trình, chấp nhận, yêu cầu làm lại.',
);

@ObjectType('UnitCheck', { description: 'Cuộc kiểm tra công tác thi đua của một phòng, đơn vị.' })
export class UnitCheckType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => UuidScalar, { nullable: true })
  readonly taskId!: string | null;

  @Field(() => String)
  readonly title!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày dự kiến.' })
  readonly plannedDay!: Date;

  @Field(() => String, { description: 'Nội dung kiểm tra.' })
  readonly contents!: string;

  @Field(() => UnitCheckStatusEnum)
  readonly status!: UnitCheckStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày đã kiểm tra.' })
  readonly carriedOutOn!: Date | null;

  @Field(() => String, { description: 'Đại diện phòng, đơn vị được kiểm tra; rỗng khi chưa kiểm tra.' })
  readonly unitPresent!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc gửi biên bản cho đơn vị.' })
  readonly issuedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly closedAt!: Date | null;

  @Field(() => TaskOutcomeEnum, { nullable: true, description: 'Kết quả nhiệm vụ mà cuộc kiểm tra khép lại.' })
  readonly taskOutcome!: TaskOutcome | null;

  @Field(() => String, { nullable: true })
  readonly cancelledReason!: string | null;

  readonly departmentId!: string;
  readonly conclusion!: string;
}

@ObjectType('UnitCheckVisitor', { description: 'Một người đi kiểm tra.' })
export class UnitCheckVisitorType {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String, { description: 'Họ tên vào ngày kiểm tra.' })
  readonly name!: string;
}

@ObjectType('UnitCheckTask', { description: 'Nhiệm vụ của kế hoạch mà cuộc kiểm tra xem xét.' })
export class UnitCheckTaskType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly number!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int, { description: 'Số nội dung chưa được đánh giá.' })
  readonly unjudged!: number;

  @Field(() => Boolean, { description: 'Đã có cuộc kiểm tra khép nhiệm vụ này.' })
  readonly isClosed!: boolean;
}

@ObjectType('CheckFindingTurn', { description: 'Một lượt giải trình hoặc ý kiến về giải trình.' })
export class CheckFindingTurnType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => CheckFindingEventEnum)
  readonly event!: CheckFindingEvent;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String)
  readonly by!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;
}

@ObjectType('CheckFinding', { description: 'Một nhận xét trong biên bản kiểm tra.' })
export class CheckFindingType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => CheckFindingKindEnum)
  readonly kind!: CheckFindingKind;

  @Field(() => String)
  readonly text!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Hạn khắc phục; rỗng khi chỉ ghi nhận.' })
  readonly dueOn!: Date | null;

  @Field(() => CheckFindingStatusEnum)
  readonly status!: CheckFindingStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi việc với nhận xét này.' })
  readonly version!: number;

  @Field(() => [CheckFindingEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  readonly viewerCan!: readonly CheckFindingEvent[];
}

@ObjectType('UnitCheckFigures', { description: 'Số nhận xét của một biên bản theo tình hình khắc phục.' })
export class UnitCheckFiguresType {
  @Field(() => Int)
  readonly findings!: number;

  @Field(() => Int, { description: 'Có hạn khắc phục.' })
  readonly toMend!: number;

  @Field(() => Int, { description: 'Đã khắc phục.' })
  readonly settled!: number;

  @Field(() => Int, { description: 'Đã quá hạn mà đơn vị chưa giải trình.' })
  readonly overdue!: number;
}

@ObjectType('TaskClosing', { description: 'Nhiệm vụ đã khép lại bằng một cuộc kiểm tra.' })
export class TaskClosingType {
  @Field(() => TaskOutcomeEnum)
  readonly outcome!: TaskOutcome;

  @Field(() => DateTimeScalar)
  readonly closedAt!: Date;

  @Field(() => UuidScalar, { nullable: true, description: 'Cuộc kiểm tra, khi người xem được xem.' })
  readonly checkId!: string | null;
}

@ObjectType('UnitCheckConnection', { description: 'Một trang danh sách cuộc kiểm tra.' })
export class UnitCheckConnection extends connectionOf(UnitCheckType) {}
