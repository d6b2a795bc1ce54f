import { Field, Int, ObjectType } from 'type-graphql';
import type { ComparedPart, PromiseVerdict } from '@thidua/domain/registrations';
import type { AwardCode, RatingLevel, SubjectKind } from '@thidua/domain/vocabulary';
import { connectionOf } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, RatingLevelEnum, SubjectKindEnum } from '../../platform/vocabulary-enums.ts';
import { ComparedPartEnum, PromiseVerdictEnum } from './outcome.enums.ts';

@ObjectType('PartVerdict', { description: 'Kết quả của một phần so với điều đã đăng ký.' })
export class PartVerdictType {
  @Field(() => ComparedPartEnum)
  readonly part!: ComparedPart;

  @Field(() => PromiseVerdictEnum)
  readonly verdict!: PromiseVerdict;
}

@ObjectType('RegistrationOutcome', {
  description: 'Điều một cá nhân hoặc tập thể đã đăng ký trong năm, đặt cạnh kết quả.',
})
export class RegistrationOutcomeType {
  @Field(() => String, { description: 'Năm và khoá của cá nhân hoặc tập thể.' })
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => SubjectKindEnum)
  readonly subjectKind!: SubjectKind;

  @Field(() => UuidScalar, { nullable: true })
  readonly staffId!: string | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly collectiveId!: string | null;

  @Field(() => String)
  readonly subjectName!: string;

  @Field(() => String)
  readonly departmentName!: string;

  @Field(() => [AwardCodeEnum], { description: 'Danh hiệu đã đăng ký và được duyệt.' })
  readonly titlesRegistered!: readonly AwardCode[];

  @Field(() => [AwardCodeEnum], { description: 'Danh hiệu đã đăng ký mà chưa có quyết định.' })
  readonly titlesMissed!: readonly AwardCode[];

  @Field(() => [AwardCodeEnum], { description: 'Danh hiệu, hình thức khen thưởng của năm đã có quyết định.' })
  readonly awards!: readonly AwardCode[];

  @Field(() => Int, { description: 'Số sáng kiến đã đăng ký.' })
  readonly initiativesPromised!: number;

  @Field(() => Int, { description: 'Số sáng kiến của năm đã được công nhận.' })
  readonly initiativesRecognised!: number;

  @Field(() => String, { nullable: true, description: 'Nội dung thi đua đã được duyệt.' })
  readonly tasks!: string | null;

  @Field(() => RatingLevelEnum, {
    nullable: true,
    description: 'Xếp loại của năm; trống khi chưa có, hoặc khi người xem không được biết.',
  })
  readonly rating!: RatingLevel | null;

  @Field(() => [String], { description: 'Các phong trào chuyên đề đã cam kết.' })
  readonly pledges!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Số vi phạm đã xác minh trong năm; của tập thể là của người trong phòng. Trống khi không được biết.',
  })
  readonly breaches!: number | null;

  @Field(() => [PartVerdictType], { description: 'Chỉ các phần có gì để so.' })
  readonly verdicts!: readonly PartVerdictType[];

  @Field(() => [ComparedPartEnum], { description: 'Các phần mà người xem không được biết kết quả.' })
  readonly hiddenParts!: readonly ComparedPart[];
}

@ObjectType('RegistrationOutcomeConnection', { description: 'Một trang bảng so đăng ký với kết quả.' })
export class RegistrationOutcomeConnection extends connectionOf(RegistrationOutcomeType) {}

@ObjectType('PromiseFigures', { description: 'Bao nhiêu cá nhân, tập thể có phần này, và kết quả của họ.' })
export class PromiseFiguresType {
  @Field(() => ComparedPartEnum)
  readonly part!: ComparedPart;

  @Field(() => Int, { description: 'Có gì để so.' })
  readonly compared!: number;

  @Field(() => Int)
  readonly exceeded!: number;

  @Field(() => Int)
  readonly reached!: number;

  @Field(() => Int)
  readonly missed!: number;

  @Field(() => Int)
  readonly noResult!: number;
}

@ObjectType('DivisionPromiseFigures', { description: 'Số liệu của một phòng, đơn vị.' })
export class DivisionPromiseFiguresType {
  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String)
  readonly departmentName!: string;

  @Field(() => [PromiseFiguresType], { description: 'Chỉ các phần mà người xem được biết của mọi người trong phòng.' })
  readonly figures!: readonly PromiseFiguresType[];
}

@ObjectType('RegistrationOutcomeFigures', {
  description: 'Đăng ký so với kết quả theo phòng, đơn vị và chung, trong phạm vi người xem được thấy.',
})
export class RegistrationOutcomeFiguresType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => Boolean, { description: 'Năm đã qua, hoặc đã tổng kết: không còn kết quả nào đang chờ.' })
  readonly isOver!: boolean;

  @Field(() => [DivisionPromiseFiguresType])
  readonly divisions!: readonly DivisionPromiseFiguresType[];

  @Field(() => [PromiseFiguresType], { description: 'Chỉ các phần mà người xem được biết của mọi người.' })
  readonly total!: readonly PromiseFiguresType[];
}
