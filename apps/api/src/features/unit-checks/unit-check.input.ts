import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { TaskOutcome } from '@thidua/domain/plans';
import type { CheckFindingKind, UnitCheckStatus } from '@thidua/domain/unit-checks';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { TaskOutcomeEnum } from '../movements/index.ts';
import { CheckFindingKindEnum, UnitCheckStatusEnum } from './unit-check.type.ts';

@InputType('UnitCheckFilter', { description: 'Lọc danh sách cuộc kiểm tra.' })
export class UnitCheckFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => [UnitCheckStatusEnum], { nullable: true })
  readonly statuses?: readonly UnitCheckStatus[] | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ của một phòng, đơn vị.' })
  readonly departmentId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ của một phong trào.' })
  readonly movementId?: string | null;
}

@ArgsType()
export class UnitChecksArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UnitCheckFilter, { nullable: true })
  readonly filter?: UnitCheckFilter | null;
}

@InputType('PlanUnitCheckInput', { description: 'Một cuộc kiểm tra: đơn vị nào, ngày nào, xem gì, ai đi.' })
export class PlanUnitCheckInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không lập hai lần.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => UuidScalar, { nullable: true })
  readonly taskId?: string | null;

  @Field(() => UuidScalar, { description: 'Phòng, đơn vị được kiểm tra.' })
  readonly departmentId!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => PlainDateScalar)
  readonly plannedDay!: PlainDate;

  @Field(() => String)
  readonly contents!: string;

  @Field(() => [UuidScalar], { description: 'Những người đi kiểm tra.' })
  readonly staffIds!: readonly string[];
}

@InputType('ChangeUnitCheckInput', { description: 'Sửa cuộc kiểm tra chưa tiến hành.' })
export class ChangeUnitCheckInput extends PlanUnitCheckInput {
  @Field(() => Int)
  readonly version!: number;
}

@InputType('UnitCheckActInput', { description: 'Một việc với cuộc kiểm tra.' })
export class UnitCheckActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('CancelUnitCheckInput', { description: 'Hủy cuộc kiểm tra chưa tiến hành, có lý do.' })
export class CancelUnitCheckInput extends UnitCheckActInput {
  @Field(() => String)
  readonly reason!: string;
}

@InputType('CarryOutUnitCheckInput', { description: 'Đã kiểm tra ngày nào, ai tiếp.' })
export class CarryOutUnitCheckInput extends UnitCheckActInput {
  @Field(() => PlainDateScalar)
  readonly carriedOutOn!: PlainDate;

  @Field(() => String, { description: 'Đại diện phòng, đơn vị được kiểm tra.' })
  readonly unitPresent!: string;
}

@InputType('SaveCheckMinutesInput', { description: 'Lưu kết luận đang viết.' })
export class SaveCheckMinutesInput extends UnitCheckActInput {
  @Field(() => String)
  readonly conclusion!: string;
}

@InputType('CloseUnitCheckInput', { description: 'Kết thúc cuộc kiểm tra; có kết quả thì khép luôn nhiệm vụ.' })
export class CloseUnitCheckInput extends UnitCheckActInput {
  @Field(() => TaskOutcomeEnum, { nullable: true })
  readonly taskOutcome?: TaskOutcome | null;
}

@InputType('SaveCheckFindingInput', { description: 'Một nhận xét mới, hoặc sửa nhận xét đã có.' })
export class SaveCheckFindingInput {
  @Field(() => UuidScalar, { description: 'Cuộc kiểm tra.' })
  readonly checkId!: string;

  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => Int, { nullable: true, description: 'Rỗng khi là nhận xét mới.' })
  readonly version?: number | null;

  @Field(() => CheckFindingKindEnum)
  readonly kind!: CheckFindingKind;

  @Field(() => String)
  readonly text!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly dueOn?: PlainDate | null;
}

@InputType('CheckFindingActInput', { description: 'Một việc với một nhận xét.' })
export class CheckFindingActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('CheckFindingTurnInput', { description: 'Giải trình, hoặc ý kiến về giải trình.' })
export class CheckFindingTurnInput extends CheckFindingActInput {
  @Field(() => String)
  readonly text!: string;
}
