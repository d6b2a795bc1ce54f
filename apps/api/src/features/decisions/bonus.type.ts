import { Field, Float, Int, ObjectType } from 'type-graphql';
import { BONUS_OUTCOMES, type BonusOutcome } from '@thidua/domain/bonus';
import type { PlainDate } from '@thidua/domain/kernel';
import { enumOf } from '../../platform/enum-of.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';

export const BonusOutcomeEnum = enumOf(
  BONUS_OUTCOMES,
  'BonusOutcome',
  'Được thưởng, thưởng theo danh hiệu cao hơn, luật chỉ nêu mức tối đa, hay luật không nêu.',
);

@ObjectType('BonusLine', { description: 'Tiền thưởng của một dòng trong danh sách, tính bằng đồng.' })
export class BonusLineType {
  @Field(() => Int, { description: 'Số thứ tự của dòng trong danh sách.' })
  readonly ordinal!: number;

  @Field(() => BonusOutcomeEnum)
  readonly outcome!: BonusOutcome;

  @Field(() => Int, { nullable: true, description: 'Phần trăm của mức lương cơ sở; trống khi luật không nêu.' })
  readonly multiple!: number | null;

  @Field(() => Float, { nullable: true, description: 'Chưa làm tròn, đồng.' })
  readonly unrounded!: number | null;

  @Field(() => Float, { description: 'Được chi, đồng; 0 khi dòng không được chi.' })
  readonly amount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Riêng dòng này thì được bao nhiêu, hoặc tối đa bao nhiêu, đồng.',
  })
  readonly full!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Theo cách hiểu làm tròn rồi mới nhân, đồng; trống khi hai cách bằng nhau.',
  })
  readonly otherReading!: number | null;

  @Field(() => Int, { nullable: true, description: 'Dòng của danh hiệu cao hơn đã được thưởng.' })
  readonly paidWith!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Quyết định trước đã chi cho danh hiệu cùng thời gian, đồng; trống khi không có.',
  })
  readonly paidBefore!: number | null;

  @Field(() => String, { nullable: true, description: 'Số của quyết định trước ấy.' })
  readonly paidBeforePaper!: string | null;

  @Field(() => Float, {
    description: 'Phải thu lại sau khi khen thưởng bị hủy bỏ, đồng; 0 khi không phải thu.',
  })
  readonly toRecover!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Mức của cá nhân đã làm tròn mà tập thể, hộ gia đình được nhân lên; trống khi nhân rồi mới làm tròn.',
  })
  readonly personBonus!: number | null;

  @Field(() => Int, { nullable: true, description: 'Phần trăm của mức cá nhân ấy.' })
  readonly factor!: number | null;

  @Field(() => String, { description: 'Căn cứ, ví dụ Điều 73 Nghị định 91/2017/NĐ-CP.' })
  readonly citation!: string;

  @Field(() => Boolean, { description: 'Chưa đối chiếu với văn bản gốc.' })
  readonly isUnread!: boolean;
}

@ObjectType('CommendationFund', { description: 'Quỹ thi đua, khen thưởng của năm sau một quyết định, tính bằng đồng.' })
export class CommendationFundType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => Float, { description: 'Quỹ của năm theo thiết lập.' })
  readonly amount!: number;

  @Field(() => Float, { description: 'Các quyết định khác đã ban hành trong năm.' })
  readonly paidOtherwise!: number;

  @Field(() => Float, { description: 'Còn lại sau quyết định này; âm khi vượt quỹ.' })
  readonly left!: number;
}

