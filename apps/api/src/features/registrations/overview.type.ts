import { Field, Int, ObjectType } from 'type-graphql';
import type { AwardCode, SubjectKind } from '@thidua/domain/vocabulary';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, SubjectKindEnum } from '../../platform/vocabulary-enums.ts';
import { RegistrationRoundType, RegistrationWindowType } from './desk.type.ts';

@ObjectType('RegistrationCounts', {
  description: 'Số cá nhân, tập thể theo trạng thái đăng ký, và kết quả so với đăng ký.',
})
export class RegistrationCountsType {
  @Field(() => Int)
  readonly total!: number;

  @Field(() => Int)
  readonly notSent!: number;

  @Field(() => Int)
  readonly waiting!: number;

  @Field(() => Int)
  readonly returned!: number;

  @Field(() => Int)
  readonly approved!: number;

  @Field(() => Int, { description: 'Chưa đăng ký: chưa gửi hoặc bị trả lại, và chưa có gì được duyệt.' })
  readonly missing!: number;

  @Field(() => Int)
  readonly late!: number;

  @Field(() => Int, { description: 'Số danh hiệu đã đăng ký.' })
  readonly registeredTitles!: number;

  @Field(() => Int, { description: 'Trong số đó, số danh hiệu đã có quyết định.' })
  readonly achievedTitles!: number;
}

@ObjectType('RegistrationDivision', { description: 'Đăng ký của một phòng, đơn vị, gộp thành số.' })
export class RegistrationDivisionType {
  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String)
  readonly departmentName!: string;

  @Field(() => RegistrationCountsType)
  readonly counts!: RegistrationCountsType;

  @Field(() => RegistrationWindowType, { nullable: true })
  readonly window!: RegistrationWindowType | null;
}

@ObjectType('RegistrationTitleTotal', {
  description: 'Một danh hiệu trong cả cơ quan: đăng ký, chỉ tiêu, mức tối đa, kết quả.',
})
export class RegistrationTitleTotalType {
  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => SubjectKindEnum)
  readonly subjectKind!: SubjectKind;

  @Field(() => Int)
  readonly registered!: number;

  @Field(() => Int, { description: 'Đã gửi, chưa duyệt.' })
  readonly waiting!: number;

  @Field(() => Int, { description: 'Đã có quyết định, kể cả người không đăng ký.' })
  readonly achieved!: number;

  @Field(() => Int, { description: 'Đã có quyết định, trong số người đăng ký.' })
  readonly achievedOfRegistered!: number;

  @Field(() => Int, { nullable: true, description: 'Chỉ tiêu của kế hoạch năm, nếu có.' })
  readonly target!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Mức tối đa theo quy định, tính trên số đăng ký Lao động tiên tiến.',
  })
  readonly ceiling!: number | null;
}

@ObjectType('RegistrationParticipation', { description: 'Bao nhiêu người đã đăng ký một phong trào chuyên đề.' })
export class RegistrationParticipationType {
  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int)
  readonly registered!: number;

  @Field(() => Int, { description: 'Số người của cơ quan.' })
  readonly staffCount!: number;

  @Field(() => Int)
  readonly registeredWomen!: number;

  @Field(() => Int)
  readonly womenCount!: number;
}

@ObjectType('RegistrationOverview', { description: 'Đăng ký thi đua của cả cơ quan trong một năm.' })
export class RegistrationOverviewType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => RegistrationRoundType, { nullable: true })
  readonly round!: RegistrationRoundType | null;

  @Field(() => RegistrationCountsType)
  readonly counts!: RegistrationCountsType;

  @Field(() => [RegistrationDivisionType])
  readonly divisions!: readonly RegistrationDivisionType[];

  @Field(() => [RegistrationTitleTotalType])
  readonly titles!: readonly RegistrationTitleTotalType[];

  @Field(() => [RegistrationParticipationType])
  readonly participations!: readonly RegistrationParticipationType[];

  @Field(() => Boolean, { description: 'Người xem đặt hạn, mở muộn và nhắc được.' })
  readonly canManage!: boolean;
}

@ObjectType('RegistrationsReminded', { description: 'Kết quả một lần nhắc.' })
export class RegistrationsRemindedType {
  @Field(() => Int, { description: 'Số người được nhắc lần này.' })
  readonly reminded!: number;

  @Field(() => Int, { description: 'Trong số đó, số người có thư gửi kèm.' })
  readonly byMail!: number;

  @Field(() => Int, { description: 'Đã được nhắc trong ngày nên không nhắc lại.' })
  readonly alreadyToday!: number;

  @Field(() => Int, { description: 'Không có tài khoản: trưởng phòng ghi thay.' })
  readonly withoutAccount!: number;
}
