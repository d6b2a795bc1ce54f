import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { RoleModelStatus } from '@thidua/domain/role-models';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { RoleModelStatusEnum } from './role-model.type.ts';

@InputType('RoleModelFilter', { description: 'Lọc danh sách điển hình.' })
export class RoleModelFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên điển hình, tên người, lĩnh vực; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => [RoleModelStatusEnum], { nullable: true })
  readonly statuses?: readonly RoleModelStatus[] | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ của một phòng, đơn vị.' })
  readonly departmentId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ của một phong trào.' })
  readonly movementId?: string | null;
}

@ArgsType()
export class RoleModelsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => RoleModelFilter, { nullable: true })
  readonly filter?: RoleModelFilter | null;
}

@InputType('StartRoleModelInput', {
  description: 'Ai được chọn làm điển hình, vì thành tích ngày nào, trong phong trào nào.',
})
export class StartRoleModelInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Cá nhân; rỗng khi là tập thể.' })
  readonly staffId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Tập thể; rỗng khi là cá nhân.' })
  readonly departmentId?: string | null;

  @Field(() => String)
  readonly title!: string;

  @Field(() => PlainDateScalar)
  readonly achievedOn!: PlainDate;
}

@InputType('SaveRoleModelInput', { description: 'Lưu điển hình đang viết.' })
export class SaveRoleModelInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly field!: string;

  @Field(() => String)
  readonly story!: string;
}

@InputType('RoleModelActInput', { description: 'Một việc với điển hình.' })
export class RoleModelActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('RoleModelReasonInput', { description: 'Trả lại hoặc rút điển hình, có lý do.' })
export class RoleModelReasonInput extends RoleModelActInput {
  @Field(() => String)
  readonly reason!: string;
}

@InputType('LinkRoleModelAwardInput', { description: 'Nối với quyết định đã khen thưởng; rỗng là bỏ nối.' })
export class LinkRoleModelAwardInput extends RoleModelActInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Khen thưởng của chính người, tập thể ấy.' })
  readonly awardRecordId?: string | null;
}
