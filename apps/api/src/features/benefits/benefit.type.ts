import { Field, Float, Int, ObjectType } from 'type-graphql';
import { BENEFIT_EVENTS, BENEFIT_STATES, type BenefitState } from '@thidua/domain/benefits';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const BenefitStateEnum = enumOf(BENEFIT_STATES, 'BenefitState', 'Trạng thái của một mốc theo dõi lợi ích.');
export const BenefitEventEnum = enumOf(BENEFIT_EVENTS, 'BenefitEvent', 'Việc làm được với một mốc theo dõi lợi ích.');

@ObjectType('BenefitCheck', { description: 'Một mốc theo dõi lợi ích của sáng kiến sau khi được công nhận.' })
export class BenefitCheckType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => UuidScalar)
  readonly initiativeId!: string;

  @Field(() => String, { description: 'Mã của sáng kiến.' })
  readonly code!: string;

  @Field(() => String, { description: 'Tên của sáng kiến.' })
  readonly title!: string;

  @Field(() => Int, { description: 'Số tháng kể từ ngày quyết định công nhận.' })
  readonly months!: number;

  @Field(() => Int, { description: 'Mốc trước, số tháng kể từ ngày quyết định; 0 ở mốc đầu. Số tiền tính từ đó.' })
  readonly sinceMonths!: number;

  @Field(() => PlainDateScalar, { description: 'Ngày đến hạn báo.' })
  readonly dueOn!: Date;

  @Field(() => BenefitStateEnum)
  readonly state!: BenefitState;

  @Field(() => Boolean, { description: 'Đã qua ngày đến hạn mà tác giả còn phải báo.' })
  readonly isOverdue!: boolean;

  @Field(() => Float, { nullable: true, description: 'Đồng, số nguyên, từ sau mốc trước; rỗng khi không tính được.' })
  readonly amount!: number | null;

  @Field(() => String, { description: 'Lợi ích thực tế bằng lời; rỗng khi chưa báo.' })
  readonly words!: string;

  @Field(() => String, { description: 'Văn bản, biên bản làm minh chứng; có thể rỗng.' })
  readonly evidence!: string;

  @Field(() => String, { nullable: true, description: 'Vì sao trả lại.' })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly reportedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: Date | null;

  readonly ownerId!: string;
  readonly authorIds!: readonly string[];
  readonly departmentId!: string;
  readonly reportedById!: string | null;
  readonly answeredById!: string | null;
}

@ObjectType('BenefitCheckConnection', { description: 'Một trang các mốc theo dõi lợi ích.' })
export class BenefitCheckConnection extends connectionOf(BenefitCheckType) {}

@ObjectType('BenefitDesk', { description: 'Lợi ích của một sáng kiến: tác giả đã dự kiến, và đã báo sau công nhận.' })
export class BenefitDeskType {
  @Field(() => String, { description: 'Lợi ích theo ý kiến của tác giả, như trong đơn; có thể rỗng.' })
  readonly authorBenefit!: string;

  @Field(() => String, { description: 'Lợi ích theo ý kiến của nơi áp dụng, như trong đơn; có thể rỗng.' })
  readonly userBenefit!: string;

  @Field(() => [BenefitCheckType], { description: 'Các mốc mà người xem được biết, sớm trước.' })
  readonly checks!: readonly BenefitCheckType[];
}

@ObjectType('BenefitSummary', { description: 'Lợi ích trong một năm, của những sáng kiến mà người xem được biết.' })
export class BenefitSummaryType {
  @Field(() => Float, { description: 'Tổng tiền làm lợi đã được xác nhận, đồng, số nguyên.' })
  readonly confirmedAmount!: number;

  @Field(() => Int)
  readonly confirmed!: number;

  @Field(() => Int, { description: 'Đã báo, chờ xác nhận.' })
  readonly reported!: number;

  @Field(() => Int, { description: 'Đã đến hạn, còn phải báo hoặc báo lại.' })
  readonly waiting!: number;

  @Field(() => Int, { description: 'Trong số còn phải báo: đã quá hạn.' })
  readonly overdue!: number;

  @Field(() => Int)
  readonly notDue!: number;
}
