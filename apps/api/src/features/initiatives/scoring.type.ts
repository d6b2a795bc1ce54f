import { Field, InputType, Int, ObjectType } from 'type-graphql';
import {
  SCORE_SHEET_EVENTS,
  SCORE_SHEET_STATUSES,
  SCORING_CONFLICTS,
  type ScoreSheetStatus,
  type ScoringConflict,
} from '@thidua/domain/initiative-scoring';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { SCORED_TEXTS, type ScoredText } from './scoring-names.ts';
import { ScoringGridType } from '../scoring-grids/index.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const ScoreSheetStatusEnum = enumOf(SCORE_SHEET_STATUSES, 'ScoreSheetStatus', 'Trạng thái của phiếu chấm.');
export const ScoreSheetEventEnum = enumOf(SCORE_SHEET_EVENTS, 'ScoreSheetEvent', 'Việc làm được với phiếu chấm.');
export const ScoringConflictEnum = enumOf(
  SCORING_CONFLICTS,
  'ScoringConflict',
  'Vì sao một người không chấm sáng kiến này.',
);
export const ScoredTextEnum = enumOf(SCORED_TEXTS, 'ScoredText', 'Phần nội dung mà người chấm đọc.');

@ObjectType('ScoreMark', { description: 'Điểm và nhận xét ở một tiêu chí.' })
export class ScoreMarkType {
  @Field(() => UuidScalar)
  readonly criterionId!: string;

  @Field(() => Int, { nullable: true, description: 'Rỗng (null) khi mới có nhận xét.' })
  readonly points!: number | null;

  @Field(() => String)
  readonly comment!: string;
}

@ObjectType('ScoreSheet', {
  description:
    'Phiếu chấm của chính người xem: số phiếu và nội dung sáng kiến, không có mã, tác giả, phòng; tệp là bản sao.',
})
export class ScoreSheetType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Số phiếu, thay cho mã sáng kiến.' })
  readonly number!: number;

  @Field(() => ScoreSheetStatusEnum)
  readonly status!: ScoreSheetStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi lần lưu; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => String)
  readonly remark!: string;

  @Field(() => DateTimeScalar)
  readonly assignedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly sentAt!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối gửi điểm, theo đợt chấm.' })
  readonly dueOn!: Date | null;

  /** The request is with its scorers and its session is not locked. */
  readonly isOpen!: boolean;

  @Field(() => [ScoreMarkType])
  readonly marks!: readonly ScoreMarkType[];

  readonly gridId!: string;

  readonly initiativeId!: string;

  @Field(() => String, { description: 'Tên sáng kiến.' })
  readonly title!: string;

  @Field(() => String, { description: 'Lĩnh vực áp dụng.' })
  readonly field!: string;

  @Field(() => String)
  readonly before!: string;

  @Field(() => String)
  readonly solution!: string;

  @Field(() => String)
  readonly novelty!: string;

  @Field(() => String)
  readonly conditions!: string;

  @Field(() => String)
  readonly authorBenefit!: string;

  @Field(() => String)
  readonly userBenefit!: string;
}

@ObjectType('ScoreSheetConnection', { description: 'Một trang danh sách phiếu chấm.' })
export class ScoreSheetConnection extends connectionOf(ScoreSheetType) {}

@ObjectType('InitiativeScorer', { description: 'Một người chấm, như Thường trực thấy.' })
export class InitiativeScorerType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => ScoreSheetStatusEnum)
  readonly status!: ScoreSheetStatus;

  @Field(() => Int, { nullable: true, description: 'Tổng điểm đã gửi.' })
  readonly total!: number | null;

  @Field(() => [ScoreMarkType], { description: 'Điểm từng tiêu chí đã gửi.' })
  readonly marks!: readonly ScoreMarkType[];

  @Field(() => String, { description: 'Nhận xét đã gửi.' })
  readonly remark!: string;
}

@ObjectType('ScorerCandidate', {
  description: 'Thành viên Hội đồng sáng kiến có thể được giao chấm, hoặc vì sao không.',
})
export class ScorerCandidateType {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => ScoringConflictEnum, { nullable: true })
  readonly conflict!: ScoringConflict | undefined;
}

@ObjectType('ScoringNameFound', { description: 'Chỗ nội dung nêu tên tác giả hoặc phòng của tác giả.' })
export class ScoringNameFoundType {
  @Field(() => ScoredTextEnum)
  readonly field!: ScoredText;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Vài chữ quanh tên.' })
  readonly excerpt!: string;
}

@ObjectType('SessionOfInitiative', { description: 'Đợt chấm mà sáng kiến đang ở.' })
export class SessionOfInitiativeType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối gửi điểm.' })
  readonly dueOn!: Date;
}

@ObjectType('InitiativeScoring', { description: 'Việc chấm điểm một sáng kiến.' })
export class InitiativeScoringType {
  readonly initiativeId!: string;
  @Field(() => SessionOfInitiativeType, { nullable: true, description: 'Rỗng khi chưa đưa vào đợt chấm nào.' })
  readonly session!: SessionOfInitiativeType | null;

  @Field(() => [InitiativeScorerType])
  readonly scorers!: readonly InitiativeScorerType[];

  @Field(() => ScoringGridType, {
    nullable: true,
    description: 'Thang điểm của sáng kiến: thang khi giao chấm lần đầu, trước đó là thang đang áp dụng.',
  })
  readonly grid!: ScoringGridType | undefined;

  @Field(() => [ScorerCandidateType], { description: 'Rỗng với người không giao chấm.' })
  readonly candidates!: readonly ScorerCandidateType[];

  @Field(() => [ScoringNameFoundType], { description: 'Rỗng với người không giao chấm.' })
  readonly namesLeft!: readonly ScoringNameFoundType[];

  @Field(() => Int, { nullable: true, description: 'Điểm trung bình, phần mười điểm.' })
  readonly meanTenths!: number | undefined;

  @Field(() => Int, { nullable: true, description: 'Chênh lệch giữa người chấm cao nhất và thấp nhất.' })
  readonly spread!: number | undefined;

  @Field(() => Boolean, { description: 'Hai người chấm chênh nhau quá mức, cần người thứ ba.' })
  readonly needsThird!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Rỗng khi chưa chấm xong.' })
  readonly isPassed!: boolean | undefined;
}

@InputType('AssignScorersInput', { description: 'Giao một sáng kiến cho những người chấm.' })
export class AssignScorersInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [UuidScalar], { description: 'Người được giao thêm.' })
  readonly staffIds!: readonly string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Vẫn giao dù trong nội dung còn tên tác giả, phòng; nhật ký ghi lại.',
  })
  readonly isNamedAnyway!: boolean;
}

@InputType('ScoreMarkInput', { description: 'Điểm và nhận xét ở một tiêu chí.' })
export class ScoreMarkInput {
  @Field(() => UuidScalar)
  readonly criterionId!: string;

  @Field(() => Int, { nullable: true, description: 'Rỗng (null) khi mới có nhận xét.' })
  readonly points?: number | null;

  @Field(() => String)
  readonly comment!: string;
}

@InputType('ScoreSheetInput', { description: 'Điểm và nhận xét của một phiếu.' })
export class ScoreSheetInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [ScoreMarkInput])
  readonly marks!: readonly ScoreMarkInput[];

  @Field(() => String)
  readonly remark!: string;
}

@InputType('DeclineScoringInput', { description: 'Xin không chấm do có liên quan.' })
export class DeclineScoringInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}
