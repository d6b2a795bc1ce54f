import { Field, ObjectType } from 'type-graphql';
import type { InitiativeType } from './initiative.type.ts';

@ObjectType('InitiativeHelper', { description: 'Người đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu.' })
export class InitiativeHelperType {
  @Field(() => String)
  readonly fullName!: string;

  @Field(() => String, { description: 'Nơi công tác hoặc nơi thường trú.' })
  readonly workplace!: string;

  @Field(() => String, { description: 'Chức danh.' })
  readonly post!: string;

  @Field(() => String, { description: 'Trình độ chuyên môn.' })
  readonly qualification!: string;

  @Field(() => String, { description: 'Nội dung công việc hỗ trợ.' })
  readonly work!: string;

  readonly born!: Date | null;
  readonly initiative!: InitiativeType;
}
