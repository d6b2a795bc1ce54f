import { Field, Float, Int, ObjectType } from 'type-graphql';
import {
  ATTENDANCE_MARKS,
  GATHERING_EVENTS,
  GATHERING_KINDS,
  GATHERING_STATUSES,
  type AttendanceMark,
  type GatheringKind,
  type GatheringStatus,
} from '@thidua/domain/gatherings';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import type { FieldAccess } from '@thidua/domain/records';
import { DepartmentType } from '../organisation/index.ts';
import { FieldAccessEnum } from '../records/index.ts';

export const GatheringKindEnum = enumOf(GATHERING_KINDS, 'GatheringKind', 'Loại sự kiện.');
export const GatheringStatusEnum = enumOf(GATHERING_STATUSES, 'GatheringStatus', 'Trạng thái của sự kiện.');
export const GatheringEventEnum = enumOf(GATHERING_EVENTS, 'GatheringEvent', 'Việc làm được với sự kiện.');
export const AttendanceMarkEnum = enumOf(ATTENDANCE_MARKS, 'AttendanceMark', 'Có mặt, vắng có phép, vắng không phép.');

@ObjectType('Gathering', { description: 'Hội nghị, lễ phát động hoặc hoạt động khác của một phong trào.' })
export class GatheringType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => UuidScalar, { nullable: true })
  readonly taskId!: string | null;

  @Field(() => GatheringKindEnum)
  readonly kind!: GatheringKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Nơi phát động; chỉ của quyên góp, từ thiện.' })
  readonly organiser!: string | null;

  @Field(() => PlainDateScalar)
  readonly firstDay!: Date;

  @Field(() => PlainDateScalar)
  readonly lastDay!: Date;

  @Field(() => String, { nullable: true, description: 'Giờ bắt đầu, dạng 07:30.' })
  readonly startTime!: string | null;

  @Field(() => String)
  readonly place!: string;

  @Field(() => Boolean, { description: 'Mời toàn thể cơ quan.' })
  readonly invitesAll!: boolean;

  @Field(() => GatheringStatusEnum)
  readonly status!: GatheringStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => Int, { nullable: true, description: 'Khách mời ngoài cơ quan có mặt; rỗng khi chưa tổ chức.' })
  readonly guestCount!: number | null;

  @Field(() => String, { description: 'Kết quả; rỗng khi chưa tổ chức.' })
  readonly summary!: string;

  @Field(() => String, { nullable: true })
  readonly cancelledReason!: string | null;

  readonly hostDepartmentId!: string;
}

@ObjectType('GatheringTurnout', { description: 'Số người được mời và có mặt.' })
export class GatheringTurnoutType {
  @Field(() => Int)
  readonly invited!: number;

  @Field(() => Int)
  readonly present!: number;

  @Field(() => Int, { description: 'Vắng có phép.' })
  readonly excused!: number;

  @Field(() => Int, { description: 'Vắng không phép.' })
  readonly absent!: number;

  @Field(() => Float, { nullable: true, description: 'Tỷ lệ có mặt, phần trăm; rỗng khi chưa điểm danh xong.' })
  readonly presentShare!: number | null;
}

@ObjectType('GatheringContributions', { description: 'Số người ủng hộ và tổng số tiền, không kèm tên.' })
export class GatheringContributionsType {
  @Field(() => Int)
  readonly givers!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Tổng số tiền, đồng; rỗng khi ít người đến mức từ tổng số suy ra được số của một người.',
  })
  readonly total!: number | null;
}

@ObjectType('DivisionTurnout', { description: 'Người dự của một phòng, đơn vị.' })
export class DivisionTurnoutType {
  @Field(() => DepartmentType)
  readonly department!: DepartmentType;

  @Field(() => GatheringTurnoutType)
  readonly turnout!: GatheringTurnoutType;
}

@ObjectType('GatheringAttendance', { description: 'Một người trong danh sách điểm danh.' })
export class GatheringAttendanceType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String, { description: 'Họ tên vào ngày của sự kiện.' })
  readonly name!: string;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String, { description: 'Tên phòng, đơn vị vào ngày của sự kiện.' })
  readonly departmentName!: string;

  @Field(() => Boolean, { description: 'Được mời đích danh.' })
  readonly isNamed!: boolean;

  @Field(() => AttendanceMarkEnum, { nullable: true })
  readonly mark!: AttendanceMark | null;

  @Field(() => Int, { nullable: true, description: 'Số tiền ủng hộ, đồng; chỉ chính người ấy thấy ở đây.' })
  readonly contribution!: number | null;

  @Field(() => FieldAccessEnum, {
    description: 'Số tiền đã ghi có đó và người xem mở được hay không; NONE khi chưa ghi hoặc không được biết.',
  })
  readonly contributionAccess!: FieldAccess;

  @Field(() => Boolean, { description: 'Người xem được điểm danh người này bây giờ.' })
  readonly viewerMayMark!: boolean;
}

@ObjectType('GatheringTask', { description: 'Nhiệm vụ của kế hoạch mà sự kiện thực hiện.' })
export class GatheringTaskType {
  @Field(() => String)
  readonly number!: string;

  @Field(() => String)
  readonly title!: string;
}

@ObjectType('GatheringConnection', { description: 'Một trang danh sách sự kiện.' })
export class GatheringConnection extends connectionOf(GatheringType) {}
