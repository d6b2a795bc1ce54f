import { Field, ObjectType } from 'type-graphql';
import type { PledgeMovement, TitleNeed } from '@thidua/domain/registrations';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import { RegistrationRowType } from './registration.type.ts';

@ObjectType('RegistrationNeed', { description: 'Một điều kiện của danh hiệu, và chỗ văn bản quy định.' })
class RegistrationNeedType implements TitleNeed {
  @Field(() => String)
  readonly text!: string;

  @Field(() => String)
  readonly citation!: string;
}

@ObjectType('RegistrationTitle', { description: 'Danh hiệu có thể phấn đấu, kèm điều kiện.' })
export class RegistrationTitleType {
  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => [RegistrationNeedType])
  readonly needs!: readonly TitleNeed[];
}

@ObjectType('RegistrationMovement', { description: 'Phong trào chuyên đề có thể cam kết.' })
export class RegistrationMovementType implements PledgeMovement {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => [String], { description: 'Các điều cam kết; rỗng khi phong trào không nêu điều nào.' })
  readonly commitments!: readonly string[];
}

@ObjectType('RegistrationForm', { description: 'Phiếu của một cá nhân hoặc tập thể, với mọi thứ cần để điền.' })
export class RegistrationFormType {
  @Field(() => RegistrationRowType)
  readonly row!: RegistrationRowType;

  @Field(() => [RegistrationTitleType])
  readonly titles!: readonly RegistrationTitleType[];

  @Field(() => [RegistrationMovementType])
  readonly movements!: readonly RegistrationMovementType[];

  @Field(() => [String], { description: 'Ai duyệt phiếu này; rỗng là Thường trực Hội đồng.' })
  readonly approverNames!: readonly string[];
}
