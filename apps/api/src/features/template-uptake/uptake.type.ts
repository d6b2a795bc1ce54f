import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { WORDED_DRAFT_KINDS, type WordedDraftKind } from '@thidua/domain/paper-templates';
import { enumOf } from '../../platform/enum-of.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { InvalidTransitionError, StaleRecordError } from '../../platform/user-error.ts';

const WordedDraftKindEnum = enumOf(
  WORDED_DRAFT_KINDS,
  'WordedDraftKind',
  'Loại dự thảo giữ lời văn của ngày lập, chuyển được sang bản mẫu mới hơn.',
);

@InputType('TakeUpTemplateInput')
export class TakeUpTemplateInput {
  @Field(() => WordedDraftKindEnum)
  readonly kind!: WordedDraftKind;

  @Field(() => UuidScalar, { description: 'Mã của biên bản, đợt công khai, tờ trình, thư hoặc báo cáo.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Số của bản mẫu mới mà người thực hiện đã thấy.' })
  readonly number!: number;
}

@ObjectType('TemplateTakenUp', { description: 'Dự thảo đã chuyển sang bản mẫu mới.' })
export class TemplateTakenUpType {
  @Field(() => Int, { description: 'Số của bản mẫu dự thảo đang dùng.' })
  readonly number!: number;
}

export const TakeUpTemplateResult = resultUnion(
  'TakeUpTemplateResult',
  'Kết quả chuyển một dự thảo sang bản mẫu mới.',
  TemplateTakenUpType,
  [InvalidTransitionError, StaleRecordError],
);
