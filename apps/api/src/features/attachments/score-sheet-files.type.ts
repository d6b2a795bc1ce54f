import { Field, Int, ObjectType } from 'type-graphql';
import type { AttachmentFormat } from '@thidua/domain/attachments';
import { enumOf } from '../../platform/enum-of.ts';
import { AttachmentFormatEnum } from './attachment.type.ts';
import { STRIP_REFUSALS, type StripRefusal } from './stripping/strip-error.ts';

export const StripRefusalEnum = enumOf(STRIP_REFUSALS, 'StripRefusal', 'Vì sao tệp không đưa được cho người chấm.');

@ObjectType('ScoreSheetFile', {
  description: 'Bản sao tệp kèm sáng kiến cho người chấm: tên trung tính, không còn thông tin về người viết.',
})
export class ScoreSheetFileType {
  @Field(() => Int, { description: 'Thứ tự; gửi kèm khi tải về.' })
  readonly number!: number;

  @Field(() => String, { description: 'Ví dụ “Tệp 1.pdf”.' })
  readonly name!: string;

  @Field(() => AttachmentFormatEnum)
  readonly format!: AttachmentFormat;
}

@ObjectType('ScorerFileState', { description: 'Một tệp kèm sáng kiến và bản sao của nó cho người chấm.' })
export class ScorerFileStateType {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Tên mà người chấm thấy.' })
  readonly shownAs!: string;

  @Field(() => StripRefusalEnum, { nullable: true, description: 'Rỗng (null) khi người chấm đọc được bản sao.' })
  readonly refusal!: StripRefusal | undefined;
}
