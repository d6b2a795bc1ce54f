import { Field, Int, ObjectType } from 'type-graphql';
import { STAFF_CLASSES, type AwardCode, type RatingLevel, type StaffClass } from '@thidua/domain/vocabulary';
import type { PlainDate } from '@thidua/domain/kernel';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, RatingLevelEnum } from '../../platform/vocabulary-enums.ts';

export const StaffClassEnum = enumOf(STAFF_CLASSES, 'StaffClass', 'Cán bộ, công chức, viên chức hay người lao động.');

@ObjectType('StaffMember', {
  description: 'Cán bộ, công chức, viên chức, người lao động, như vào ngày của năm đang xem.',
})
export class StaffMemberType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly fullName!: string;

  @Field(() => StaffClassEnum)
  readonly staffClass!: StaffClass;

  /** The day whose post and department are shown. */
  readonly asOf!: PlainDate;
}

@ObjectType('AnnualRating', {
  description: 'Xếp loại chất lượng của một năm. Không có bản ghi nghĩa là chưa xếp loại.',
})
export class AnnualRatingType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => RatingLevelEnum)
  readonly level!: RatingLevel;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => String)
  readonly decidedBy!: string;
}

@ObjectType('HeldPost', { description: 'Một chức vụ đã hoặc đang giữ, với tên phòng, đơn vị của khi nhận chức.' })
export class HeldPostType {
  @Field(() => String)
  readonly title!: string;

  @Field(() => Boolean, { description: 'Là chức vụ lãnh đạo.' })
  readonly isLeader!: boolean;

  @Field(() => String, { description: 'Tên phòng, đơn vị vào ngày nhận chức; đổi tên sau đó không đổi dòng này.' })
  readonly departmentName!: string;

  @Field(() => PlainDateScalar)
  readonly validFrom!: Date;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; rỗng khi đang giữ.' })
  readonly validTo!: Date | null;
}

@ObjectType('AwardRecord', { description: 'Một lần được khen thưởng; khen thưởng bị hủy vẫn còn, ghi là đã hủy.' })
export class AwardRecordType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày đầu của thời gian lập thành tích.' })
  readonly periodFrom!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly periodTo!: Date | null;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày bị hủy bỏ, nếu có.' })
  readonly revokedOn!: Date | null;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Quyết định lập trong phần mềm; rỗng khi nhập từ quyết định cũ.',
  })
  readonly decisionId!: string | null;
}

@ObjectType('StaffConnection', { description: 'Một trang danh sách cán bộ.' })
export class StaffConnection extends connectionOf(StaffMemberType) {}
