import { Field, Int, ObjectType } from 'type-graphql';
import type { AwardCode, RatingLevel } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, RatingLevelEnum } from '../../platform/vocabulary-enums.ts';
import { AssessmentType } from '../eligibility/index.ts';
import { DepartmentType, StaffMemberType } from '../organisation/index.ts';
import { NominationType } from './nomination.type.ts';

@ObjectType('QuotaFigures', { description: 'Số liệu đề nghị của cơ quan hoặc của một phòng, đơn vị.' })
export class QuotaFiguresType {
  @Field(() => Int, { description: 'Số người thuộc biên chế vào ngày của danh sách.' })
  readonly staffCount!: number;

  @Field(() => Int, { description: 'Số người được đề nghị Lao động tiên tiến.' })
  readonly advancedWorkers!: number;

  @Field(() => Int, { description: 'Số người được đề nghị Chiến sĩ thi đua cơ sở.' })
  readonly fighters!: number;

  @Field(() => Int, { nullable: true, description: 'Số Chiến sĩ thi đua cơ sở tối đa; chỉ tính cho cả cơ quan.' })
  readonly fighterCap!: number | null;

  @Field(() => Int, { nullable: true, description: 'Số tối thiểu theo kế hoạch; chỉ tính cho cả cơ quan.' })
  readonly fighterFloor!: number | null;

  @Field(() => Int, { description: 'Số cá nhân được đề nghị Giấy khen.' })
  readonly commendations!: number;

  @Field(() => Int, { description: 'Số người được đề nghị danh hiệu, hình thức ngoài Lao động tiên tiến.' })
  readonly nomineeCount!: number;

  @Field(() => Int, { description: 'Trong đó không giữ chức vụ lãnh đạo.' })
  readonly nonLeaderNominees!: number;

  @Field(() => Int, { description: 'Trong đó là nữ.' })
  readonly womenNominees!: number;
}

@ObjectType('QuotaBoard', { description: 'Hạn mức và số đã đề nghị, toàn cơ quan và phòng, đơn vị.' })
export class QuotaBoardType {
  @Field(() => QuotaFiguresType)
  readonly organisation!: QuotaFiguresType;

  @Field(() => QuotaFiguresType, { nullable: true })
  readonly department!: QuotaFiguresType | null;

  @Field(() => Int, { nullable: true, description: 'Tỷ lệ tối đa, phần vạn của số người đạt Lao động tiên tiến.' })
  readonly capBasisPoints!: number | null;

  @Field(() => String, { nullable: true, description: 'Căn cứ của tỷ lệ tối đa.' })
  readonly capGround!: string | null;

  @Field(() => Int, { nullable: true, description: 'Tỷ lệ tối thiểu của kế hoạch năm, phần vạn của toàn bộ biên chế.' })
  readonly planFloorBasisPoints!: number | null;
}

const PEER_REVIEW_STATES = ['NONE', 'OPEN', 'CLOSED'] as const;
const PeerReviewStateEnum = enumOf(
  PEER_REVIEW_STATES,
  'PeerReviewState',
  'Biên bản bình xét của danh sách: chưa ai ghi, đang ghi, đã chốt.',
);

@ObjectType('PeerVote', { description: 'Kết quả bình xét của một đề nghị, từ biên bản đã chốt.' })
export class PeerVoteType {
  @Field(() => Int)
  readonly agree!: number;

  @Field(() => Int, { description: 'Số người có mặt.' })
  readonly counted!: number;

  @Field(() => Boolean)
  readonly isPassed!: boolean;
}

@ObjectType('ListPeerReview', { description: 'Bình xét của phòng đối với danh sách này.' })
export class ListPeerReviewType {
  @Field(() => PeerReviewStateEnum)
  readonly state!: (typeof PEER_REVIEW_STATES)[number];

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày họp.' })
  readonly heldOn!: Date | null;

  @Field(() => Boolean, { description: 'Cơ quan yêu cầu có kết quả bình xét mới gửi được danh sách.' })
  readonly isRequired!: boolean;

  @Field(() => Int, { description: 'Số đề nghị chờ gửi chưa có kết quả bình xét.' })
  readonly missing!: number;

