import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { UnratedReason } from '@thidua/domain/records';
import type { RatingLevel, SubjectKind } from '@thidua/domain/vocabulary';
import { resultUnion } from '../../platform/result-union.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError } from '../../platform/user-error.ts';
import { RatingLevelEnum, SubjectKindEnum } from '../../platform/vocabulary-enums.ts';
import { UnratedReasonEnum } from './record.enums.ts';

@ObjectType('RatingRow', {
  description: 'Một người hoặc tập thể trong bảng xếp loại. Không có mức và không có lý do nghĩa là chưa có dữ liệu.',
})
export class RatingRowType {
  @Field(() => UuidScalar)
  readonly subjectId!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Phòng, đơn vị của người đó; rỗng với tập thể.' })
  readonly groupName!: string;

  @Field(() => String, { description: 'Dấu của bản ghi đã đọc, gửi lại khi lưu; rỗng khi chưa có bản ghi.' })
  readonly token!: string;

  @Field(() => Boolean, { description: 'Dòng của chính người xem: người khác ghi.' })
  readonly isOwn!: boolean;

  @Field(() => RatingLevelEnum, { nullable: true })
  readonly level!: RatingLevel | null;

  @Field(() => UnratedReasonEnum, { nullable: true, description: 'Đã ghi là chưa xếp loại, vì lý do này.' })
  readonly unratedReason!: UnratedReason | null;

  @Field(() => String, { nullable: true })
  readonly decisionNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly decidedOn!: Date | null;

  @Field(() => String, { nullable: true })
  readonly decidedBy!: string | null;
}

@ObjectType('RatingSheet', { description: 'Bảng xếp loại một năm của mọi người hoặc mọi tập thể trong cơ quan.' })
export class RatingSheetType {
  @Field(() => String)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => SubjectKindEnum)
  readonly subject!: SubjectKind;

  @Field(() => [RatingRowType])
  readonly rows!: readonly RatingRowType[];
}

@ObjectType('SavedRatings', { description: 'Bảng sau khi lưu, và những dòng không lưu vì người khác vừa sửa.' })
export class SavedRatingsType {
  @Field(() => RatingSheetType)
  readonly sheet!: RatingSheetType;

  @Field(() => Int, { description: 'Số dòng đã ghi.' })
  readonly saved!: number;

  @Field(() => [UuidScalar], {
    description: 'Người, tập thể có bản ghi đã khác lúc mở; giá trị gửi lên không được ghi.',
  })
  readonly conflicts!: readonly string[];
}

@InputType('RatingRowInput', {
  description: 'Mức, hoặc lý do chưa xếp loại; không có cả hai thì năm đó trở lại chưa có dữ liệu.',
})
export class RatingRowInput {
  @Field(() => UuidScalar)
  readonly subjectId!: string;

  @Field(() => String)
  readonly token!: string;

  @Field(() => RatingLevelEnum, { nullable: true })
  readonly level?: RatingLevel | null;

  @Field(() => UnratedReasonEnum, { nullable: true })
  readonly unratedReason?: UnratedReason | null;
}

@InputType('SaveRatingsInput', { description: 'Nhiều dòng theo một quyết định.' })
export class SaveRatingsInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => SubjectKindEnum)
  readonly subject!: SubjectKind;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: PlainDate;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => String, { nullable: true, description: 'Vì sao đính chính; bắt buộc khi có dòng đã ghi được sửa.' })
  readonly correction?: string | null;

  @Field(() => [RatingRowInput])
  readonly rows!: readonly RatingRowInput[];
}

export const SaveRatingsResult = resultUnion(
  'SaveRatingsResult',
  'Bảng sau khi lưu, hoặc lý do từ chối.',
  SavedRatingsType,
  [InputProblemsError],
);
