import { Field, Int, ObjectType } from 'type-graphql';
import type { ConflictKind, VoteBase } from '@thidua/domain/council';
import {
  ANNULMENT_REASONS,
  BALLOT_CHANNELS,
  BALLOT_ROUND_ACTS,
  BALLOT_ROUND_STATUSES,
  BALLOT_SCAN_KINDS,
  DISPUTE_GROUNDS,
  SEALING_HINDRANCES,
  SEALING_WARNINGS,
  type AnnulmentReason,
  type BallotChannel,
  type BallotRoundStatus,
  type DisputeGround,
  type SealingHindrance,
  type SealingWarning,
} from '@thidua/domain/secret-ballot';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { ConflictKindEnum, MeetingMemberType, VoteBaseEnum } from '../council/index.ts';
import type { RoundRow } from './ballot-round.row.ts';

export const BallotRoundStatusEnum = enumOf(
  BALLOT_ROUND_STATUSES,
  'BallotRoundStatus',
  'Trạng thái của kỳ bỏ phiếu kín.',
);
export const BallotRoundActEnum = enumOf(BALLOT_ROUND_ACTS, 'BallotRoundAct', 'Việc làm được với một kỳ bỏ phiếu kín.');
export const BallotChannelEnum = enumOf(BALLOT_CHANNELS, 'BallotChannel', 'Thành viên bỏ phiếu một mục bằng cách nào.');
export const BallotScanKindEnum = enumOf(BALLOT_SCAN_KINDS, 'BallotScanKind', 'Giấy tờ của kỳ bỏ phiếu được chụp lưu.');
export const AnnulmentReasonEnum = enumOf(ANNULMENT_REASONS, 'BallotAnnulmentReason', 'Vì sao kỳ bỏ phiếu bị hủy.');
export const DisputeGroundEnum = enumOf(DISPUTE_GROUNDS, 'BallotDisputeGround', 'Điểm phải làm rõ của kỳ bỏ phiếu.');
export const SealingHindranceEnum = enumOf(SEALING_HINDRANCES, 'SealingHindrance', 'Điều chưa cho niêm phong.');
export const SealingWarningEnum = enumOf(SEALING_WARNINGS, 'SealingWarning', 'Điều nên biết trước khi niêm phong.');

@ObjectType('SealingHindranceFinding', { description: 'Một điều chưa cho niêm phong, của cả kỳ hay của một mục.' })
export class SealingHindranceType {
  @Field(() => SealingHindranceEnum)
  readonly code!: SealingHindrance;

  @Field(() => UuidScalar, { nullable: true })
  readonly itemId!: string | null;
}

@ObjectType('SealingWarningFinding', { description: 'Một điều nên biết trước khi niêm phong.' })
export class SealingWarningType {
  @Field(() => SealingWarningEnum)
  readonly code!: SealingWarning;

  @Field(() => UuidScalar, { nullable: true })
  readonly itemId!: string | null;
}

@ObjectType('BallotSeat', {
  description: 'Một thành viên ở một mục: bỏ phiếu bằng cách nào, hoặc vì sao không tham gia.',
})
export class BallotSeatType {
  @Field(() => MeetingMemberType)
  readonly member!: MeetingMemberType;

  @Field(() => BallotChannelEnum)
  readonly channel!: BallotChannel;

  @Field(() => ConflictKindEnum, { nullable: true })
  readonly reason!: ConflictKind | null;
}

@ObjectType('BallotItemResult', { description: 'Số liệu kiểm phiếu của một mục.' })
export class BallotItemResultType {
  @Field(() => Int, { description: 'Số phiếu phát ra.' })
  readonly issued!: number;

  @Field(() => Int, { description: 'Số phiếu thu về.' })
  readonly returned!: number;

  @Field(() => Int)
  readonly valid!: number;

  @Field(() => Int)
  readonly invalid!: number;

  @Field(() => Int, { description: 'Số ý kiến ghi tên, không kín.' })
  readonly named!: number;

  @Field(() => Int)
  readonly agree!: number;

  @Field(() => Int)
  readonly disagree!: number;

  @Field(() => Int, { description: 'Số phiếu trắng (không có ý kiến).' })
  readonly blank!: number;

