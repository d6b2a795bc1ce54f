import { Field, Int, ObjectType } from 'type-graphql';
import type {
  MovementKind,
  MovementStatus,
  PaceReason,
  TargetBase,
  TargetBaseDate,
  TargetGroup,
  TargetKind,
  TargetState,
} from '@thidua/domain/movements';
import type { IncidentKind } from '@thidua/domain/records';
import type { AwardCode, DepartmentKind, InitiativeScope, RatingLevel, SubjectKind } from '@thidua/domain/vocabulary';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import {
  AwardCodeEnum,
  InitiativeScopeEnum,
  RatingLevelEnum,
  SubjectKindEnum,
} from '../../platform/vocabulary-enums.ts';
import { IncidentKindEnum } from '../records/index.ts';
import {
  PaceReasonEnum,
  TargetBaseDateEnum,
  TargetBaseEnum,
  TargetGroupEnum,
  TargetKindEnum,
  TargetSourceKindEnum,
  TargetStateEnum,
  type TargetSourceKind,
} from './movement.enums.ts';

@ObjectType('Target', { description: 'Chỉ tiêu của kế hoạch.' })
export class TargetType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Mã trong kế hoạch, ví dụ P2 hoặc 2.10c.' })
  readonly code!: string;

  @Field(() => TargetGroupEnum)
  readonly group!: TargetGroup;

  @Field(() => TargetKindEnum)
  readonly kind!: TargetKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Nguyên văn trong kế hoạch.' })
  readonly sourceText!: string;

  @Field(() => AwardCodeEnum, { name: 'award', nullable: true })
  readonly awardCode!: AwardCode | null;

  @Field(() => SubjectKindEnum, { nullable: true })
  readonly subjectKind!: SubjectKind | null;

  @Field(() => String, { description: 'Nguồn chứng minh.' })
  readonly evidence!: string;

  @Field(() => PlainDateScalar)
  readonly dueOn!: Date;

  @Field(() => String, { nullable: true })
  readonly note!: string | null;

  @Field(() => InitiativeScopeEnum, { nullable: true })
  readonly initiativeScope!: InitiativeScope | null;

  @Field(() => Int, { nullable: true, description: 'Số phải đạt; với gia đình, số gia đình.' })
  readonly minimum!: number | null;

  @Field(() => Int, { nullable: true, description: 'Số cao nhất của một khoảng.' })
  readonly maximum!: number | null;

  @Field(() => Int, { nullable: true, description: 'Phần vạn.' })
  readonly shareBasisPoints!: number | null;

  @Field(() => TargetBaseEnum, { nullable: true })
  readonly base!: TargetBase | null;

  @Field(() => TargetBaseDateEnum, { description: 'Mẫu số lấy đầu năm hay cuối năm.' })
  readonly baseDate!: TargetBaseDate;

  @Field(() => UuidScalar, { nullable: true })
  readonly ratedDepartmentId!: string | null;

  @Field(() => RatingLevelEnum, { nullable: true })
  readonly ratingLevel!: RatingLevel | null;

  @Field(() => String, { nullable: true, description: 'Cơ quan công nhận hoặc quyết định.' })
  readonly decider!: string | null;

  @Field(() => String, { nullable: true, description: 'Nhãn, ví dụ “Hội nghị CBCCVC 2021”.' })
  readonly tag!: string | null;

  @Field(() => Boolean, { description: 'Đếm hai bước: đăng ký rồi hoàn thành.' })
  readonly countsRegistered!: boolean;

  @Field(() => [IncidentKindEnum], { description: 'Loại vụ việc làm cho một người không còn đạt.' })
  readonly incidentKinds!: readonly IncidentKind[];

  @Field(() => Boolean, { description: 'Bị kỷ luật trong năm cũng là không đạt.' })
  readonly countsDiscipline!: boolean;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Phong trào chuyên đề mà số người đăng ký làm nên con số.',
  })
  readonly thematicMovementId!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc bỏ khỏi kế hoạch, sau khi phát động.' })
  readonly removedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Vì sao bỏ.' })
  readonly removedReason!: string | null;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => UuidScalar, { nullable: true })
  readonly ownerDepartmentId!: string | null;

  @Field(() => UuidScalar)
  readonly movementId!: string;

  readonly ordinal!: number;
  readonly createdAt!: Date | null;
  /** Contents of work programmes and courses that the target counts. */
  readonly _count!: { readonly programmeItems: number; readonly trainingCourses: number };
  readonly ratedDepartment!: { readonly kind: DepartmentKind } | null;
  readonly movement!: {
    readonly kind: MovementKind;
    readonly year: number;
    readonly status: MovementStatus;
    readonly fromDay: Date;
    readonly toDay: Date;
  };
}

