import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import { RegistrationRowType } from './registration.type.ts';

@ObjectType('RegistrationRound', { description: 'Đợt đăng ký của một năm: hạn gửi, hạn sửa sau khi duyệt, căn cứ.' })
export class RegistrationRoundType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối được gửi.' })
  readonly dueOn!: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Ngày cuối được sửa đăng ký đã duyệt; trống là không được.',
  })
  readonly changesUntil!: PlainDate | null;

  @Field(() => String, { description: 'Văn bản quy định hạn.' })
  readonly ground!: string;

  @Field(() => Int)
  readonly version!: number;
}

@ObjectType('RegistrationWindow', { description: 'Lần mở đăng ký muộn cho một phòng, đơn vị.' })
export class RegistrationWindowType {
  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => PlainDateScalar)
  readonly untilDay!: PlainDate;

  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('RegistrationDesk', { description: 'Đăng ký của một phòng, đơn vị: mọi người và tập thể.' })
export class RegistrationDeskType {
  @Field(() => String, { description: 'Năm và khoá của phòng.' })
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String)
  readonly departmentName!: string;

  @Field(() => [AwardCodeEnum], { description: 'Các cột của cá nhân.' })
  readonly personTitles!: readonly AwardCode[];

  @Field(() => [AwardCodeEnum], { description: 'Các danh hiệu của tập thể.' })
  readonly collectiveTitles!: readonly AwardCode[];

  @Field(() => [RegistrationRowType], { description: 'Cá nhân theo thứ tự tên, tập thể sau cùng.' })
  readonly rows!: readonly RegistrationRowType[];

  @Field(() => RegistrationRoundType, { nullable: true })
  readonly round!: RegistrationRoundType | null;

  @Field(() => RegistrationWindowType, { nullable: true, description: 'Lần mở muộn gần nhất.' })
  readonly window!: RegistrationWindowType | null;
}
