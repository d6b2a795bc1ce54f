import { Field, ObjectType } from 'type-graphql';
import { DEPARTMENT_KINDS, type DepartmentKind } from '@thidua/domain/vocabulary';
import type { PlainDate } from '@thidua/domain/kernel';
import { enumOf } from '../../platform/enum-of.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';

export const DepartmentKindEnum = enumOf(DEPARTMENT_KINDS, 'DepartmentKind', 'Loại phòng, đơn vị, tổ chức.');

@ObjectType('Department', { description: 'Phòng, đơn vị, tổ chức của cơ quan, như vào ngày của năm đang xem.' })
export class DepartmentType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String, { description: 'Tên vào ngày đang xem; đổi tên thì năm cũ vẫn mang tên cũ.' })
  readonly name!: string;

  @Field(() => String)
  readonly shortName!: string;

  @Field(() => DepartmentKindEnum)
  readonly kind!: DepartmentKind;

  /** The day whose name, head and staff are shown. */
  readonly asOf!: PlainDate;
}