@ObjectType('TargetPace', { description: 'Tiến độ so với thời gian; chỉ có khi chỉ tiêu chưa ngã ngũ.' })
export class TargetPaceType {
  @Field(() => PaceReasonEnum)
  readonly reason!: PaceReason;

  @Field(() => Int, { description: 'Phần thời gian đã qua, phần vạn.' })
  readonly elapsedBasisPoints!: number;

  @Field(() => Int, { description: 'Số ngày còn lại đến hạn.' })
  readonly daysLeft!: number;

  @Field(() => Int, { description: 'Theo tiến độ, đến hôm nay cần chừng này.' })
  readonly expected!: number;

  @Field(() => Int, { description: 'Đã đạt và đang trên đường.' })
  readonly inSight!: number;
}

@ObjectType('TargetProgress', { description: 'Chỉ tiêu đang ở đâu.' })
export class TargetProgressType {
  @Field(() => TargetStateEnum)
  readonly state!: TargetState;

  @Field(() => Boolean, { description: 'Hệ thống tự tính từ quyết định, sáng kiến, xếp loại; không nhập tay.' })
  readonly isComputed!: boolean;

  @Field(() => Int, { nullable: true, description: 'Số đã đạt.' })
  readonly value!: number | null;

  @Field(() => Int, { nullable: true, description: 'Số đang đề nghị, chưa có quyết định.' })
  readonly proposed!: number | null;

  @Field(() => Int, { nullable: true, description: 'Số đã đăng ký, với chỉ tiêu đếm hai bước.' })
  readonly registered!: number | null;

  @Field(() => Int, { nullable: true, description: 'Số đã được tặng, với chỉ tiêu trình khen.' })
  readonly granted!: number | null;

  @Field(() => Int, { nullable: true, description: 'Số liệu mới nhất đang chờ người thứ hai xác nhận.' })
  readonly waiting!: number | null;

  @Field(() => TargetPaceType, { nullable: true })
  readonly pace!: TargetPaceType | null;

  @Field(() => Int, { nullable: true, description: 'Tổng số để tính tỷ lệ.' })
  readonly base!: number | null;

  @Field(() => Int, { nullable: true, description: 'Mẫu số vào đầu năm.' })
  readonly baseAtStart!: number | null;

  @Field(() => Int, { nullable: true, description: 'Mẫu số vào cuối năm, trong năm thì đến nay.' })
  readonly baseAtEnd!: number | null;

  @Field(() => TargetBaseEnum, { nullable: true })
  readonly baseKind!: TargetBase | null;

  @Field(() => Int, { nullable: true, description: 'Số phải đạt.' })
  readonly wanted!: number | null;

  @Field(() => Int, { nullable: true, description: 'Trên số này là vượt chỉ tiêu.' })
  readonly wantedMaximum!: number | null;

  @Field(() => Int, { nullable: true, description: 'Tỷ lệ kế hoạch ghi, phần vạn.' })
  readonly shareBasisPoints!: number | null;

  @Field(() => Int, { nullable: true, description: 'Mức tối đa theo quy định, khi pháp luật có hạn mức.' })
  readonly ceiling!: number | null;

  @Field(() => Int, { nullable: true, description: 'Tỷ lệ tối đa theo quy định, phần vạn.' })
  readonly ceilingShareBasisPoints!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số người mà tỷ lệ tối đa được tính trên đó: đạt hoặc được đề nghị LĐTT.',
  })
  readonly ceilingBase!: number | null;

  @Field(() => RatingLevelEnum, { nullable: true })
  readonly rating!: RatingLevel | null;

  @Field(() => Boolean, {
    description:
      'Chi bộ không đạt mức kế hoạch đề ra nên tập thể không được xét khen cấp trên (TT 12/2019/TT-BNV Điều 2 khoản 7).',
  })
  readonly lacksPartyRating!: boolean;

  @Field(() => DateTimeScalar)
  readonly asOf!: Date;
}

@ObjectType('TargetSource', { description: 'Một hồ sơ làm nên con số; id mở người, phòng, sáng kiến hoặc đề nghị.' })
export class TargetSourceType {
  @Field(() => TargetSourceKindEnum)
  readonly kind!: TargetSourceKind;

  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly label!: string;

  @Field(() => String)
  readonly detail!: string;
}
