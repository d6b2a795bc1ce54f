import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { DepartmentKind } from '@thidua/domain/vocabulary';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { DepartmentKindEnum } from './department.type.ts';

const REASON = 'Bắt buộc khi ngày đã qua hoặc năm đã tổng kết.';

@ArgsType()
export class PastEffectsArgs {
  @Field(() => [UuidScalar])
  readonly staffIds!: readonly string[];

  @Field(() => [UuidScalar])
  readonly departmentIds!: readonly string[];

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;
}

@InputType('CreateDepartmentInput', { description: 'Thành lập phòng, đơn vị, tổ chức từ một ngày.' })
export class CreateDepartmentInput {
  @Field(() => DepartmentKindEnum)
  readonly kind!: DepartmentKind;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly shortName!: string;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('RenameDepartmentInput', { description: 'Tên mới từ một ngày; văn bản của ngày trước vẫn mang tên cũ.' })
export class RenameDepartmentInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly shortName!: string;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('DepartmentDayInput', { description: 'Một phòng, đơn vị và một ngày.' })
export class DepartmentDayInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => PlainDateScalar)
  readonly on!: PlainDate;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('MergeDepartmentsInput', { description: 'Hợp nhất các phòng, đơn vị vào một nơi từ một ngày.' })
export class MergeDepartmentsInput {
  @Field(() => [UuidScalar])
  readonly sourceIds!: readonly string[];

  @Field(() => UuidScalar)
  readonly intoId!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày đầu tiên của nơi hợp nhất.' })
  readonly on!: PlainDate;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('SplitDepartmentInput', { description: 'Tách một phòng, đơn vị mới ra, kèm những người sang đó.' })
export class SplitDepartmentInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly shortName!: string;

  @Field(() => [UuidScalar])
  readonly staffIds!: readonly string[];

  @Field(() => PlainDateScalar)
  readonly on!: PlainDate;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}
