import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';

@InputType('StaffFilter', { description: 'Lọc danh sách cán bộ.' })
export class StaffFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên, mã, chức vụ, tên phòng; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly departmentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ người giữ, hoặc chỉ người không giữ chức vụ lãnh đạo.' })
  readonly isLeader?: boolean | null;
}

@ArgsType()
export class StaffArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => StaffFilter, { nullable: true })
  readonly filter?: StaffFilter | null;
}
