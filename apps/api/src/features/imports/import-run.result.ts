import { Field, Int, ObjectType } from 'type-graphql';
import { FILE_REFUSAL_CODES, type FileRefusal, type FileRefusalCode } from '@thidua/domain/imports';
import { enumOf } from '../../platform/enum-of.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import type { NotUndoable, UsedRows } from './import-refusals.ts';
import { ImportRunType } from './import-run.type.ts';

const FileRefusalCodeEnum = enumOf(FILE_REFUSAL_CODES, 'FileRefusalCode', 'Vì sao không nhận tệp.');

@ObjectType('FileRefusedError', { implements: UserError, description: 'Tệp không nhận được.' })
export class FileRefusedError extends UserError {
  override readonly code: string = 'FILE_REFUSED';

  @Field(() => FileRefusalCodeEnum)
  readonly reason: FileRefusalCode;

  @Field(() => Int, { nullable: true })
  readonly limit: number | null;

  @Field(() => Int, { nullable: true })
  readonly actual: number | null;

  constructor({ code, limit, actual }: FileRefusal) {
    super();
    this.reason = code;
    this.limit = limit ?? null;
    this.actual = actual ?? null;
  }
}

@ObjectType('LaterUse', { description: 'Việc làm sau đã dùng các dòng vừa nhập.' })
export class LaterUseType {
  @Field(() => String, { description: 'Loại việc, ví dụ accounts, nominations.' })
  readonly source!: string;

  @Field(() => Int, { description: 'Số dòng của tệp.' })
  readonly count!: number;

  @Field(() => [Int], { description: 'Những dòng đầu trong số đó, như bảng tính hiện.' })
  readonly rows!: readonly number[];
}

@ObjectType('NotUndoableError', { implements: UserError, description: 'Không hoàn tác được nữa.' })
export class NotUndoableError extends UserError {
  override readonly code: string = 'NOT_UNDOABLE';

  @Field(() => Boolean, { description: 'Đã quá thời hạn hoàn tác.' })
  readonly isTooLate: boolean;

  @Field(() => [LaterUseType])
  readonly uses: readonly UsedRows[];

  constructor({ reason, uses }: NotUndoable) {
    super();
    this.isTooLate = reason === 'TOO_LATE';
    this.uses = uses;
  }
}

const SHARED = [StaleRecordError, InvalidTransitionError, InputProblemsError] as const;

export const ImportResult = resultUnion('ImportResult', 'Kết quả một việc với lần nhập.', ImportRunType, SHARED);

export const ChooseImportSheetResult = resultUnion(
  'ChooseImportSheetResult',
  'Kết quả chọn trang tính.',
  ImportRunType,
  [...SHARED, FileRefusedError],
);

export const UndoImportResult = resultUnion('UndoImportResult', 'Kết quả hoàn tác lần nhập.', ImportRunType, [
  ...SHARED,
  NotUndoableError,
]);
