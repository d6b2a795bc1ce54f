import { Field, InputType } from 'type-graphql';
import { UuidScalar } from '../../platform/scalars/index.ts';

@InputType('AttachmentInput', { description: 'Tệp nào.' })
export class AttachmentInput {
  @Field(() => UuidScalar)
  readonly id!: string;
}
