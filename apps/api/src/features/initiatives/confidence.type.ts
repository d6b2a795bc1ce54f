import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { ConfidenceAccess } from '@thidua/domain/initiatives';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import type { InitiativeType } from './initiative.type.ts';

@ObjectType('ConfidentialPart', {
  description: 'Thông tin cần được bảo mật của sáng kiến. Với người không được xem thì phần này không có.',
})
export class ConfidentialPartType {
  @Field(() => Int, { description: 'Tăng sau mỗi lần sửa; 0 khi chưa ghi lần nào.' })
  readonly version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Nội dung, chỉ các tác giả đọc thẳng được; người khác mở xem bằng openConfidentialPart.',
  })
  readonly text!: string | null;

  readonly access!: ConfidenceAccess;
  readonly confidantIds!: readonly string[];
  readonly initiative!: InitiativeType;
}

@ObjectType('ConfidentialLook', { description: 'Một lần mở xem phần bảo mật.' })
export class ConfidentialLookType {
  @Field(() => DateTimeScalar, { description: 'Theo đồng hồ của cơ quan.' })
  readonly at!: Date;

  @Field(() => String, { description: 'Người mở xem.' })
  readonly by!: string;
}

@ObjectType('ConfidentialText', { description: 'Nội dung bảo mật vừa mở xem; lần mở này đã được ghi lại.' })
export class ConfidentialTextType {
  @Field(() => String)
  readonly text!: string;
}

@InputType('SaveConfidentialPartInput', { description: 'Ghi phần bảo mật và người được đọc.' })
export class SaveConfidentialPartInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Phiên bản đã mở để sửa; 0 khi chưa ghi lần nào.' })
  readonly version!: number;

  @Field(() => String, { description: 'Để trống thì không còn phần bảo mật.' })
  readonly text!: string;

  @Field(() => [UuidScalar], { description: 'Cán bộ được đọc phần này, thay danh sách cũ.' })
  readonly confidantIds!: readonly string[];
}
