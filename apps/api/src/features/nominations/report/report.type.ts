import { Field, Int, ObjectType } from 'type-graphql';
import type {
  KnownAward,
  KnownFacts,
  KnownInitiative,
  KnownRating,
  KnownTopic,
  ReportEvent,
  ReportForm,
  ReportSection,
  ReportStatus,
  ReportTexts,
  ReportVersionCause,
} from '@thidua/domain/achievement-reports';
import type { PlainDate } from '@thidua/domain/kernel';
import type { AwardCode, Gender, InitiativeScope, RatingLevel } from '@thidua/domain/vocabulary';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../../platform/scalars/index.ts';
import { AwardCodeEnum, InitiativeScopeEnum, RatingLevelEnum } from '../../../platform/vocabulary-enums.ts';
import { GenderEnum } from '../../organisation/index.ts';
import { NominationType } from '../nomination.type.ts';
import {
  ReportEventEnum,
  ReportFormEnum,
  ReportSectionEnum,
  ReportStatusEnum,
  ReportVersionCauseEnum,
} from './report.enums.ts';

@ObjectType('ReportText', { description: 'Lời viết của một mục.' })
export class ReportTextType {
  @Field(() => ReportSectionEnum)
  readonly section!: ReportSection;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType('ReportTemplateSection', { description: 'Một mục của mẫu.' })
export class ReportTemplateSectionType {
  @Field(() => ReportSectionEnum)
  readonly section!: ReportSection;

  @Field(() => Boolean, { description: 'Phải viết thì báo cáo mới đủ.' })
  readonly isRequired!: boolean;
}

@ObjectType('ReportLength', { description: 'Độ dài nên viết, tính bằng chữ; pháp luật không quy định.' })
export class ReportLengthType {
  @Field(() => Int)
  readonly least!: number;

  @Field(() => Int)
  readonly most!: number;
}

@ObjectType('ReportTemplate', { description: 'Mẫu báo cáo mà danh hiệu, hình thức này đòi theo chế độ đang xét.' })
export class ReportTemplateType {
  @Field(() => ReportFormEnum)
  readonly form!: ReportForm;

  @Field(() => String, { description: 'Số mẫu và nghị định.' })
  readonly ground!: string;

  @Field(() => Boolean, { description: 'Số mẫu chưa đối chiếu được với phụ lục.' })
  readonly isDoubtful!: boolean;

  @Field(() => [ReportTemplateSectionType])
  readonly sections!: readonly ReportTemplateSectionType[];

  @Field(() => Int, { description: 'Năm đầu của thành tích được kể.' })
  readonly firstYear!: number;

  @Field(() => Int)
  readonly lastYear!: number;

  @Field(() => Boolean, { description: 'Tính từ lần khen trước, khi lần đó xa hơn năm đầu.' })
  readonly sinceLastAward!: boolean;

  @Field(() => ReportLengthType)
  readonly length!: ReportLengthType;
}

@ObjectType('KnownRating', { description: 'Xếp loại của một năm, theo hồ sơ.' })
export class KnownRatingType implements KnownRating {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => RatingLevelEnum)
  readonly level!: RatingLevel;

  @Field(() => String, { nullable: true })
  readonly decisionNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly decidedOn!: PlainDate | null;
}

@ObjectType('KnownInitiative', { description: 'Sáng kiến đã được công nhận, theo hồ sơ.' })
export class KnownInitiativeType implements KnownInitiative {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => InitiativeScopeEnum)
  readonly scope!: InitiativeScope;

  @Field(() => String, { nullable: true })
  readonly decisionNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly decidedOn!: PlainDate | null;
}

@ObjectType('KnownTopic', { description: 'Đề tài khoa học đã xác nhận, theo hồ sơ.' })
export class KnownTopicType implements KnownTopic {
  @Field(() => String)
  readonly title!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String, { nullable: true })
  readonly decisionNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly decidedOn!: PlainDate | null;
}

@ObjectType('KnownAward', { description: 'Lần được khen thưởng, theo hồ sơ.' })
export class KnownAwardType implements KnownAward {
  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => String, { nullable: true })
  readonly decisionNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly decidedOn!: PlainDate | null;
}

@ObjectType('KnownFacts', { description: 'Dữ kiện hệ thống đã có; in vào báo cáo, không phải viết lại.' })
export class KnownFactsType implements KnownFacts {
  @Field(() => String)
  readonly name!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Trống với người không được xem ngày sinh.' })
  readonly birthDate!: PlainDate | null;

