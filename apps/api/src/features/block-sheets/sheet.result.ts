import { Field, ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { EntryType } from './entry.type.ts';
import { SheetType } from './sheet.type.ts';

@ObjectType('StaleBlockSheetError', {
  implements: UserError,
  description: 'Bảng chấm điểm đã được sửa ở nơi khác; kèm bản hiện nay để không mất chữ nào.',
})
export class StaleSheetError extends UserError {
  override readonly code: string = 'STALE_SHEET';

  @Field(() => SheetType)
  readonly current: SheetType;

  constructor(current: SheetType) {
    super();
    this.current = current;
  }
}

@ObjectType('StaleBlockEntryError', {
  implements: UserError,
  description: 'Điểm của thành viên đã được sửa ở nơi khác; kèm bản hiện nay để không mất chữ nào.',
})
export class StaleEntryError extends UserError {
  override readonly code: string = 'STALE_ENTRY';

  @Field(() => EntryType)
  readonly current: EntryType;

  constructor(current: EntryType) {
    super();
    this.current = current;
  }
}

export const StartSheetResult = resultUnion('StartBlockSheetResult', 'Kết quả bắt đầu bảng chấm điểm.', SheetType, [
  InputProblemsError,
]);

export const SaveSheetResult = resultUnion('SaveBlockSheetResult', 'Kết quả lưu bảng chấm điểm.', SheetType, [
  StaleSheetError,
  InvalidTransitionError,
  InputProblemsError,
]);

export const SheetActResult = resultUnion('BlockSheetActResult', 'Kết quả một việc với bảng chấm điểm.', SheetType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);

export const SaveScoresResult = resultUnion('SaveBlockScoresResult', 'Kết quả lưu điểm.', EntryType, [
  StaleEntryError,
  InvalidTransitionError,
  InputProblemsError,
]);

export const EntryActResult = resultUnion(
  'BlockEntryActResult',
  'Kết quả một việc với điểm của một thành viên.',
  EntryType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);
