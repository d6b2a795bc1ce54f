import { Field, ObjectType } from 'type-graphql';
import type { Outcome, Source, Verdict } from '@thidua/domain/eligibility';
import { DIFFERENCE_KINDS, RECHECK_MOMENTS, type CardDifference, type RecheckMoment } from '@thidua/domain/rechecks';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { FindingSourceType, OutcomeEnum, VerdictEnum } from '../eligibility/index.ts';

const RecheckMomentEnum = enumOf(RECHECK_MOMENTS, 'RecheckMoment', 'Lúc kiểm tra lại điều kiện.');
const DifferenceKindEnum = enumOf(DIFFERENCE_KINDS, 'CardDifferenceKind', 'Loại thay đổi từ khi gửi.');

const RECHECK_ACTS = ['RECHECK', 'OVERRIDE', 'TAKE_BACK_OVERRIDE'] as const;
export type RecheckAct = (typeof RECHECK_ACTS)[number];
export const RecheckActEnum = enumOf(
  RECHECK_ACTS,
  'RecheckAct',
  'Việc về kiểm tra lại: kiểm tra, cho đi tiếp dù không đạt, rút việc cho đi tiếp.',
);

@ObjectType('CardSide', { description: 'Một phía của thay đổi: khi gửi, hoặc khi kiểm tra lại.' })
export class CardSideType {
  @Field(() => OutcomeEnum, { nullable: true, description: 'Trống khi không phải một điều kiện.' })
  readonly outcome?: Outcome | null;

  @Field(() => String)
  readonly text!: string;

  @Field(() => [FindingSourceType], { description: 'Hồ sơ gốc; ai ghi, lúc nào ở đó.' })
  readonly sources!: readonly Source[];
}

@ObjectType('CardDifference', { description: 'Một thay đổi giữa bản đóng băng khi gửi và lần kiểm tra lại.' })
export class CardDifferenceType {
  @Field(() => String, { description: 'Mã điều kiện, khóa quy định, hoặc REGIME.' })
  readonly key!: string;

  @Field(() => DifferenceKindEnum)
  readonly kind!: CardDifference['kind'];

  @Field(() => String)
  readonly title!: string;

  @Field(() => CardSideType, { nullable: true, description: 'Khi gửi; trống khi lúc ấy chưa có.' })
  readonly before!: CardSideType | null;

  @Field(() => CardSideType, { nullable: true, description: 'Khi kiểm tra lại; trống khi không còn.' })
  readonly after!: CardSideType | null;
}

@ObjectType('Recheck', {
  description: 'Lần kiểm tra lại gần nhất của một đề nghị đã gửi, so với bản đóng băng khi gửi.',
})
export class RecheckType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => RecheckMomentEnum)
  readonly moment!: RecheckMoment;

  @Field(() => DateTimeScalar)
  readonly checkedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Người kiểm tra.' })
  readonly checkedBy!: string | null;

  @Field(() => VerdictEnum, { description: 'Kết luận khi gửi, theo những gì người xem được biết.' })
  readonly verdictBefore!: Verdict;

  @Field(() => VerdictEnum, { description: 'Kết luận khi kiểm tra lại, theo những gì người xem được biết.' })
  readonly verdictNow!: Verdict;

  @Field(() => Boolean, {
    description: 'Có điều kiện không đạt hoặc bị tạm dừng: không đi tiếp nếu không có quyết định cho vượt.',
  })
  readonly isStopped!: boolean;

  @Field(() => [CardDifferenceType], { description: 'Nặng nhất đứng trước; rỗng khi không có gì đổi.' })
  readonly differences!: readonly CardDifferenceType[];
}

@ObjectType('NominationOverride', {
  description: 'Quyết định vẫn đưa đề nghị đi tiếp dù có điều kiện không đạt; in kèm danh sách.',
})
export class NominationOverrideType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Văn bản cho phép, kèm điều khoản.' })
  readonly ground!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => DateTimeScalar)
  readonly madeAt!: Date;

  @Field(() => String)
  readonly madeBy!: string;

  @Field(() => [String], { description: 'Tên các điều kiện được vượt mà người xem được biết.' })
  readonly conditions!: readonly string[];
}

@ObjectType('StoppedLine', { description: 'Một đề nghị không đi tiếp được, vì sao.' })
export class StoppedLineType {
  readonly nominationId!: string;

  @Field(() => VerdictEnum)
  readonly verdict!: Verdict;

  @Field(() => [String], { description: 'Điều kiện không đạt hoặc bị tạm dừng, kèm dữ kiện, mà người xem được biết.' })
  readonly reasons!: readonly string[];
}
