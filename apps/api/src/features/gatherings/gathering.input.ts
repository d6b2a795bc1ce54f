import { ArgsType, Field, Float, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { AttendanceMark, GatheringKind, GatheringStatus } from '@thidua/domain/gatherings';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AttendanceMarkEnum, GatheringKindEnum, GatheringStatusEnum } from './gathering.type.ts';

@InputType('GatheringFilter', { description: 'Lọc danh sách sự kiện.' })
export class GatheringFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => [GatheringStatusEnum], { nullable: true })
  readonly statuses?: readonly GatheringStatus[] | null;

  @Field(() => [GatheringKindEnum], { nullable: true })
  readonly kinds?: readonly GatheringKind[] | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ của một phong trào.' })
  readonly movementId?: string | null;
}

@ArgsType()
export class GatheringsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => GatheringFilter, { nullable: true })
  readonly filter?: GatheringFilter | null;
}

@InputType('PlanGatheringInput', { description: 'Một sự kiện: ở đâu, khi nào, mời ai.' })
export class PlanGatheringInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không lập hai lần.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => UuidScalar, { nullable: true })
  readonly taskId?: string | null;

  @Field(() => GatheringKindEnum)
  readonly kind!: GatheringKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Nơi phát động; chỉ của quyên góp, từ thiện.' })
  readonly organiser?: string | null;

  @Field(() => PlainDateScalar)
  readonly firstDay!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly lastDay!: PlainDate;

  @Field(() => String, { nullable: true })
  readonly startTime?: string | null;

  @Field(() => String)
  readonly place!: string;

  @Field(() => UuidScalar)
  readonly hostDepartmentId!: string;

  @Field(() => Boolean)
  readonly invitesAll!: boolean;

  @Field(() => [UuidScalar], { description: 'Các phòng, đơn vị được mời cả đơn vị.' })
  readonly departmentIds!: readonly string[];

  @Field(() => [UuidScalar], { description: 'Những người được mời đích danh.' })
  readonly staffIds!: readonly string[];
}

@InputType('ChangeGatheringInput', {
  description: 'Sửa sự kiện chưa tổ chức; điểm danh của người vẫn được mời thì giữ.',
})
export class ChangeGatheringInput extends PlanGatheringInput {
  @Field(() => Int)
  readonly version!: number;
}

@InputType('AttendanceMarkInput', { description: 'Điểm danh một người; rỗng là xóa.' })
export class AttendanceMarkInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => AttendanceMarkEnum, { nullable: true })
  readonly mark?: AttendanceMark | null;
}

@InputType('MarkAttendanceInput', { description: 'Điểm danh một hoặc nhiều người.' })
export class MarkAttendanceInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => [AttendanceMarkInput])
  readonly marks!: readonly AttendanceMarkInput[];
}

@InputType('ContributionInput', { description: 'Số tiền một người ủng hộ; rỗng là xóa số đã ghi.' })
export class ContributionInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Float, { nullable: true, description: 'Đồng, số nguyên.' })
  readonly amount?: number | null;
}

@InputType('RecordContributionsInput', { description: 'Ghi số tiền ủng hộ của một hoặc nhiều người.' })
export class RecordContributionsInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => [ContributionInput])
  readonly contributions!: readonly ContributionInput[];
}

@InputType('HoldGatheringInput', { description: 'Ghi kết quả và khép danh sách điểm danh.' })
export class HoldGatheringInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly summary!: string;

  @Field(() => Int)
  readonly guestCount!: number;
}

@InputType('GatheringActInput', { description: 'Một việc với sự kiện.' })
export class GatheringActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('CancelGatheringInput', { description: 'Hủy sự kiện chưa tổ chức, có lý do.' })
export class CancelGatheringInput extends GatheringActInput {
  @Field(() => String)
  readonly reason!: string;
}
