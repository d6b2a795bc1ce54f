import { Field, Int, ObjectType } from 'type-graphql';
import { DECISION_EVENTS, DECISION_STATUSES, SIGNER_CAPACITIES } from '@thidua/domain/decisions';
import type { DecisionStatus, SignerCapacity } from '@thidua/domain/decisions';
import type { PlainDate } from '@thidua/domain/kernel';
import type { AwardCode, NomineeKind } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, NomineeKindEnum } from '../../platform/vocabulary-enums.ts';

export const DecisionStatusEnum = enumOf(DECISION_STATUSES, 'DecisionStatus', 'Dự thảo hay đã ban hành.');
export const DecisionEventEnum = enumOf(DECISION_EVENTS, 'DecisionEvent', 'Việc làm được với một quyết định.');
export const SignerCapacityEnum = enumOf(
  SIGNER_CAPACITIES,
  'SignerCapacity',
  'Thẩm quyền ký: người đứng đầu, ký thay (KT.), thừa ủy quyền (TUQ.), quyền (Q.).',
);

@ObjectType('DecisionLine', { description: 'Một dòng của danh sách kèm theo quyết định.' })
export class DecisionLineType {
  @Field(() => UuidScalar)
  readonly id!: string;

  readonly nominationId!: string;

  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => NomineeKindEnum, { description: 'Cá nhân, tập thể hay hộ gia đình.' })
  readonly subjectKind!: NomineeKind;

  @Field(() => String, { description: 'Tên in trên quyết định, chép khi lập dự thảo.' })
  readonly subjectName!: string;

  @Field(() => String, { description: 'Chức vụ và phòng in trên quyết định; rỗng với tập thể.' })
  readonly subjectPost!: string;
}

@ObjectType('Decision', { description: 'Quyết định khen thưởng. Đã ban hành thì không sửa được nữa.' })
export class DecisionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => DecisionStatusEnum)
  readonly status!: DecisionStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Ký hiệu, ví dụ QĐ-SNgV.' })
  readonly sign!: string;

  @Field(() => Int, { nullable: true, description: 'Số; có khi ban hành.' })
  readonly number!: number | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly issuedOn!: Date | null;

  readonly signerId!: string | null;

  readonly delegationId!: string | null;

  @Field(() => SignerCapacityEnum)
  readonly capacity!: SignerCapacity;

  @Field(() => PlainDateScalar, { description: 'Ngày đầu của thời gian lập thành tích.' })
  readonly periodFrom!: Date;

  @Field(() => PlainDateScalar)
  readonly periodTo!: Date;

  readonly meetingId!: string | null;

  readonly draftedById!: string;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly issuedAt!: Date | null;
}

@ObjectType('SigningDelegation', { description: 'Ủy quyền mà chữ ký dựa vào.' })
export class SigningDelegationType {
  @Field(() => String)
  readonly paperNumber!: string;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly to!: PlainDate;
}

@ObjectType('ViewerSignature', {
  description: 'Người xem sẽ ký với tư cách nào vào một ngày ban hành, và dựa vào đâu.',
})
export class ViewerSignatureType {
  @Field(() => SignerCapacityEnum, { nullable: true, description: 'Trống khi ngày đó nằm ngoài thời hạn ủy quyền.' })
  readonly capacity!: SignerCapacity | null;

  @Field(() => [String], { description: 'Phần ký như sẽ in; trống khi không ký được vào ngày đó.' })
  readonly lines!: readonly string[];

  @Field(() => String, { description: 'Chức vụ vào ngày ban hành; rỗng khi chưa ghi chức vụ.' })
  readonly post!: string;

  @Field(() => SigningDelegationType, { nullable: true, description: 'Trống khi ký theo chức vụ của mình.' })
  readonly delegation!: SigningDelegationType | null;
}

@ObjectType('DecisionDiscarded', { description: 'Dự thảo đã bỏ; các đề nghị trở lại chờ quyết định.' })
export class DecisionDiscarded {
  @Field(() => UuidScalar)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}
