import { Field, InputType, Int } from 'type-graphql';
import {
  ANNULMENT_REASONS_BY_HAND,
  PAPER_MARKS,
  type AnnulmentReason,
  type PaperMark,
  type PaperWay,
} from '@thidua/domain/secret-ballot';
import { enumOf } from '../../platform/enum-of.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { PaperWayEnum } from './paper.type.ts';

const AnnulmentByHandEnum = enumOf(
  ANNULMENT_REASONS_BY_HAND,
  'BallotAnnulmentByHand',
  'Lý do hủy kỳ bỏ phiếu do người chủ trì nêu.',
);

@InputType('PaperVoterInput', { description: 'Thành viên bỏ phiếu giấy.' })
export class PaperVoterInput {
  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => PaperWayEnum)
  readonly way!: PaperWay;
}

@InputType('SaveBallotRoundInput', { description: 'Bản thảo của một kỳ bỏ phiếu kín.' })
export class SaveBallotRoundInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng đặt: gửi lại không tạo kỳ thứ hai.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => Int, { nullable: true, description: 'Trống khi soạn mới.' })
  readonly version?: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => [UuidScalar], { description: 'Các mục của chương trình họp.' })
  readonly agendaItemIds!: string[];

  @Field(() => [String], { description: 'Tên các mục diễn tập; có tên nào thì cả kỳ là diễn tập.' })
  readonly rehearsalTitles!: string[];

  @Field(() => [UuidScalar], { description: 'Tổ kiểm phiếu: 2 đến 3 thành viên Hội đồng.' })
  readonly tellerIds!: string[];

  @Field(() => UuidScalar, { nullable: true })
  readonly leadTellerId?: string;

  @Field(() => [PaperVoterInput], { description: 'Ai bỏ phiếu giấy; những người khác bỏ phiếu trên máy.' })
  readonly paperVoters!: PaperVoterInput[];

  @Field(() => Boolean, { nullable: true, description: 'Phiếu chờ trên máy, người chủ trì mở cửa thu phiếu 30 giây.' })
  readonly isWindowed?: boolean;

  @Field(() => [UuidScalar], { description: 'Thành viên vắng mặt gửi ý kiến ghi tên, nếu quy chế cho phép.' })
  readonly namedMemberIds!: string[];

  @Field(() => [UuidScalar], { description: 'Các mục ít người bỏ phiếu đã được xem và chấp nhận.' })
  readonly smallConfirmedItemIds!: string[];
}

@InputType('BallotRoundActInput', { description: 'Kỳ bỏ phiếu kín và phiên bản đang xem.' })
export class BallotRoundActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('PublishBallotRoundInput', { description: 'Mở hòm phiếu, đếm và công bố.' })
export class PublishBallotRoundInput extends BallotRoundActInput {
  @Field(() => Boolean, { description: 'Đã biết rằng phiếu giống nhau hết thì ai cũng rõ lựa chọn của mọi người.' })
  readonly acceptsUnanimity!: boolean;
}

@InputType('AnnulBallotRoundInput', { description: 'Hủy kỳ bỏ phiếu, có lý do ghi vào biên bản.' })
export class AnnulBallotRoundInput extends BallotRoundActInput {
  @Field(() => AnnulmentByHandEnum)
  readonly reason!: AnnulmentReason;

  @Field(() => String)
  readonly text!: string;
}

@InputType('DisputeLostBallotInput', { description: 'Bằng chứng của thành viên có phiếu không nằm trong danh sách.' })
export class DisputeLostBallotInput extends BallotRoundActInput {
  @Field(() => String, { description: 'Nội dung tệp bằng chứng do máy của thành viên lập.' })
  readonly proof!: string;
}

@InputType('ConfirmManifestCodeInput', { description: 'Mã niêm phong như tổ kiểm phiếu đọc trên màn hình phòng họp.' })
export class ConfirmManifestCodeInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;
}

@InputType('BallotTokenRequestInput', { description: 'Yêu cầu ký mù cho phiếu của một mục.' })
export class BallotTokenRequestInput {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => String, { description: '384 byte, base64url.' })
  readonly blinded!: string;
}

@InputType('IssueBallotTokensInput', { description: 'Nhận phiếu của một kỳ, mọi mục một lần.' })
export class IssueBallotTokensInput {
  @Field(() => UuidScalar)
  readonly roundId!: string;

  @Field(() => [BallotTokenRequestInput])
  readonly requests!: BallotTokenRequestInput[];
}

const PaperMarkEnum = enumOf(PAPER_MARKS, 'BallotPaperMark', 'Điều ghi vào sổ phiếu giấy.');

@InputType('RegisterPaperInput', { description: 'Ghi sổ phiếu giấy: đã phát, đã thu (phong bì đã đến).' })
export class RegisterPaperInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => PaperMarkEnum)
  readonly mark!: PaperMark;

  @Field(() => Boolean, { description: 'Sai là bỏ dấu đã ghi nhầm.' })
  readonly isDone!: boolean;
}

@InputType('PaperCountInput', { description: 'Số phiếu giấy của một mục, theo một người đếm.' })
export class PaperCountInput {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => Int)
  readonly agree!: number;

  @Field(() => Int)
  readonly disagree!: number;

  @Field(() => Int)
  readonly blank!: number;

  @Field(() => Int)
  readonly invalid!: number;
}

@InputType('CountPaperInput', { description: 'Một người của tổ kiểm phiếu đếm phiếu giấy, mọi mục còn phải đếm.' })
export class CountPaperInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => [PaperCountInput])
  readonly counts!: PaperCountInput[];
}

@InputType('PaperOfRoundInput', { description: 'Kỳ bỏ phiếu mà tổ kiểm phiếu mở phiếu giấy để nhập từng phiếu.' })
export class PaperOfRoundInput {
  @Field(() => UuidScalar)
  readonly id!: string;
}

@InputType('IssuePaperTokensInput', { description: 'Nhận phiếu để nhập một phiếu giấy vào hòm.' })
export class IssuePaperTokensInput extends IssueBallotTokensInput {
  @Field(() => UuidScalar, {
    description: 'Thành viên đã nộp phiếu giấy; phiếu đã trộn nên không biết phiếu nào của ai.',
  })
  readonly memberId!: string;
}

@InputType('FinishPaperInput', { description: 'Phiếu giấy của một thành viên đã nằm trong hòm.' })
export class FinishPaperInput extends PaperOfRoundInput {
  @Field(() => UuidScalar)
  readonly memberId!: string;
}
