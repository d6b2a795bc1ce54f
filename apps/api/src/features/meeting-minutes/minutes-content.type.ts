import { Field, Int, ObjectType } from 'type-graphql';
import type { AttendanceStatus, CouncilRole } from '@thidua/domain/council';
import {
  MINUTES_STEPS,
  type MinutesAnnulment,
  type MinutesContent,
  type MinutesPresence,
  type MinutesScan,
  type MinutesStep,
} from '@thidua/domain/meeting-minutes';
import { enumOf } from '../../platform/enum-of.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { CouncilRoleEnum } from '../../platform/vocabulary-enums.ts';
import { AttendanceStatusEnum } from '../council/index.ts';
import { AnnulmentReasonEnum, BallotScanKindEnum } from '../secret-ballot/index.ts';
import { MinutesItemType } from './minutes-item.type.ts';

export const MinutesStepEnum = enumOf(MINUTES_STEPS, 'MinutesStep', 'Đến, rời phòng họp hay trở lại.');

@ObjectType('MinutesSeat', { description: 'Một thành viên Hội đồng trong biên bản.' })
export class MinutesSeatType {
  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Chức vụ, phòng vào ngày họp.' })
  readonly post!: string;

  @Field(() => CouncilRoleEnum)
  readonly role!: CouncilRole;

  @Field(() => Boolean)
  readonly hasVote!: boolean;

  @Field(() => AttendanceStatusEnum, {
    nullable: true,
    description: 'Có mặt nếu đã dự một phần hay cả phiên họp; trống khi chưa ghi nhận.',
  })
  readonly attendance!: AttendanceStatus | null;

  @Field(() => String, { description: 'Lý do vắng mặt.' })
  readonly reason!: string;
}

@ObjectType('MinutesPresence', { description: 'Một lần đến, rời phòng họp hoặc trở lại sau khi phiên họp đã bắt đầu.' })
export class MinutesPresenceType implements MinutesPresence {
  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => MinutesStepEnum)
  readonly step!: MinutesStep;

  @Field(() => String, { description: 'Lý do, nếu có ghi.' })
  readonly reason!: string;

  @Field(() => String, { description: 'Thời điểm, ISO 8601 theo UTC.' })
  readonly at!: string;
}

@ObjectType('MinutesHandover', { description: 'Một lần giao quyền chủ trì.' })
export class MinutesHandoverType {
  @Field(() => UuidScalar)
  readonly fromMemberId!: string;

  @Field(() => UuidScalar)
  readonly toMemberId!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { description: 'ISO 8601 theo UTC.' })
  readonly at!: string;
}

@ObjectType('MinutesQuorum', { description: 'Số thành viên có mặt và số phải có mặt.' })
export class MinutesQuorumType {
  @Field(() => Int)
  readonly present!: number;

  @Field(() => Int)
  readonly total!: number;

  @Field(() => Int)
  readonly needed!: number;

  @Field(() => String)
  readonly ground!: string;

  @Field(() => Boolean, { description: 'Tính lúc khai mạc; biên bản ký từ trước tính lúc kết thúc.' })
  readonly isAtOpening!: boolean;
}

@ObjectType('MinutesMeeting', { description: 'Phiên họp và Hội đồng, như biên bản ghi.' })
export class MinutesMeetingType {
  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly place!: string;

  @Field(() => String, { description: 'Giờ mời họp, ISO 8601 theo UTC.' })
  readonly startsAt!: string;

  @Field(() => String, { nullable: true })
  readonly openedAt!: string | null;

  @Field(() => String, { nullable: true })
  readonly closedAt!: string | null;

  @Field(() => String)
  readonly councilName!: string;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => String)
  readonly decidedOn!: string;
}

@ObjectType('MinutesScan', { description: 'Một giấy tờ của kỳ bỏ phiếu kín đã chụp lưu.' })
export class MinutesScanType implements MinutesScan {
  @Field(() => BallotScanKindEnum)
  readonly kind!: MinutesScan['kind'];

  @Field(() => String, { description: 'SHA-256 của tệp.' })
  readonly sha256!: string;
}

@ObjectType('MinutesAnnulment', { description: 'Vì sao, ai và khi nào hủy một kỳ bỏ phiếu kín.' })
export class MinutesAnnulmentType implements MinutesAnnulment {
  @Field(() => AnnulmentReasonEnum)
  readonly reason!: MinutesAnnulment['reason'];

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { description: 'Người hủy; trống khi hệ thống tự phát hiện.' })
  readonly by!: string;

  @Field(() => String, { description: 'ISO 8601 theo UTC.' })
  readonly at!: string;
}

@ObjectType('MinutesRound', { description: 'Một kỳ bỏ phiếu kín trong biên bản.' })
export class MinutesRoundType {
  @Field(() => String)
  readonly title!: string;

  @Field(() => Boolean)
  readonly isVoid!: boolean;

  @Field(() => MinutesAnnulmentType, { nullable: true, description: 'Trống khi kỳ không bị hủy.' })
  readonly annulment!: MinutesAnnulment | null;

  @Field(() => String)
  readonly manifestCode!: string;

  @Field(() => String, { description: 'Mã kiểm tra của kết quả; trống khi kỳ bị hủy.' })
  readonly resultsRoot!: string;

  @Field(() => [String])
  readonly tellerNames!: readonly string[];

  @Field(() => [MinutesScanType], { description: 'Bản chụp kèm theo, không kể bản đã bị thay.' })
  readonly scans!: readonly MinutesScan[];
}

@ObjectType('MinutesContent', { description: 'Số liệu của biên bản: lấy từ phiên họp, không ai gõ.' })
export class MinutesContentType implements MinutesContent {
  @Field(() => MinutesMeetingType)
  readonly meeting!: MinutesContent['meeting'];

  @Field(() => [MinutesSeatType])
  readonly seats!: MinutesContent['seats'];

  @Field(() => [MinutesPresenceType])
  readonly presence!: MinutesContent['presence'];

  @Field(() => [MinutesHandoverType], { description: 'Trống khi một người chủ trì suốt phiên họp.' })
  readonly handovers!: MinutesContent['handovers'];

  @Field(() => MinutesQuorumType)
  readonly quorum!: MinutesContent['quorum'];

  @Field(() => [MinutesItemType])
  readonly items!: MinutesContent['items'];

  @Field(() => [MinutesRoundType])
  readonly rounds!: MinutesContent['rounds'];
}
