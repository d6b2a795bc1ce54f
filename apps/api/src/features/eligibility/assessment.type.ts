import { Field, ObjectType } from 'type-graphql';
import {
  OUTCOMES,
  REGIME_IDS,
  VERDICTS,
  type Finding,
  type Outcome,
  type Regime,
  type ShownAssessment,
  type Source,
  type Verdict,
} from '@thidua/domain/eligibility';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import type { FrozenAssessment } from './frozen-assessment.ts';

export const RegimeEnum = enumOf(REGIME_IDS, 'Regime', 'Chế độ pháp lý áp dụng.');
export const VerdictEnum = enumOf(VERDICTS, 'Verdict', 'Kết luận về điều kiện.');
export const OutcomeEnum = enumOf(OUTCOMES, 'FindingOutcome', 'Kết quả của một điều kiện.');

@ObjectType('FindingSource', { description: 'Hồ sơ mà dữ kiện được đọc ra.' })
export class FindingSourceType {
  @Field(() => String, { description: 'Loại hồ sơ.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true })
  readonly id?: string | null;

  @Field(() => String)
  readonly label!: string;
}

@ObjectType('Finding', { description: 'Một điều kiện đã xét: kết quả, dữ kiện đã dùng, nguồn và điều luật.' })
export class FindingType {
  @Field(() => String, { description: 'Mã điều kiện.' })
  readonly rule!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => OutcomeEnum)
  readonly outcome!: Outcome;

  @Field(() => String, { description: 'Dữ kiện đã dùng, viết thành câu.' })
  readonly fact!: string;

  @Field(() => Boolean, { description: 'Đã đối chiếu văn bản; sai khi còn cần người am hiểu pháp luật kiểm tra.' })
  readonly isCertain!: boolean;

  @Field(() => [String], { description: 'Điều, khoản, văn bản.' })
  readonly citations!: readonly string[];

  @Field(() => [FindingSourceType])
  readonly sources!: readonly Source[];
}

@ObjectType('AssessmentBranch', {
  description: 'Một trường hợp (điểm a, b, c của điều luật) trong nhiều trường hợp, đạt một là đủ.',
})
export class AssessmentBranchType {
  @Field(() => String)
  readonly title!: string;

  @Field(() => VerdictEnum)
  readonly verdict!: Verdict;

  @Field(() => FindingType, { description: 'Điều kiện quyết định kết luận của trường hợp này.' })
  readonly deciding!: FindingType;
}

@ObjectType('Assessment', { description: 'Kết luận điều kiện của một danh hiệu, hình thức, kèm căn cứ.' })
export class AssessmentType {
  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => RegimeEnum)
  readonly regime!: Regime;

  @Field(() => VerdictEnum)
  readonly verdict!: Verdict;

  @Field(() => [FindingType], { description: 'Điều kiện nặng nhất đứng trước.' })
  readonly findings!: readonly FindingType[];

  @Field(() => [AssessmentBranchType], {
    description: 'Các trường hợp của điều luật, gần đạt nhất đứng trước; rỗng khi chỉ có một, hoặc khi đã đóng băng.',
  })
  readonly branches!: readonly AssessmentBranchType[];

  @Field(() => [String], {
    description: 'Tên các điều kiện không nêu ở đây vì người xem không được biết hồ sơ; kết luận chưa tính chúng.',
  })
  readonly withheld!: readonly string[];

  @Field(() => Boolean, { description: 'Đã đóng băng khi gửi; sai nghĩa là đang đọc dữ liệu hiện tại.' })
  readonly isFrozen!: boolean;

  @Field(() => DateTimeScalar, { description: 'Thời điểm xét.' })
  readonly at!: Date;
}

/** What the world sees of a judgement, live or kept, or of what a reader may know of it. */
export function assessmentType(
  assessment: FrozenAssessment | ShownAssessment,
  at: Date,
  isFrozen: boolean,
): AssessmentType {
  const { award, regime, verdict, findings } = assessment;
  const withheld = 'withheld' in assessment ? assessment.withheld : [];
  const branches = 'branches' in assessment ? assessment.branches : [];
  return {
    award,
    regime,
    verdict,
    withheld,
    isFrozen,
    at,
    findings: findings.map(findingType),
    branches: branches.map(({ title, verdict: ofBranch, deciding }) => ({
      title,
      verdict: ofBranch,
      deciding: findingType(deciding),
    })),
  };
}

function findingType({
  rule,
  title,
  outcome,
  fact,
  note,
  mark,
  citations,
  localGrounds,
  sources,
}: Finding): FindingType {
  return {
    rule,
    title,
    outcome,
    fact: note === undefined ? fact.sentence : `${fact.sentence} ${note}`,
    isCertain: mark === 'CERTAIN',
    citations: [...citations.map(({ text }) => text), ...localGrounds],
    sources,
  };
}
