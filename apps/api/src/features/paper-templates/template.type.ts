import { Field, InputType, Int, ObjectType } from 'type-graphql';
import {
  TEMPLATE_EVENTS,
  TEMPLATE_KINDS,
  TEMPLATE_STATUSES,
  type TemplateEvent,
  type TemplateKind,
  type TemplateStatus,
} from '@thidua/domain/paper-templates';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const TemplateKindEnum = enumOf(TEMPLATE_KINDS, 'TemplateKind', 'Loại văn bản mà cơ quan tự soạn lời văn.');
export const TemplateStatusEnum = enumOf(TEMPLATE_STATUSES, 'TemplateStatus', 'Một bản lời văn đã đến bước nào.');
export const TemplateEventEnum = enumOf(TEMPLATE_EVENTS, 'TemplateEvent', 'Việc với một bản lời văn.');

@ObjectType('PartText', { description: 'Lời văn của một phần, còn nguyên tên trường trong dấu ngoặc nhọn kép.' })
export class PartTextType {
  @Field(() => String)
  readonly part!: string;

  @Field(() => String)
  readonly text!: string;
}

@InputType('PartTextInput')
export class PartTextInput {
  @Field(() => String)
  readonly part!: string;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType('PaperTemplate', { description: 'Một bản lời văn của một loại văn bản. Đã duyệt thì không sửa nữa.' })
export class PaperTemplateType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => TemplateKindEnum)
  readonly kind!: TemplateKind;

  @Field(() => TemplateStatusEnum)
  readonly status!: TemplateStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Int, { nullable: true, description: 'Số của bản; có khi duyệt.' })
  readonly number!: number | null;

  @Field(() => [PartTextType], { description: 'Theo thứ tự trên văn bản.' })
  readonly texts!: readonly PartTextType[];

  @Field(() => String, { description: 'Sửa gì, vì sao.' })
  readonly note!: string;

  @Field(() => String)
  readonly savedBy!: string;

  @Field(() => DateTimeScalar)
  readonly savedAt!: Date;

  @Field(() => String, { nullable: true })
  readonly proposedBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly decidedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Vì sao Giám đốc trả lại.' })
  readonly returnReason!: string | null;

  @Field(() => [TemplateEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  readonly viewerCan!: readonly TemplateEvent[];
}

@ObjectType('PaperTemplateKind', { description: 'Một loại văn bản: mẫu gốc, các bản đã duyệt và bản đang soạn.' })
export class PaperTemplateKindType {
  @Field(() => TemplateKindEnum)
  readonly kind!: TemplateKind;

  @Field(() => [PartTextType], { description: 'Mẫu gốc theo Nghị định 30/2020/NĐ-CP.' })
  readonly builtIn!: readonly PartTextType[];

  @Field(() => [PaperTemplateType], { description: 'Các bản đã duyệt, mới nhất trước; bản đầu là bản đang dùng.' })
  readonly approved!: readonly PaperTemplateType[];

  @Field(() => PaperTemplateType, { nullable: true, description: 'Bản đang soạn hoặc chờ duyệt.' })
  readonly open!: PaperTemplateType | null;

  @Field(() => Boolean, { description: 'Người xem được bắt đầu một bản mới.' })
  readonly viewerCanWrite!: boolean;
}

@ObjectType('PaperWording', { description: 'Lời văn mà một văn bản dùng.' })
export class PaperWordingType {
  @Field(() => Int, { description: 'Số của bản mẫu; 0 là mẫu gốc.' })
  readonly number!: number;

  @Field(() => [PartTextType])
  readonly texts!: readonly PartTextType[];

  @Field(() => Int, { nullable: true, description: 'Số của bản mẫu mới hơn, nếu đã có và văn bản còn là dự thảo.' })
  readonly newer!: number | null;

  @Field(() => Boolean, { description: 'Người xem chuyển được dự thảo sang bản mẫu mới hơn.' })
  readonly viewerCanTakeUp!: boolean;
}

@InputType('SavePaperTemplateInput', { description: 'Lưu cả khi lời văn còn lỗi; gửi duyệt mới bắt sửa.' })
export class SavePaperTemplateInput {
  @Field(() => UuidScalar, { description: 'Mã do máy khách tạo: gửi lại cùng mã không lập thêm bản.' })
  readonly id!: string;

  @Field(() => TemplateKindEnum)
  readonly kind!: TemplateKind;

  @Field(() => Int, { description: '0 khi bắt đầu một bản mới.' })
  readonly version!: number;

  @Field(() => [PartTextInput])
  readonly texts!: PartTextInput[];

  @Field(() => String)
  readonly note!: string;
}

@InputType('PaperTemplateActInput')
export class PaperTemplateActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Lý do; bắt buộc khi trả lại.' })
  readonly reason?: string | null;
}