  @Field(() => Int, { description: 'Số phiếu đồng ý cần có.' })
  readonly needed!: number;

  @Field(() => Boolean)
  readonly isPassed!: boolean;
}

@ObjectType('BallotRoundItem', { description: 'Một mục của kỳ bỏ phiếu kín.' })
export class BallotRoundItemType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Mục của chương trình họp; trống trong diễn tập.' })
  readonly agendaItemId!: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Hồ sơ đề nghị; trống trong diễn tập.' })
  readonly nominationId!: string | null;

  @Field(() => String)
  readonly title!: string;

  @Field(() => VoteBaseEnum)
  readonly base!: VoteBase;

  @Field(() => Int, { description: 'Mẫu số của tỷ lệ.' })
  readonly denominator!: number;

  @Field(() => Int, { description: 'Số phiếu đồng ý cần có.' })
  readonly needed!: number;

  @Field(() => Int)
  readonly shareNumerator!: number;

  @Field(() => Int)
  readonly shareDenominator!: number;

  @Field(() => Boolean, { description: 'Phải lớn hơn tỷ lệ, không chỉ bằng.' })
  readonly isStrict!: boolean;

  @Field(() => String)
  readonly legalGround!: string;

  @Field(() => Boolean)
  readonly isSmallConfirmed!: boolean;

  @Field(() => [BallotSeatType])
  readonly seats!: readonly BallotSeatType[];

  @Field(() => BallotItemResultType, { nullable: true, description: 'Trống cho đến khi công bố.' })
  readonly result!: BallotItemResultType | null;

  readonly round!: RoundRow;
}

@ObjectType('BallotTeller', { description: 'Thành viên tổ kiểm phiếu.' })
export class BallotTellerType {
  @Field(() => MeetingMemberType)
  readonly member!: MeetingMemberType;

  @Field(() => Boolean)
  readonly isLead!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly codeConfirmedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly signedAt!: Date | null;
}

@ObjectType('BallotCollector', { description: 'Thành viên đã nhận phiếu hay chưa; không nói gì về việc bỏ phiếu.' })
export class BallotCollectorType {
  @Field(() => MeetingMemberType)
  readonly member!: MeetingMemberType;

  @Field(() => Boolean)
  readonly hasCollected!: boolean;
}

@ObjectType('BallotRound', { description: 'Kỳ bỏ phiếu kín của một phiên họp.' })
export class BallotRoundType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => BallotRoundStatusEnum)
  readonly status!: BallotRoundStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Boolean, { description: 'Diễn tập: không vào thống kê, biên bản; xóa được cả kỳ.' })
  readonly isRehearsal!: boolean;

  @Field(() => Int)
  readonly councilSize!: number;

  @Field(() => String, { nullable: true, description: 'Bản niêm phong, JSON chính tắc; trống khi chưa niêm phong.' })
  readonly manifest!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly sealedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly openedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly closingAnnouncedAt!: Date | null;

  @Field(() => Boolean, { description: 'Phiếu chờ trên máy cho đến khi người chủ trì mở cửa thu phiếu.' })
  readonly isWindowed!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lần mở cửa thu phiếu gần nhất.' })
  readonly windowOpenedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly closedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly certifiedAt!: Date | null;

  @Field(() => AnnulmentReasonEnum, { nullable: true })
  readonly annulmentReason!: AnnulmentReason | null;

  @Field(() => String, { nullable: true })
  readonly annulmentText!: string | null;

  @Field(() => [DisputeGroundEnum])
  readonly disputeGrounds!: readonly DisputeGround[];

  readonly row!: RoundRow;
}

@ObjectType('BallotTokenAnswer', { description: 'Chữ ký mù cho phiếu của một mục, hoặc vì sao không ký.' })
export class BallotTokenAnswerType {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => String, { nullable: true, description: 'Chữ ký mù, base64url.' })
  readonly blindSignature!: string | null;

  @Field(() => String, { nullable: true, description: 'Mã lý do từ chối.' })
  readonly refusal!: string | null;
}

@ObjectType('BallotTokens', { description: 'Kết quả nhận phiếu, từng mục.' })
export class BallotTokensType {
  @Field(() => [BallotTokenAnswerType])
  readonly tokens!: readonly BallotTokenAnswerType[];
}
