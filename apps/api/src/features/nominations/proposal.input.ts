import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { OtherSubjectKind } from '@thidua/domain/nominations';
import type { AwardCode, CommendationKind } from '@thidua/domain/vocabulary';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, CommendationKindEnum } from '../../platform/vocabulary-enums.ts';
import { OtherSubjectKindEnum } from './nomination.enums.ts';

@InputType('NewSubjectInput', { description: 'Đối tượng bên ngoài, lần đầu được đề nghị.' })
export class NewSubjectInput {
  @Field(() => OtherSubjectKindEnum, { description: 'Không phải chính cơ quan.' })
  readonly kind!: OtherSubjectKind;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly place!: string;

  @Field(() => String)
  readonly occupation!: string;

  @Field(() => String, { description: 'Nước, vùng lãnh thổ; rỗng khi ở trong nước.' })
  readonly country!: string;

  @Field(() => Boolean)
  readonly isWorker!: boolean;
}

@InputType('ProposeNominationInput', {
  description: 'Đề nghị ngoài danh sách năm. Nêu đúng một đối tượng.',
})
export class ProposeNominationInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar, { description: 'Phòng, đơn vị đề nghị.' })
  readonly departmentId!: string;

  @Field(() => CommendationKindEnum)
  readonly kind!: CommendationKind;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => UuidScalar, { nullable: true, description: 'Cá nhân của phòng, đơn vị.' })
  readonly staffId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Chính phòng, đơn vị đề nghị.' })
  readonly isDepartment?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Chính cơ quan; do Ban Giám đốc đề nghị.' })
  readonly isBody?: boolean | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Đối tượng bên ngoài đã có.' })
  readonly otherSubjectId?: string | null;

  @Field(() => NewSubjectInput, { nullable: true })
  readonly newSubject?: NewSubjectInput | null;

  @Field(() => String, { nullable: true, description: 'Thành tích được đề nghị ghi nhận.' })
  readonly achievement?: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày lập thành tích đột xuất.' })
  readonly achievedOn?: PlainDate | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Phong trào chuyên đề.' })
  readonly thematicMovementId?: string | null;
}

@InputType('AnswerNominationInput', { description: 'Trả lời một điều kiện cần nhận xét của một đề nghị.' })
export class AnswerNominationInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly rule!: string;

  @Field(() => Boolean)
  readonly answer!: boolean;
}

@InputType('SubmitNominationInput', { description: 'Gửi một đề nghị ngoài danh sách năm.' })
export class SubmitNominationInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}
