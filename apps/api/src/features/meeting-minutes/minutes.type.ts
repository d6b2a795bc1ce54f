import { Field, Int, ObjectType } from 'type-graphql';
import type { AttendanceStatus, CouncilRole, VoteBase, VoteForm } from '@thidua/domain/council';
import {
  MINUTES_ACTS,
  MINUTES_HINDRANCES,
  MINUTES_PARTS,
  MINUTES_STATUSES,
  type MinutesContent,
  type MinutesItem,
  type MinutesScan,
  type MinutesStatus,
} from '@thidua/domain/meeting-minutes';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, CouncilRoleEnum, VoteFormEnum } from '../../platform/vocabulary-enums.ts';
import { AttendanceStatusEnum, VoteBaseEnum } from '../council/index.ts';
import { BallotScanKindEnum } from '../secret-ballot/index.ts';
import type { MinutesRow } from './minutes.row.ts';

export const MinutesStatusEnum = enumOf(MINUTES_STATUSES, 'MinutesStatus', 'Trạng thái của biên bản họp Hội đồng.');
export const MinutesActEnum = enumOf(MINUTES_ACTS, 'MinutesAct', 'Việc làm được với biên bản họp Hội đồng.');
export const MinutesPartEnum = enumOf(MINUTES_PARTS, 'MinutesPart', 'Phần số liệu của biên bản họp Hội đồng.');
export const MinutesHindranceEnum = enumOf(MINUTES_HINDRANCES, 'MinutesHindrance', 'Vì sao chưa ký được biên bản.');

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

  @Field(() => AttendanceStatusEnum, { nullable: true, description: 'Trống khi chưa ghi nhận.' })
  readonly attendance!: AttendanceStatus | null;

  @Field(() => String, { description: 'Lý do vắng mặt.' })
  readonly reason!: string;
}

@ObjectType('MinutesPresence', { description: 'Một lần đến hoặc rời phiên họp sau khi đã bắt đầu.' })
export class MinutesPresenceType {
  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => Boolean)
  readonly isPresent!: boolean;

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

@ObjectType('MinutesRule', { description: 'Quy tắc biểu quyết của một mục.' })
export class MinutesRuleType {
  @Field(() => Int)
  readonly numerator!: number;

  @Field(() => Int)
  readonly denominator!: number;

  @Field(() => Boolean)
  readonly isStrict!: boolean;

  @Field(() => VoteBaseEnum)
  readonly base!: VoteBase;

  @Field(() => String)
  readonly ground!: string;
}

@ObjectType('MinutesBallots', { description: 'Số phiếu kín của một mục.' })
export class MinutesBallotsType {
  @Field(() => Int)
  readonly issued!: number;

  @Field(() => Int)
  readonly returned!: number;

  @Field(() => Int)
  readonly valid!: number;

  @Field(() => Int)
  readonly invalid!: number;

  @Field(() => Int)
  readonly named!: number;
}

@ObjectType('MinutesResult', { description: 'Kết quả của một mục.' })
export class MinutesResultType {
  @Field(() => MinutesBallotsType, { nullable: true, description: 'Trống khi biểu quyết công khai.' })
  readonly ballots!: MinutesBallotsType | null;

  @Field(() => Int)
  readonly agree!: number;

  @Field(() => Int)
  readonly disagree!: number;

  @Field(() => Int)
  readonly blank!: number;

  @Field(() => Int)
  readonly base!: number;

  @Field(() => Int)
  readonly needed!: number;

  @Field(() => Boolean)
  readonly isPassed!: boolean;
}

@ObjectType('MinutesItem', { description: 'Một mục của chương trình trong biên bản.' })
export class MinutesItemType {
  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => String)
  readonly subjectName!: string;

  @Field(() => String)
  readonly subjectPost!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => VoteFormEnum)
  readonly form!: VoteForm;

  @Field(() => [String], { description: 'Tên thành viên không tham gia biểu quyết mục này.' })
  readonly asideNames!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Mục không đạt mà người, tập thể này từ đó được đưa ra xét thấp hơn.',
  })
  readonly loweredFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Mục xét danh hiệu, hình thức thấp hơn sau khi mục này không đạt.' })
  readonly loweredTo!: number | null;

  @Field(() => MinutesRuleType)
  readonly rule!: MinutesItem['rule'];

  @Field(() => MinutesResultType, { nullable: true, description: 'Trống khi chưa có kết quả.' })
  readonly result!: MinutesItem['result'];
}

@ObjectType('MinutesScan', { description: 'Một giấy tờ của kỳ bỏ phiếu kín đã chụp lưu.' })
export class MinutesScanType implements MinutesScan {
  @Field(() => BallotScanKindEnum)
  readonly kind!: MinutesScan['kind'];

  @Field(() => String, { description: 'SHA-256 của tệp.' })
  readonly sha256!: string;
}

@ObjectType('MinutesRound', { description: 'Một kỳ bỏ phiếu kín trong biên bản.' })
export class MinutesRoundType {
  @Field(() => String)
  readonly title!: string;

  @Field(() => Boolean)
  readonly isVoid!: boolean;

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

@ObjectType('MeetingMinutes', { description: 'Biên bản họp Hội đồng, hoặc một lần sửa biên bản.' })
export class MeetingMinutesType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => Int, { description: '1 là biên bản đầu; từ 2 là biên bản sửa.' })
  readonly ordinal!: number;

  @Field(() => MinutesStatusEnum)
  readonly status!: MinutesStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { description: 'Diễn biến, ý kiến tại phiên họp.' })
  readonly note!: string;

  @Field(() => String, { description: 'Kết luận của Chủ tịch.' })
  readonly conclusion!: string;

  @Field(() => String, { description: 'Vì sao lập biên bản sửa; trống ở biên bản đầu.' })
  readonly reason!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly signedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly countersignedAt!: Date | null;

  readonly row!: MinutesRow;
}
