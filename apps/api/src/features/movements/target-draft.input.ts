import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { TargetBase, TargetBaseDate, TargetGroup, TargetKind } from '@thidua/domain/movements';
import type { IncidentKind } from '@thidua/domain/records';
import type { AwardCode, InitiativeScope, RatingLevel, SubjectKind } from '@thidua/domain/vocabulary';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import {
  AwardCodeEnum,
  InitiativeScopeEnum,
  RatingLevelEnum,
  SubjectKindEnum,
} from '../../platform/vocabulary-enums.ts';
import { IncidentKindEnum } from '../records/index.ts';
import { TargetBaseDateEnum, TargetBaseEnum, TargetGroupEnum, TargetKindEnum } from './movement.enums.ts';

@InputType('TargetInput', {
  description: 'Nội dung và thước đo của một chỉ tiêu; phần mà loại chỉ tiêu không dùng thì bỏ trống.',
})
export class TargetInput {
  @Field(() => String, { description: 'Mã trong kế hoạch, ví dụ P2.' })
  readonly code!: string;

  @Field(() => TargetGroupEnum)
  readonly group!: TargetGroup;

  @Field(() => TargetKindEnum)
  readonly kind!: TargetKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Nguyên văn trong kế hoạch; trống thì lấy tên chỉ tiêu.' })
  readonly sourceText!: string;

  @Field(() => AwardCodeEnum, { nullable: true })
  readonly awardCode?: AwardCode | null;

  @Field(() => SubjectKindEnum, { nullable: true })
  readonly subjectKind?: SubjectKind | null;

  @Field(() => InitiativeScopeEnum, { nullable: true })
  readonly initiativeScope?: InitiativeScope | null;

  @Field(() => Int, { nullable: true })
  readonly minimum?: number | null;

  @Field(() => Int, { nullable: true })
  readonly maximum?: number | null;

  @Field(() => Int, { nullable: true, description: 'Phần vạn.' })
  readonly shareBasisPoints?: number | null;

  @Field(() => TargetBaseEnum, { nullable: true })
  readonly base?: TargetBase | null;

  @Field(() => TargetBaseDateEnum, { nullable: true })
  readonly baseDate?: TargetBaseDate | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly ratedDepartmentId?: string | null;

  @Field(() => RatingLevelEnum, { nullable: true })
  readonly ratingLevel?: RatingLevel | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly ownerDepartmentId?: string | null;

  @Field(() => String, { description: 'Nguồn chứng minh.' })
  readonly evidence!: string;

  @Field(() => PlainDateScalar)
  readonly dueOn!: PlainDate;

  @Field(() => String, { nullable: true })
  readonly note?: string | null;

  @Field(() => String, { nullable: true, description: 'Cơ quan công nhận hoặc quyết định.' })
  readonly decider?: string | null;

  @Field(() => String, { nullable: true, description: 'Nhãn, ví dụ “Hội nghị CBCCVC 2021”.' })
  readonly tag?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Đếm hai bước: đăng ký rồi hoàn thành.' })
  readonly countsRegistered?: boolean | null;

  @Field(() => [IncidentKindEnum], { nullable: true, description: 'Loại vụ việc làm cho một người không còn đạt.' })
  readonly incidentKinds?: readonly IncidentKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Bị kỷ luật trong năm cũng là không đạt.' })
  readonly countsDiscipline?: boolean | null;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Phong trào chuyên đề mà số người đăng ký làm nên con số, với chỉ tiêu “tham gia”.',
  })
  readonly thematicMovementId?: string | null;
}

@InputType('CreateTargetInput', { description: 'Một chỉ tiêu mới của kế hoạch.' })
export class CreateTargetInput {
  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => TargetInput)
  readonly target!: TargetInput;
}

@InputType('UpdateTargetInput', { description: 'Sửa một chỉ tiêu; sau khi phát động phải nêu lý do.' })
export class UpdateTargetInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => TargetInput)
  readonly target!: TargetInput;

  @Field(() => String, { nullable: true })
  readonly reason?: string | null;
}

@InputType('RemoveTargetInput', {
  description: 'Bỏ một chỉ tiêu; sau khi phát động phải nêu lý do và chỉ tiêu vẫn được lưu.',
})
export class RemoveTargetInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true })
  readonly reason?: string | null;
}
