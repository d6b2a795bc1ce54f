import { Field, ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../platform/user-error.ts';
import { SettingRecordType } from './setting.type.ts';

@ObjectType('SettingChanged', { description: 'Đề nghị đã ghi, và các thiết lập như bây giờ.' })
export class SettingChangedType {
  @Field(() => UuidScalar)
  readonly proposalId: string;

  @Field(() => [SettingRecordType])
  readonly settings: readonly SettingRecordType[];

  constructor(proposalId: string, settings: readonly SettingRecordType[]) {
    this.proposalId = proposalId;
    this.settings = settings;
  }
}

export const ProposeSettingResult = resultUnion(
  'ProposeSettingResult',
  'Kết quả đề nghị thay đổi thiết lập.',
  SettingChangedType,
  [InputProblemsError],
);
export const DecideSettingResult = resultUnion(
  'DecideSettingResult',
  'Kết quả duyệt, không duyệt hoặc rút đề nghị.',
  SettingChangedType,
  [InputProblemsError, InvalidTransitionError, StaleRecordError],
);
