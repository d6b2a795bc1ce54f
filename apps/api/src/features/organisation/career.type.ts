import { Field, ObjectType } from 'type-graphql';
import type { DepartureKind, LeaveKind, StaffClass } from '@thidua/domain/vocabulary';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CareerKindEnum, DepartureKindEnum, LeaveKindEnum, type CareerKind } from './organisation.enums.ts';
import { NamedDepartmentType } from './department-history.type.ts';
import { StaffClassEnum } from './staff-member.type.ts';

@ObjectType('CareerLine', { description: 'Một dòng của quá trình công tác, từ ngày đến ngày.' })
export class CareerLineType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => CareerKindEnum)
  readonly kind!: CareerKind;

  @Field(() => PlainDateScalar)
  readonly from!: Date;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; rỗng khi còn hiệu lực.' })
  readonly to!: Date | null;

  @Field(() => String, { nullable: true, description: 'Họ tên, chức vụ, hoặc cơ quan nhận khi chuyển đi.' })
  readonly text?: string | null;

  @Field(() => NamedDepartmentType, {
    nullable: true,
    description: 'Phòng, đơn vị, tổ chức, với tên của ngày bắt đầu.',
  })
  readonly department?: NamedDepartmentType | null;

  @Field(() => StaffClassEnum, { nullable: true })
  readonly staffClass?: StaffClass | null;

  @Field(() => DepartureKindEnum, {
    nullable: true,
    description: 'Vì sao rời cơ quan; rỗng khi người xem không được biết.',
  })
  readonly departure?: DepartureKind | null;

  @Field(() => Boolean, { description: 'Chức vụ lãnh đạo.' })
  readonly isLeader!: boolean;

  @Field(() => Boolean, { description: 'Đứng đầu phòng, đơn vị.' })
  readonly isHead!: boolean;
}

@ObjectType('LongLeave', { description: 'Một lần nghỉ dài ngày.' })
export class LongLeaveType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => LeaveKindEnum)
  readonly kind!: LeaveKind;

  @Field(() => PlainDateScalar)
  readonly fromDay!: Date;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; rỗng khi còn nghỉ.' })
  readonly toDay!: Date | null;

  @Field(() => String, { nullable: true, description: 'Kết quả học tập.' })
  readonly result!: string | null;
}