  @Field(() => GenderEnum, { nullable: true })
  readonly gender!: Gender | null;

  @Field(() => String)
  readonly post!: string;

  @Field(() => String)
  readonly workplace!: string;

  @Field(() => [KnownRatingType], { description: 'Rỗng với người không được xem xếp loại.' })
  readonly ratings!: readonly KnownRating[];

  @Field(() => [KnownInitiativeType])
  readonly initiatives!: readonly KnownInitiative[];

  @Field(() => [KnownTopicType])
  readonly topics!: readonly KnownTopic[];

  @Field(() => [KnownAwardType])
  readonly awards!: readonly KnownAward[];
}

@ObjectType('ReportVersion', { description: 'Bản báo cáo đã giữ lại.' })
export class ReportVersionType {
  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => ReportVersionCauseEnum)
  readonly cause!: ReportVersionCause;

  @Field(() => DateTimeScalar)
  readonly keptAt!: Date;

  @Field(() => String)
  readonly keptBy!: string;

  @Field(() => [ReportTextType])
  readonly texts!: readonly ReportTextType[];
}

@ObjectType('ReportRemark', { description: 'Điều cần bổ sung ở một mục của báo cáo.' })
export class ReportRemarkType {
  @Field(() => ReportSectionEnum)
  readonly section!: ReportSection;

  @Field(() => String)
  readonly remark!: string;
}

@ObjectType('ReportMending', { description: 'Lần trả lại mà hồ sơ đang bổ sung, phần nói về báo cáo.' })
export class ReportMendingType {
  @Field(() => Int, { description: 'Lần thứ mấy, từ 1.' })
  readonly round!: number;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối để bổ sung.' })
  readonly dueOn!: PlainDate;

  @Field(() => [ReportRemarkType], { description: 'Rỗng khi không mục nào của báo cáo phải bổ sung.' })
  readonly remarks!: readonly ReportRemarkType[];
}

@ObjectType('AchievementReport', { description: 'Báo cáo thành tích của một hồ sơ đề nghị.' })
export class AchievementReportType {
  @Field(() => UuidScalar, { description: 'Mã của hồ sơ.' })
  readonly id!: string;

  @Field(() => NominationType, {
    nullable: true,
    description: 'Hồ sơ; trống với cá nhân được nhờ viết khi hồ sơ chưa gửi.',
  })
  readonly nomination!: NominationType | null;

  @Field(() => String)
  readonly code!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => ReportStatusEnum)
  readonly status!: ReportStatus;

  @Field(() => Int, { description: '0 khi chưa ai viết; gửi kèm khi làm.' })
  readonly version!: number;

  @Field(() => Boolean, { description: 'Hồ sơ đã gửi: báo cáo giữ nguyên như lúc gửi.' })
  readonly isFrozen!: boolean;

  @Field(() => [ReportTextType], { description: 'Các mục đã viết, theo thứ tự của mẫu.' })
  readonly texts!: readonly ReportTextType[];

  @Field(() => Int, { description: 'Số chữ của phần kể thành tích.' })
  readonly words!: number;

  @Field(() => [ReportSectionEnum], { description: 'Mục phải viết mà còn trống.' })
  readonly missing!: readonly ReportSection[];

  @Field(() => ReportTemplateType)
  readonly template!: ReportTemplateType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc gửi hồ sơ; trống khi hồ sơ còn ở bàn người lập.' })
  readonly sentAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc nhờ cá nhân viết.' })
  readonly askedAt!: Date | null;

  @Field(() => String, { description: 'Lời nhắn khi nhờ viết; rỗng khi không có.' })
  readonly askedNote!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly handedInAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly confirmedAt!: Date | null;

  @Field(() => [ReportEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  readonly viewerCan!: readonly ReportEvent[];

  @Field(() => [ReportSectionEnum], { description: 'Các mục người xem viết được ngay bây giờ.' })
  readonly openSections!: readonly ReportSection[];

  @Field(() => ReportMendingType, { nullable: true, description: 'Trống khi hồ sơ không phải bổ sung.' })
  readonly mending!: ReportMendingType | null;

  readonly line!: NominationType;
  readonly confirmedById!: string | null;
  /** Frozen with the report; undefined while it is open. */
  readonly keptFacts!: KnownFacts | undefined;
  readonly kept!: readonly KeptVersion[];
}

/** A version as stored. */
export interface KeptVersion {
  readonly ordinal: number;
  readonly cause: ReportVersionCause;
  readonly texts: ReportTexts;
  readonly keptById: string;
  readonly keptAt: Date;
}
