import { Field, Int, ObjectType } from 'type-graphql';
import { ROLE_MODEL_EVENTS, ROLE_MODEL_STATUSES, type RoleModelStatus } from '@thidua/domain/role-models';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const RoleModelStatusEnum = enumOf(ROLE_MODEL_STATUSES, 'RoleModelStatus', 'Trạng thái của điển hình.');
export const RoleModelEventEnum = enumOf(ROLE_MODEL_EVENTS, 'RoleModelEvent', 'Việc làm được với điển hình.');

@ObjectType('RoleModel', { description: 'Điển hình tiên tiến: một người hoặc một tập thể, với câu chuyện.' })
export class RoleModelType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Cá nhân; rỗng khi là tập thể.' })
  readonly staffId!: string | null;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Lĩnh vực; rỗng khi chưa ghi.' })
  readonly field!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày lập thành tích.' })
  readonly achievedOn!: Date;

  @Field(() => String, { description: 'Câu chuyện; rỗng khi chưa viết.' })
  readonly story!: string;

  @Field(() => RoleModelStatusEnum)
  readonly status!: RoleModelStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Lý do trả lại lần gần nhất.' })
  readonly returnedReason!: string | null;

  @Field(() => String, { nullable: true })
  readonly withdrawnReason!: string | null;

  readonly departmentId!: string;
  readonly awardRecordId!: string | null;
}

@ObjectType('RoleModelConnection', { description: 'Một trang danh sách điển hình.' })
export class RoleModelConnection extends connectionOf(RoleModelType) {}