@ObjectType('PayrollStanding', {
  description:
    'Tiền thưởng của năm so với 20% quỹ tiền lương theo ngạch, bậc; trống các số khi chưa ghi quỹ tiền lương.',
})
export class PayrollStandingType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => Float, { description: 'Tiền thưởng của các quyết định trong năm, kể cả quyết định này.' })
  readonly paid!: number;

  @Field(() => Float, { nullable: true, description: 'Quỹ tiền lương của năm theo thiết lập, đồng.' })
  readonly payroll!: number | null;

  @Field(() => Float, { nullable: true, description: '20% quỹ tiền lương, đồng.' })
  readonly most!: number | null;

  @Field(() => Float, { nullable: true, description: 'Còn trong mức 20%; âm khi vượt.' })
  readonly left!: number | null;

  @Field(() => Boolean, { description: 'Quỹ đã thiết lập cao hơn mức 20%.' })
  readonly isFundBeyond!: boolean;

  @Field(() => String, { description: 'Căn cứ của mức 20%.' })
  readonly ground!: string;
}

@ObjectType('BudgetLineTotal', { description: 'Tiền thưởng chi từ một tiểu mục trong năm.' })
export class BudgetLineTotalType {
  @Field(() => String, { nullable: true, description: 'Tiểu mục ghi lúc ban hành; trống khi chưa chọn.' })
  readonly budgetLine!: string | null;

  @Field(() => Int, { description: 'Số quyết định.' })
  readonly decisions!: number;

  @Field(() => Float, { description: 'Đồng.' })
  readonly total!: number;
}

@ObjectType('YearBonus', { description: 'Tiền thưởng theo các quyết định ban hành trong một năm ngân sách.' })
export class YearBonusType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => Int, { description: 'Số quyết định đã ban hành.' })
  readonly decisions!: number;

  @Field(() => Float, { description: 'Tổng tiền thưởng, đồng.' })
  readonly total!: number;

  @Field(() => [BudgetLineTotalType], { description: 'Theo tiểu mục, lớn trước.' })
  readonly lines!: readonly BudgetLineTotalType[];

  @Field(() => CommendationFundType, {
    nullable: true,
    description: 'Trống khi chưa ghi quỹ hoặc người xem không được xem.',
  })
  readonly fund!: CommendationFundType | null;

  @Field(() => PayrollStandingType, { nullable: true, description: 'Trống khi người xem không được xem.' })
  readonly payroll!: PayrollStandingType | null;
}

@ObjectType('DecisionBonus', { description: 'Tiền thưởng kèm theo một quyết định, theo luật của ngày ban hành.' })
export class DecisionBonusType {
  @Field(() => PlainDateScalar, { description: 'Tính theo ngày này: ngày ban hành, hoặc hôm nay với dự thảo.' })
  readonly day!: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Mức lương cơ sở của ngày ấy, đồng; trống khi chưa có.' })
  readonly baseSalary!: number | null;

  @Field(() => String, { nullable: true, description: 'Nghị định quy định mức lương cơ sở.' })
  readonly baseSalaryGround!: string | null;

  @Field(() => String, { description: 'Điều quy định cách tính và làm tròn.' })
  readonly reckoningGround!: string;

  @Field(() => String, { description: 'Điều quy định ai chi.' })
  readonly payerGround!: string;

  @Field(() => String, { nullable: true, description: 'Tiểu mục ngân sách theo thiết lập; trống khi chưa chọn.' })
  readonly budgetLine!: string | null;

  @Field(() => CommendationFundType, {
    nullable: true,
    description: 'Trống khi cơ quan chưa ghi quỹ của năm, hoặc người xem không lập, ký hay thanh tra quyết định.',
  })
  readonly fund!: CommendationFundType | null;

  @Field(() => PayrollStandingType, { nullable: true, description: 'Trống khi người xem không được xem.' })
  readonly payroll!: PayrollStandingType | null;

  @Field(() => Float, { description: 'Tổng số tiền thưởng, đồng.' })
  readonly total!: number;

  @Field(() => Float, { description: 'Tổng phải thu lại sau các lần hủy bỏ, đồng.' })
  readonly toRecover!: number;

  @Field(() => Boolean, { description: 'Đã chốt khi ban hành, không tính lại nữa.' })
  readonly isFrozen!: boolean;

  @Field(() => [BonusLineType], { description: 'Mỗi dòng của danh sách một dòng, theo thứ tự.' })
  readonly lines!: readonly BonusLineType[];
}
