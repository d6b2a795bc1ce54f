import { Field, Int, ObjectType } from 'type-graphql';
import { SCORING_GRID_EVENTS, SCORING_GRID_STATUSES, type ScoringGridStatus } from '@thidua/domain/initiative-scoring';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const ScoringGridStatusEnum = enumOf(
  SCORING_GRID_STATUSES,
  'ScoringGridStatus',
  'Trạng thái của một bản thang điểm.',
);
export const ScoringGridEventEnum = enumOf(
  SCORING_GRID_EVENTS,
  'ScoringGridEvent',
  'Việc làm được với một bản thang điểm.',
);

@ObjectType('ScoringGridBand', { description: 'Một mức điểm của tiêu chí.' })
export class ScoringGridBandType {
  @Field(() => Int)
  readonly from!: number;

  @Field(() => Int, { description: 'Kéo đến sát mức cao hơn; mức cao nhất kéo đến điểm tối đa.' })
  readonly to!: number;

  @Field(() => String)
  readonly words!: string;
}

@ObjectType('ScoringGridCriterion', { description: 'Một tiêu chí của thang điểm.' })
export class ScoringGridCriterionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int)
  readonly maximum!: number;

  @Field(() => Boolean, { description: '0 điểm ở tiêu chí này thì không đạt.' })
  readonly failsAtZero!: boolean;

  @Field(() => [ScoringGridBandType], { description: 'Từ mức cao nhất xuống.' })
  readonly bands!: readonly ScoringGridBandType[];
}

@ObjectType('ScoringGrid', { description: 'Một bản thang điểm sáng kiến của cơ quan.' })
export class ScoringGridType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Văn bản quy định thang điểm; rỗng nếu không có.' })
  readonly source!: string;

  @Field(() => PlainDateScalar, { description: 'Áp dụng cho sáng kiến giao chấm từ ngày này.' })
  readonly validFrom!: Date;

  @Field(() => Int, { description: 'Điểm trung bình từ đó trở lên là đạt.' })
  readonly passFrom!: number;

  @Field(() => Int, { description: 'Số người chấm ít nhất.' })
  readonly fewestScorers!: number;

  @Field(() => Int, { description: 'Người chấm chênh nhau quá số điểm này thì giao thêm một người.' })
  readonly gap!: number;

  @Field(() => [ScoringGridCriterionType], { description: 'Theo thứ tự trong thang điểm.' })
  readonly criteria!: readonly ScoringGridCriterionType[];

  @Field(() => ScoringGridStatusEnum)
  readonly status!: ScoringGridStatus;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly approvedAt!: Date | null;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  readonly preparedById!: string | null;
}

@ObjectType('ScoringGridConnection', { description: 'Một trang danh sách thang điểm.' })
export class ScoringGridConnection extends connectionOf(ScoringGridType) {}
