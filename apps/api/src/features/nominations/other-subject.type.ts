import type { Prisma } from '@thidua/db';
import type { OtherSubjectKind } from '@thidua/domain/nominations';
import { Field, ObjectType } from 'type-graphql';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { OtherSubjectKindEnum } from './nomination.enums.ts';

export const OTHER_SUBJECT_ROW = {
  id: true,
  kind: true,
  name: true,
  place: true,
  occupation: true,
  country: true,
  isWorker: true,
} as const satisfies Prisma.OtherSubjectSelect;

@ObjectType('OtherSubject', {
  description:
    'Đối tượng không phải người, phòng của cơ quan: chính cơ quan, hộ gia đình, cá nhân và tập thể bên ngoài.',
})
export class OtherSubjectType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => OtherSubjectKindEnum)
  readonly kind!: OtherSubjectKind;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Nơi công tác, nơi ở hoặc trụ sở.' })
  readonly place!: string;

  @Field(() => String, { description: 'Nghề nghiệp, chức vụ của cá nhân.' })
  readonly occupation!: string;

  @Field(() => String, { description: 'Nước, vùng lãnh thổ; rỗng khi ở trong nước.' })
  readonly country!: string;

  @Field(() => Boolean, { description: 'Công nhân, nông dân, người lao động trực tiếp.' })
  readonly isWorker!: boolean;
}
