import { Field, ObjectType } from 'type-graphql';
import { REGIME_IDS, RULE_KINDS, type Regime, type RuleKind } from '@thidua/domain/eligibility';
import type { PlainDate } from '@thidua/domain/kernel';
import type { AwardCode, NomineeKind } from '@thidua/domain/vocabulary';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, NomineeKindEnum } from '../../platform/vocabulary-enums.ts';

@ObjectType('LegalRegime', { description: 'Luật, nghị định, thông tư cùng áp dụng cho hồ sơ.' })
export class LegalRegimeType {
  @Field(() => String, { description: `Mã: ${REGIME_IDS.join(', ')}.` })
  readonly id!: Regime;

  @Field(() => String)
  readonly name!: string;

  @Field(() => [String], { description: 'Tên đầy đủ của các văn bản.' })
  readonly documents!: readonly string[];

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly to!: PlainDate | null;
}

@ObjectType('TransitionRule', { description: 'Quy định chuyển tiếp giữa hai chế độ.' })
export class TransitionRuleType {
  @Field(() => String)
  readonly id!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => [String], { description: 'Viện dẫn.' })
  readonly citations!: readonly string[];

  @Field(() => Boolean, { description: 'Đã đọc văn bản nguồn.' })
  readonly isCertain!: boolean;
}

@ObjectType('RegimeNote', { description: 'Điều cần biết về việc chọn chế độ.' })
export class RegimeNoteType {
  @Field(() => String)
  readonly text!: string;

  @Field(() => [String])
  readonly citations!: readonly string[];
}

@ObjectType('LegalRule', { description: 'Một điều kiện xét, với viện dẫn trong chế độ áp dụng.' })
export class LegalRuleType {
  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => NomineeKindEnum)
  readonly subject!: NomineeKind;

  @Field(() => String, { description: 'Mã của điều kiện; một điều kiện có thể ở nhiều danh hiệu.' })
  readonly rule!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: `${RULE_KINDS.join(', ')}.` })
  readonly kind!: RuleKind;

  @Field(() => [String])
  readonly citations!: readonly string[];

  @Field(() => Boolean, { description: 'Đã đọc văn bản nguồn.' })
  readonly isCertain!: boolean;

  @Field(() => String, { description: 'Điều còn phải đối chiếu; trống khi chắc chắn.' })
  readonly doubt!: string;
}

@ObjectType('LegalRegimes', { description: 'Căn cứ pháp lý của năm đang xem.' })
export class LegalRegimesType {
  @Field(() => PlainDateScalar, { description: 'Ngày dùng để chọn chế độ: hôm nay, hoặc ngày cuối của năm đã qua.' })
  readonly day!: PlainDate;

  @Field(() => String, { description: 'Mã của chế độ áp dụng.' })
  readonly applied!: Regime;

  @Field(() => Boolean, { description: 'Được chọn theo quy định chuyển tiếp, không theo ngày.' })
  readonly isByTransition!: boolean;

  @Field(() => [RegimeNoteType])
  readonly notes!: readonly RegimeNoteType[];

  @Field(() => [LegalRegimeType], { description: 'Mọi chế độ, cũ nhất trước.' })
  readonly regimes!: readonly LegalRegimeType[];

  @Field(() => [TransitionRuleType])
  readonly transitions!: readonly TransitionRuleType[];

  @Field(() => [LegalRuleType], { description: 'Điều kiện xét từng danh hiệu, hình thức theo chế độ áp dụng.' })
  readonly rules!: readonly LegalRuleType[];
}
