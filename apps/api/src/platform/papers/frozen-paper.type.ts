import { Field, Int, ObjectType } from 'type-graphql';
import { PAPER_FORMATS, type PaperFormat } from '@thidua/papers';
import { enumOf } from '../enum-of.ts';
import { DateTimeScalar } from '../scalars/index.ts';

const PaperFormatEnum = enumOf(PAPER_FORMATS, 'PaperFormat', 'Dạng tệp của văn bản.');

@ObjectType('FrozenPaperFile', { description: 'Một tệp của bản chính thức, không đổi nữa.' })
class FrozenPaperFileType {
  @Field(() => PaperFormatEnum)
  readonly format!: PaperFormat;

  @Field(() => String, { description: 'Mã băm SHA-256 của tệp, viết bằng chữ số thập lục phân.' })
  readonly fileHash!: string;

  @Field(() => Int, { description: 'Dung lượng, byte.' })
  readonly byteCount!: number;
}

@ObjectType('FrozenPaper', {
  description: 'Bản chính thức của văn bản: nội dung chốt khi ký, ban hành; tải về lúc nào cũng là đúng các tệp này.',
})
export class FrozenPaperType {
  @Field(() => DateTimeScalar, { description: 'Thời điểm chốt nội dung.' })
  readonly frozenAt!: Date;

  @Field(() => Boolean, {
    description: 'Văn bản có trước khi phần mềm biết giữ bản chính thức; nội dung chốt lúc nâng cấp.',
  })
  readonly isFromUpgrade!: boolean;

  @Field(() => [FrozenPaperFileType], { description: 'Các tệp; trống trong lúc đang được lập từ nội dung đã chốt.' })
  readonly files!: readonly FrozenPaperFileType[];
}