  @Field(() => Int, { description: 'Số đề nghị chờ gửi bình xét không đạt.' })
  readonly notPassed!: number;
}

@ObjectType('NominationCell', { description: 'Một ô của danh sách: một danh hiệu, hình thức cho một đối tượng.' })
export class NominationCellType {
  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => AssessmentType)
  readonly assessment!: AssessmentType;

  @Field(() => NominationType, { nullable: true })
  readonly nomination!: NominationType | null;

  @Field(() => PeerVoteType, { nullable: true, description: 'Rỗng khi chưa có trong biên bản đã chốt.' })
  readonly peerVote!: PeerVoteType | null;

  @Field(() => Boolean, { description: 'Người xem chọn hoặc bỏ chọn được ô này.' })
  readonly canChange!: boolean;
}

@ObjectType('NominationGridRow', { description: 'Một người trong danh sách của phòng, đơn vị.' })
export class NominationGridRowType {
  @Field(() => StaffMemberType)
  readonly staff!: StaffMemberType;

  @Field(() => Boolean)
  readonly isLeader!: boolean;

  @Field(() => RatingLevelEnum, { nullable: true, description: 'Rỗng khi chưa xếp loại.' })
  readonly rating!: RatingLevel | null;

  @Field(() => String, { nullable: true, description: 'Lý do vắng mặt vào ngày của danh sách.' })
  readonly absence!: string | null;

  @Field(() => [AwardCodeEnum], { description: 'Đã đạt năm trước.' })
  readonly previousAwards!: readonly AwardCode[];

  @Field(() => [NominationCellType])
  readonly cells!: readonly NominationCellType[];

  readonly year!: number;
}

@ObjectType('NominationGridCollective', { description: 'Dòng của tập thể.' })
export class NominationGridCollectiveType {
  @Field(() => DepartmentType)
  readonly department!: DepartmentType;

  @Field(() => RatingLevelEnum, { nullable: true, description: 'Rỗng khi chưa xếp loại.' })
  readonly rating!: RatingLevel | null;

  @Field(() => [AwardCodeEnum], { description: 'Đã đạt năm trước.' })
  readonly previousAwards!: readonly AwardCode[];

  @Field(() => [NominationCellType])
  readonly cells!: readonly NominationCellType[];
}

@ObjectType('ListJudgement', {
  description: 'Điều kiện cần người lập danh sách nhận xét, trả lời một lần cho cả danh sách.',
})
export class ListJudgementType {
  @Field(() => String, { description: 'Mã câu hỏi.' })
  readonly rule!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly citation!: string;

  @Field(() => Boolean, { nullable: true, description: 'Rỗng khi chưa trả lời.' })
  readonly answer!: boolean | null;
}

@ObjectType('NominationGrid', { description: 'Danh sách đề nghị của một phòng, đơn vị trong một năm.' })
export class NominationGridType {
  @Field(() => String)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => DepartmentType)
  readonly department!: DepartmentType;

  @Field(() => Int, { description: 'Tăng sau mỗi lần đổi danh sách.' })
  readonly version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lần gửi gần nhất.' })
  readonly submittedAt!: Date | null;

  @Field(() => [AwardCodeEnum], { description: 'Các cột của cá nhân.' })
  readonly awards!: readonly AwardCode[];

  @Field(() => [NominationGridRowType])
  readonly rows!: readonly NominationGridRowType[];

  @Field(() => NominationGridCollectiveType)
  readonly collective!: NominationGridCollectiveType;

  @Field(() => [ListJudgementType])
  readonly judgements!: readonly ListJudgementType[];

  @Field(() => ListPeerReviewType)
  readonly peerReview!: ListPeerReviewType;

  @Field(() => QuotaBoardType)
  readonly quota!: QuotaBoardType;

  @Field(() => Boolean, { description: 'Người xem đổi được ít nhất một ô.' })
  readonly canEdit!: boolean;

  @Field(() => Boolean, { description: 'Có đề nghị mà người xem gửi được.' })
  readonly canSubmit!: boolean;
}
