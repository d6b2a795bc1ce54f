import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.ts';

/** What the administrator of a new body sees to, in this order. */
export const FIRST_STEPS = ['STRUCTURE', 'PEOPLE', 'ROLES', 'REGIME'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];
export const FirstStepEnum = enumOf(FIRST_STEPS, 'FirstStepKind', 'Bước chuẩn bị của một cơ quan mới.');

@ObjectType('FirstStep', { description: 'Một bước chuẩn bị của cơ quan mới; tự đánh dấu khi hồ sơ đã có.' })
export class FirstStepType {
  @Field(() => FirstStepEnum)
  readonly step!: FirstStep;

  @Field(() => Boolean, { description: 'Hồ sơ cho thấy bước này đã làm.' })
  readonly isDone!: boolean;
}
