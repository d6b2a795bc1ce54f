import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@InputType('ScoringGridBandInput', { description: 'Một mức điểm, ghi bằng điểm thấp nhất.' })
export class ScoringGridBandInput {
  @Field(() => Int)
  readonly from!: number;

  @Field(() => String)
  readonly words!: string;
}

@InputType('ScoringGridCriterionInput', { description: 'Một tiêu chí của thang điểm.' })
export class ScoringGridCriterionInput {
  @Field(() => String)
  readonly name!: string;

  @Field(() => Int)
  readonly maximum!: number;

  @Field(() => Boolean)
  readonly failsAtZero!: boolean;

  @Field(() => [ScoringGridBandInput])
  readonly bands!: readonly ScoringGridBandInput[];
}

@InputType('SaveScoringGridInput', { description: 'Ghi bản thảo thang điểm; không có version là ghi mới.' })
export class SaveScoringGridInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => Int, { nullable: true })
  readonly version?: number | null;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly source!: string;

  @Field(() => PlainDateScalar)
  readonly validFrom!: PlainDate;

  @Field(() => Int)
  readonly passFrom!: number;

  @Field(() => Int)
  readonly fewestScorers!: number;

  @Field(() => Int)
  readonly gap!: number;

  @Field(() => [ScoringGridCriterionInput], { description: 'Theo thứ tự trong thang điểm.' })
  readonly criteria!: readonly ScoringGridCriterionInput[];
}

@InputType('ScoringGridActInput', { description: 'Duyệt hoặc bỏ một bản thảo thang điểm.' })
export class ScoringGridActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}
