import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  kindDescription,
  matchColumns,
  neededFields,
  richCell,
  toUnicode,
  type TextEncoding,
} from '@thidua/domain/imports';
import type { ActingContext } from '../../platform/request-context.ts';
import { headingsOf, mappingOf } from './import-plan.ts';
import {
  ImportColumnType,
  ImportFieldEnum,
  ImportMappedFieldType,
  ImportRunType,
  ImportTwinType,
  TextEncodingEnum,
} from './import-run.type.ts';
import { stagedRows } from './staging/staged-rows.ts';

/** Rows from which samples are taken. */
const SAMPLE_ROWS = 20;

/** What only the page of one import asks for. */
@Resolver(() => ImportRunType)
export class ImportRunFields {
  @FieldResolver(() => [ImportColumnType], { description: 'Các cột của trang tính đã chọn.' })
  async columns(
    @Root() { id, kind, encoding: settled }: ImportRunType,
    @Arg('encoding', () => TextEncodingEnum, {
      nullable: true,
      description: 'Bảng mã để xem trước các giá trị mẫu; bảng mã hiện chọn khi bỏ trống.',
    })
    asked: TextEncoding | null | undefined,
    @Ctx() { db, platform }: ActingContext,
  ): Promise<readonly ImportColumnType[]> {
    const run = await db.importRun.findUniqueOrThrow({ where: { id }, select: { headings: true } });
    const encoding = asked ?? settled;
    const headings = headingsOf(run.headings);
    const rows = await stagedRows(db, platform, id, SAMPLE_ROWS);
    const matches = matchColumns(kind, headings, encoding);
    return headings.map((heading, index) => {
      const cells = rows.map((row) => richCell(row.cells[index]));
      const match = matches[index];
      return {
        index,
        heading: toUnicode(heading, encoding),
        samples: cells.map(({ text }) => toUnicode(text, encoding).trim()),
        kinds: [...new Set(cells.filter(({ text }) => text.trim() !== '').map(({ kind }) => kind))],
        hasFormulas: cells.some(({ isFormula }) => isFormula === true),
        proposed: match?.field ?? null,
        confidence: match?.confidence ?? 'NONE',
      };
    });
  }

  @FieldResolver(() => [ImportMappedFieldType], { description: 'Ghép cột hiện nay.' })
  async mapping(
    @Root() { id }: ImportRunType,
    @Ctx() { db }: ActingContext,
  ): Promise<readonly ImportMappedFieldType[]> {
    const { mapping } = await db.importRun.findUniqueOrThrow({ where: { id }, select: { mapping: true } });
    return mappingOf(mapping).map(({ field, column, constant }) => ({
      field,
      column: column ?? null,
      constant: constant ?? null,
    }));
  }

  @FieldResolver(() => [ImportFieldEnum], { description: 'Các trường mà loại dữ liệu này có.' })
  kindFields(@Root() { kind }: ImportRunType) {
    return kindDescription(kind).fields;
  }

  @FieldResolver(() => [ImportFieldEnum], { description: 'Các trường phải có cột hoặc giá trị chung.' })
  requiredFields(@Root() { kind }: ImportRunType) {
    return neededFields(kind);
  }

  @FieldResolver(() => ImportTwinType, {
    nullable: true,
    description: 'Lần trước đã nhập đúng tệp này và chưa hoàn tác.',
  })
  async twin(
    @Root() { id, kind, fileHash }: ImportRunType,
    @Ctx() { db, actor }: ActingContext,
  ): Promise<ImportTwinType | null> {
    const twin = await db.importRun.findFirst({
      where: { organisationId: actor.organisationId, kind, fileHash, status: 'IMPORTED', id: { not: id } },
      select: { id: true, finishedAt: true },
      orderBy: { finishedAt: 'desc' },
    });
    return twin === null || twin.finishedAt === null ? null : { id: twin.id, finishedAt: twin.finishedAt };
  }
}
