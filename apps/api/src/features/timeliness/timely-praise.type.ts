import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PRAISE_BASES, type PraiseBase } from '@thidua/domain/timeliness';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import { DepartmentType } from '../organisation/index.ts';

export const PraiseBaseEnum = enumOf(PRAISE_BASES, 'PraiseBase', 'Mốc tính số ngày đến quyết định.');

@ObjectType('PraiseDelay', { description: 'Một khen thưởng đã có quyết định, hoặc một thành tích còn chờ.' })
export class PraiseDelayType {
  @Field(() => String, { description: 'Khóa của dòng.' })
  readonly key!: string;

  @Field(() => String, { description: 'Tên người hoặc tập thể.' })
  readonly subjectName!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Cá nhân; rỗng khi là tập thể.' })
  readonly staffId!: string | null;

  @Field(() => AwardCodeEnum, { nullable: true, description: 'Rỗng khi là điển hình chưa được đề nghị khen.' })
  readonly award!: AwardCode | null;

  @Field(() => PraiseBaseEnum, { nullable: true, description: 'Rỗng khi không có mốc nào để tính.' })
  readonly base!: PraiseBase | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly from!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Số ngày từ mốc đến quyết định, hoặc đến hôm nay khi còn chờ.' })
  readonly days!: number | null;

  @Field(() => String, { nullable: true })
  readonly decisionNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Rỗng khi còn chờ.' })
  readonly decidedOn!: Date | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Đề nghị còn chờ quyết định.' })
  readonly nominationId!: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Điển hình của thành tích này.' })
  readonly roleModelId!: string | null;

  @Field(() => UuidScalar)
  readonly departmentId!: string;
}

@ObjectType('PraiseFigures', { description: 'Số ngày của nhiều khen thưởng.' })
export class PraiseFiguresType {
  @Field(() => Int, { description: 'Số khen thưởng tính được số ngày.' })
  readonly count!: number;

  @Field(() => Float, { nullable: true, description: 'Trung vị.' })
  readonly median!: number | null;

  @Field(() => Int, { nullable: true, description: 'Lâu nhất.' })
  readonly longest!: number | null;
}

@ObjectType('DivisionPraise', { description: 'Khen thưởng kịp thời của một phòng, đơn vị.' })
export class DivisionPraiseType {
  @Field(() => DepartmentType)
  readonly department!: DepartmentType;

  @Field(() => PraiseFiguresType, { description: 'Đã có quyết định.' })
  readonly decided!: PraiseFiguresType;

  @Field(() => PraiseFiguresType, { description: 'Còn chờ quyết định.' })
  readonly waiting!: PraiseFiguresType;
}

@ObjectType('TimelyPraise', { description: 'Báo cáo khen thưởng kịp thời của một năm, phần người xem được thấy.' })
export class TimelyPraiseType {
  @Field(() => PraiseFiguresType)
  readonly decidedFigures!: PraiseFiguresType;

  @Field(() => PraiseFiguresType)
  readonly waitingFigures!: PraiseFiguresType;

  @Field(() => [DivisionPraiseType])
  readonly divisions!: readonly DivisionPraiseType[];

  @Field(() => [PraiseDelayType], { description: 'Đã có quyết định, lâu nhất trước.' })
  readonly decided!: readonly PraiseDelayType[];

  @Field(() => [PraiseDelayType], { description: 'Còn chờ, lâu nhất trước.' })
  readonly waiting!: readonly PraiseDelayType[];
}
