import { Field, Int, ObjectType } from 'type-graphql';
import type { InitiativeStatus } from '@thidua/domain/initiatives';
import type { ScoringConflict } from '@thidua/domain/initiative-scoring';
import {
  SCORER_STANDINGS,
  SCORING_SESSION_EVENTS,
  SCORING_SESSION_STATUSES,
  SCORING_SESSION_STEPS,
  type ScorerStanding,
  type ScoringSessionStatus,
} from '@thidua/domain/scoring-session';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { InitiativeStatusEnum, ScoringConflictEnum } from '../initiatives/index.ts';

export const ScoringSessionStatusEnum = enumOf(
  SCORING_SESSION_STATUSES,
  'ScoringSessionStatus',
  'Trạng thái của đợt chấm sáng kiến.',
);
export const ScoringSessionEventEnum = enumOf(
  SCORING_SESSION_EVENTS,
  'ScoringSessionEvent',
  'Việc làm được với đợt chấm sáng kiến.',
);
export const ScoringSessionStepEnum = enumOf(
  SCORING_SESSION_STEPS,
  'ScoringSessionStep',
  'Khóa đợt chấm, mở lại, hoặc bỏ đợt lập nhầm.',
);
export const ScorerStandingEnum = enumOf(
  SCORER_STANDINGS,
  'ScorerStanding',
  'Người chấm đứng thế nào với một sáng kiến của đợt chấm.',
);

@ObjectType('ScoringSession', { description: 'Đợt chấm sáng kiến.' })
export class ScoringSessionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly name!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối gửi điểm.' })
  readonly dueOn!: Date;

  @Field(() => Int, { description: 'Số người chấm mỗi sáng kiến.' })
  readonly scorersEach!: number;

  @Field(() => ScoringSessionStatusEnum)
  readonly status!: ScoringSessionStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;
}

@ObjectType('ScoringReopening', { description: 'Một lần mở lại đợt chấm đã khóa.' })
export class ScoringReopeningType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => DateTimeScalar)
  readonly reopenedAt!: Date;

  @Field(() => String, { description: 'Người mở lại, tên hôm nay; rỗng khi không còn biết.' })
  readonly by!: string;
}

@ObjectType('ScoringSessionCount', { description: 'Tiến độ của đợt chấm, không tính sáng kiến của người xem.' })
export class ScoringSessionCountType {
  @Field(() => Int)
  readonly initiatives!: number;

  @Field(() => Int, { description: 'Phiếu đang giao và đã gửi điểm.' })
  readonly sheets!: number;

  @Field(() => Int)
  readonly sent!: number;

  @Field(() => Int, { description: 'Phân công chưa công bố.' })
  readonly drafts!: number;

  @Field(() => Int, { description: 'Sáng kiến đã chấm xong.' })
  readonly complete!: number;
}

@ObjectType('ScoringCell', { description: 'Một người chấm với một sáng kiến.' })
export class ScoringCellType {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => ScorerStandingEnum)
  readonly standing!: ScorerStanding;

  @Field(() => UuidScalar, { nullable: true, description: 'Phiếu; rỗng khi chưa công bố.' })
  readonly sheetId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Tổng điểm, khi mọi phiếu của sáng kiến đã gửi.' })
  readonly total!: number | null;

  @Field(() => Boolean, { description: 'Điểm cách xa những người khác; chỉ để Thường trực lưu ý.' })
  readonly isOutlier!: boolean;

  @Field(() => String, { description: 'Vì sao Thường trực rút phiếu.' })
  readonly outReason!: string;
}

@ObjectType('ScoringBar', { description: 'Người không được chấm sáng kiến này, và vì sao.' })
export class ScoringBarType {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => ScoringConflictEnum)
  readonly conflict!: ScoringConflict;
}

@ObjectType('ScoringEntry', { description: 'Một sáng kiến của đợt chấm với người chấm và điểm.' })
export class ScoringEntryType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly initiativeId!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => InitiativeStatusEnum)
  readonly status!: InitiativeStatus;

  @Field(() => Boolean, { description: 'Người xem là tác giả: người chấm và điểm không cho xem.' })
  readonly isWithheld!: boolean;

  @Field(() => Boolean, { description: 'Còn người chấm chưa công bố, và nội dung còn tên tác giả hoặc phòng.' })
  readonly hasNames!: boolean;

  @Field(() => [ScoringCellType])
  readonly cells!: readonly ScoringCellType[];

  @Field(() => [ScoringBarType])
  readonly bars!: readonly ScoringBarType[];

  @Field(() => Int, { description: 'Số người chấm còn thiếu, kể cả người thứ ba khi điểm chênh quá mức.' })
  readonly wanted!: number;

  @Field(() => Int, { nullable: true, description: 'Điểm trung bình, phần mười điểm, khi mọi phiếu đã gửi.' })
  readonly meanTenths!: number | null;

  @Field(() => Int, { nullable: true })
  readonly lowest!: number | null;

  @Field(() => Int, { nullable: true })
  readonly highest!: number | null;

  @Field(() => Boolean, { description: 'Hai người chấm chênh nhau quá mức, cần người thứ ba.' })
  readonly needsThird!: boolean;

  @Field(() => Int, { nullable: true, description: 'Mức chênh của thang điểm; rỗng khi chưa giao ai.' })
  readonly gap!: number | null;

  @Field(() => Boolean, { description: 'Đủ người đã gửi điểm và không còn phiếu chưa gửi.' })
  readonly isComplete!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Rỗng khi chưa chấm xong.' })
  readonly isPassed!: boolean | null;
}

@ObjectType('SessionScorer', { description: 'Một người chấm của đợt, với số phiếu.' })
export class SessionScorerType {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Boolean, {
    description: 'Hôm nay được giao chấm: trong Hội đồng sáng kiến đang hoạt động và có quyền chấm.',
  })
  readonly isFree!: boolean;

  @Field(() => Int, { description: 'Phân công chưa công bố.' })
  readonly drafts!: number;

  @Field(() => Int, { description: 'Phiếu đang giao và đã gửi điểm.' })
  readonly sheets!: number;

  @Field(() => Int)
  readonly sent!: number;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày được nhắc gần nhất.' })
  readonly remindedOn!: Date | null;
}

@ObjectType('ScoringCandidateInitiative', { description: 'Sáng kiến đã tiếp nhận, chưa ở đợt chấm nào.' })
export class ScoringCandidateInitiativeType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;
}

@ObjectType('ScoringSessionConnection', { description: 'Một trang danh sách đợt chấm sáng kiến.' })
export class ScoringSessionConnection extends connectionOf(ScoringSessionType) {}
