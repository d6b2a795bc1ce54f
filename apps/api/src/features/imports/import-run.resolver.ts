import { Arg, Args, Ctx, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import { PageArgs } from '../../platform/page.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { isFileRefusal, type ImportRefusal } from './import-refusals.ts';
import { watchImport } from './import-run.changes.ts';
import {
  ChooseSheetInputType,
  EditCellInputType,
  ImportRowsArgs,
  MapColumnsInputType,
  mappedFieldOf,
  StartImportInputType,
  TakeSuggestionsInputType,
  UndoImportInputType,
} from './import-run.input.ts';
import { findImport, listImportRows, listImports } from './import-run.queries.ts';
import {
  ChooseImportSheetResult,
  FileRefusedError,
  ImportResult,
  NotUndoableError,
  UndoImportResult,
} from './import-run.result.ts';
import { ImportChangeType, ImportRowConnection, ImportRunConnection, ImportRunType } from './import-run.type.ts';
import type { ImportRowType } from './import-run.type.ts';
import { cancelImport } from './use-cases/cancel-import.ts';
import { chooseSheet } from './use-cases/choose-sheet.ts';
import { editCell, takeSuggestions } from './use-cases/edit-cells.ts';
import { mapColumns } from './use-cases/map-columns.ts';
import { startImport } from './use-cases/start-import.ts';
import { undoImport } from './use-cases/undo-import.ts';

@Resolver(() => ImportRunType)
export class ImportRunResolver {
  @Query(() => ImportRunConnection, { description: 'Các lần nhập của cơ quan, mới trước.' })
  @Allow('import:run')
  imports(@Ctx() context: ActingContext, @Args(() => PageArgs) page: PageArgs): Promise<Page<ImportRunType>> {
    return listImports(context, page);
  }

  @Query(() => ImportRunType, { description: 'Một lần nhập.' })
  @Allow('import:run')
  importRun(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<ImportRunType> {
    return findImport(context, id);
  }

  @Query(() => ImportRowConnection, { description: 'Các dòng của một lần nhập, theo thứ tự trong tệp.' })
  @Allow('import:run')
  importRows(
    @Ctx() context: ActingContext,
    @Args(() => ImportRowsArgs) args: ImportRowsArgs,
  ): Promise<Page<ImportRowType>> {
    return listImportRows(context, args);
  }

  @Mutation(() => ChooseImportSheetResult, { description: 'Chọn trang tính và đọc các dòng của nó.' })
  @Allow('import:run')
  async chooseImportSheet(
    @Ctx() context: ActingContext,
    @Arg('input', () => ChooseSheetInputType) input: ChooseSheetInputType,
  ): Promise<typeof ChooseImportSheetResult> {
    const outcome = await chooseSheet(context, input);
    if (outcome.ok) return findImport(context, input.id);
    return isFileRefusal(outcome.error) ? new FileRefusedError(outcome.error) : refusalShown(outcome.error);
  }

  @Mutation(() => ImportResult, { description: 'Xác nhận ghép cột; các dòng được kiểm tra trong nền.' })
  @Allow('import:run')
  mapImportColumns(
    @Ctx() context: ActingContext,
    @Arg('input', () => MapColumnsInputType) { mapping, ...input }: MapColumnsInputType,
  ): Promise<typeof ImportResult> {
    return shown(context, input.id, mapColumns(context, { ...input, mapping: mapping.map(mappedFieldOf) }));
  }

  @Mutation(() => ImportResult, { description: 'Sửa một ô, hoặc mọi ô có cùng giá trị trong cột; tệp gốc không đổi.' })
  @Allow('import:run')
  editImportCell(
    @Ctx() context: ActingContext,
    @Arg('input', () => EditCellInputType) input: EditCellInputType,
  ): Promise<typeof ImportResult> {
    return shown(context, input.id, editCell(context, input));
  }

  @Mutation(() => ImportResult, { description: 'Dùng gợi ý cho mọi ô cùng lỗi trong một cột.' })
  @Allow('import:run')
  takeImportSuggestions(
    @Ctx() context: ActingContext,
    @Arg('input', () => TakeSuggestionsInputType) input: TakeSuggestionsInputType,
  ): Promise<typeof ImportResult> {
    return shown(context, input.id, takeSuggestions(context, input));
  }

  @Mutation(() => ImportResult, { description: 'Xác nhận nhập; các dòng được ghi trong nền.' })
  @Allow('import:run')
  startImport(
    @Ctx() context: ActingContext,
    @Arg('input', () => StartImportInputType) input: StartImportInputType,
  ): Promise<typeof ImportResult> {
    return shown(context, input.id, startImport(context, input));
  }

  @Mutation(() => ImportResult, { description: 'Hủy lần nhập; dòng đã ghi được lấy lại hết.' })
  @Allow('import:run')
  cancelImport(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<typeof ImportResult> {
    return shown(context, id, cancelImport(context, { id }));
  }

  @Mutation(() => UndoImportResult, { description: 'Hoàn tác lần nhập trong thời hạn, khi chưa có việc sau dùng đến.' })
  @Allow('import:run')
  async undoImport(
    @Ctx() context: ActingContext,
    @Arg('input', () => UndoImportInputType) input: UndoImportInputType,
  ): Promise<typeof UndoImportResult> {
    const outcome = await undoImport(context, input);
    if (outcome.ok) return findImport(context, input.id);
    return outcome.error.code === 'NOT_UNDOABLE' ? new NotUndoableError(outcome.error) : refusalShown(outcome.error);
  }

  @Subscription(() => ImportChangeType, {
    description: 'Báo mỗi khi một lần nhập thay đổi: tiến độ, kết quả.',
    subscribe: watchImport,
  })
  @Allow('import:run')
  importChanged(@Root() at: Date, @Arg('importId', () => UuidScalar) importId: string): ImportChangeType {
    return { importId, at };
  }
}

async function shown(
  context: ActingContext,
  id: string,
  outcome: Promise<Result<unknown, ImportRefusal>>,
): Promise<typeof ImportResult> {
  const done = await outcome;
  return done.ok ? findImport(context, id) : refusalShown(done.error);
}

function refusalShown(error: ImportRefusal) {
  return error.code === 'INPUT_PROBLEMS' ? sharedError(error) : sharedError(error);
}
