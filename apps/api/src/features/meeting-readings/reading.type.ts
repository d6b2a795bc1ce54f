import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { UuidScalar } from '../../platform/scalars/index.ts';

@ObjectType('DossierReading', { description: 'Hồ sơ của một mục đã được đọc đến đâu trước phiên họp.' })
export class DossierReadingType {
  @Field(() => Boolean, { nullable: true, description: 'Người xem đã đánh dấu đã đọc; rỗng khi không phải đọc.' })
  readonly viewerHasRead!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số thành viên đã đọc; chỉ Thường trực, người chủ trì, thanh tra thấy.',
  })
  readonly readCount!: number | null;

  @Field(() => Int, { description: 'Số thành viên phải đọc.' })
  readonly readerCount!: number;
}

@InputType('MarkDossierInput')
export class MarkDossierInput {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => Boolean)
  readonly isRead!: boolean;
}
