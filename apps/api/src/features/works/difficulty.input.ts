import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { DifficultyStatus } from '@thidua/domain/works';
import { PageArgs } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { DifficultyStatusEnum } from './difficulty.type.ts';

@InputType('DifficultyFilter', { description: 'Lọc danh sách khó khăn, vướng mắc.' })
export class DifficultyFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => [DifficultyStatusEnum], { nullable: true })
  readonly statuses?: readonly DifficultyStatus[] | null;
}

@ArgsType()
export class DifficultiesArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => DifficultyFilter, { nullable: true })
  readonly filter?: DifficultyFilter | null;
}

@InputType('RaiseDifficultyInput', { description: 'Nêu khó khăn, vướng mắc của phòng, đơn vị.' })
export class RaiseDifficultyInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không nêu hai lần.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly content!: string;
}

@InputType('DifficultyActInput', { description: 'Một việc với khó khăn, vướng mắc, kèm lời.' })
export class DifficultyActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true })
  readonly text?: string | null;
}
