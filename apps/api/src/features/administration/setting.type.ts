import { Field, Int, ObjectType } from 'type-graphql';
import {
  SETTING_PROPOSAL_EVENTS,
  SETTING_PROPOSAL_STATUSES,
  SETTING_TYPES,
  type SettingProposalEvent,
  type SettingProposalStatus,
  type SettingType,
} from '@thidua/domain/settings';
import type { PlainDate } from '@thidua/domain/kernel';
import { enumOf } from '../../platform/enum-of.ts';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';

export const SettingTypeEnum = enumOf(SETTING_TYPES, 'SettingType', 'Kiểu giá trị của một thiết lập.');
export const SettingProposalStatusEnum = enumOf(
  SETTING_PROPOSAL_STATUSES,
  'SettingProposalStatus',
  'Đề nghị thay đổi thiết lập đã đến bước nào.',
);
export const SettingProposalEventEnum = enumOf(
  SETTING_PROPOSAL_EVENTS,
  'SettingProposalEvent',
  'Việc với một đề nghị thay đổi thiết lập.',
);

@ObjectType('SettingOption')
export class SettingOptionType {
  @Field(() => String)
  readonly value!: string;

  @Field(() => String)
  readonly name!: string;
}

@ObjectType('SettingShape', { description: 'Giá trị viết thế nào và trong giới hạn nào.' })
export class SettingShapeType {
  @Field(() => SettingTypeEnum)
  readonly type!: SettingType;

  @Field(() => Int, { nullable: true })
  readonly minimum!: number | null;

  @Field(() => Int, { nullable: true })
  readonly maximum!: number | null;

  @Field(() => String, { nullable: true, description: 'DAY hoặc MONTH.' })
  readonly unit!: string | null;

  @Field(() => Boolean)
  readonly allowsNoLimit!: boolean;

  @Field(() => [SettingOptionType])
  readonly options!: readonly SettingOptionType[];
}

@ObjectType('SettingPeriod', { description: 'Một giá trị, căn cứ và thời hạn của nó.' })
export class SettingPeriodType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Giá trị trên một dòng, đọc theo kiểu của thiết lập.' })
  readonly value!: string;

  @Field(() => String)
  readonly legalGround!: string;

  @Field(() => PlainDateScalar)
  readonly validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly validTo!: PlainDate | null;
}

@ObjectType('SettingProposal', { description: 'Đề nghị thay đổi một thiết lập.' })
export class SettingProposalType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => SettingProposalStatusEnum)
  readonly status!: SettingProposalStatus;

  @Field(() => String)
  readonly value!: string;

  @Field(() => String)
  readonly legalGround!: string;

  @Field(() => PlainDateScalar)
  readonly validFrom!: PlainDate;

  @Field(() => Int, { description: 'Số hồ sơ đang xử lý chịu ảnh hưởng, khi đề nghị.' })
  readonly openDossiers!: number;

  @Field(() => String)
  readonly proposedBy!: string;

  @Field(() => DateTimeScalar)
  readonly proposedAt!: Date;

  @Field(() => String, { nullable: true })
  readonly decidedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly decisionReason!: string | null;

  @Field(() => [SettingProposalEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  readonly viewerCan!: readonly SettingProposalEvent[];
}

@ObjectType('Setting', { description: 'Điều luật để địa phương quy định, hoặc cơ quan tự quyết.' })
export class SettingRecordType {
  @Field(() => String)
  readonly key!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Thiết lập quyết định điều gì.' })
  readonly meaning!: string;

  @Field(() => String, { description: 'Văn bản nào để ngỏ điều này.' })
  readonly leftBy!: string;

  @Field(() => String, { description: 'Điều gì áp dụng khi chưa ai quy định.' })
  readonly whenAbsent!: string;

  @Field(() => SettingShapeType)
  readonly shape!: SettingShapeType;

  @Field(() => SettingPeriodType, { nullable: true, description: 'Giá trị áp dụng hôm nay.' })
  readonly current!: SettingPeriodType | null;

  @Field(() => [SettingPeriodType], { description: 'Mọi giá trị, mới nhất trước; cả giá trị sẽ áp dụng.' })
  readonly history!: readonly SettingPeriodType[];

  @Field(() => [SettingProposalType], { description: 'Các đề nghị thay đổi, mới nhất trước.' })
  readonly proposals!: readonly SettingProposalType[];

  @Field(() => [AwardCodeEnum], {
    description: 'Danh hiệu, hình thức được xét theo thiết lập; trống: không riêng cái nào.',
  })
  readonly awards!: readonly AwardCode[];

  @Field(() => Int, { description: 'Số hồ sơ đang xử lý chịu ảnh hưởng nếu thay đổi hôm nay.' })
  readonly openDossiers!: number;

  @Field(() => Boolean, { description: 'Người xem được đề nghị thay đổi.' })
  readonly viewerCanPropose!: boolean;
}
