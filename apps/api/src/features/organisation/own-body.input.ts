import { Field, InputType } from 'type-graphql';

@InputType('NewBodyInput', { description: 'Cơ quan mới và người quản trị kỹ thuật đầu tiên.' })
export class NewBodyInput {
  @Field(() => String, { description: 'Mã ngắn: chữ thường không dấu, số, dấu nối; không đổi được về sau.' })
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Cơ quan chủ quản, in ở góc trái văn bản.' })
  readonly parentName!: string;

  @Field(() => String, { description: 'Chữ viết tắt trong ký hiệu văn bản.' })
  readonly documentSign!: string;

  @Field(() => String, { description: 'Địa danh ghi trên văn bản.' })
  readonly place!: string;

  @Field(() => String, { description: 'Tên đăng nhập của quản trị.' })
  readonly adminUsername!: string;

  @Field(() => String, { description: 'Tên hiển thị của quản trị.' })
  readonly adminName!: string;
}
