import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { ComparedPart, PromiseVerdict } from '@thidua/domain/registrations';
import { PageArgs } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { ComparedPartEnum, PromiseVerdictEnum } from './outcome.enums.ts';

@InputType('RegistrationOutcomeFilter', { description: 'Lọc bảng so đăng ký với kết quả.' })
export class RegistrationOutcomeFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly departmentId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Một cá nhân hoặc một tập thể.' })
  readonly subjectId?: string | null;

  @Field(() => ComparedPartEnum, { nullable: true, description: 'Chỉ ai có phần này để so.' })
  readonly part?: ComparedPart | null;

  @Field(() => PromiseVerdictEnum, {
    nullable: true,
    description: 'Chỉ ai có kết quả này: ở phần đã chọn, hoặc ở một phần bất kỳ.',
  })
  readonly verdict?: PromiseVerdict | null;
}

@ArgsType()
export class RegistrationOutcomesArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => RegistrationOutcomeFilter, { nullable: true })
  readonly filter?: RegistrationOutcomeFilter | null;
}
