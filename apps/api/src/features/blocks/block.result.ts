import { Field, ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { BlockType } from './block.type.ts';
import { PactType } from './pact.type.ts';

@ObjectType('StalePactError', {
  implements: UserError,
  description: 'Giao ước đã được sửa ở nơi khác; kèm bản hiện nay để không mất chữ nào.',
})
export class StalePactError extends UserError {
  override readonly code: string = 'STALE_PACT';

  @Field(() => PactType)
  readonly current: PactType;

  constructor(current: PactType) {
    super();
    this.current = current;
  }
}

export const CreateBlockResult = resultUnion('CreateBlockResult', 'Kết quả ghi cụm, khối thi đua.', BlockType, [
  InputProblemsError,
]);

export const BlockActResult = resultUnion('BlockActResult', 'Kết quả một việc với cụm, khối thi đua.', BlockType, [
  StaleRecordError,
  InputProblemsError,
]);

export const StartPactResult = resultUnion('StartPactResult', 'Kết quả bắt đầu giao ước.', PactType, [
  InputProblemsError,
]);

export const SavePactResult = resultUnion('SavePactResult', 'Kết quả lưu giao ước.', PactType, [
  StalePactError,
  InvalidTransitionError,
  InputProblemsError,
]);

export const PactActResult = resultUnion('PactActResult', 'Kết quả một việc với giao ước.', PactType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);
