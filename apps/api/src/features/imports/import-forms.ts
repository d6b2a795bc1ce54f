import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import {
  FIELD_DESCRIPTIONS,
  IMPORT_KIND_NAMES,
  type ImportField,
  type ImportKind,
  isRatingKind,
  kindDescription,
  neededFields,
  problemWords,
  richCell,
  shownCell,
  type StagedRow,
  toUnicode,
  VOCABULARIES,
} from '@thidua/domain/imports';
import { businessToday } from '../../platform/business-clock.ts';
import { standsOn } from '../../platform/dated.ts';
import { found } from '../../platform/fault.ts';
import { type ColumnChoices, type FileFact, xlsxOf } from '../../platform/export/xlsx.ts';
import type { Cell } from '../../platform/export/column.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentNameOn, NAMED_DEPARTMENT } from '../organisation/index.ts';
import { headingsOf, planOf } from './import-plan.ts';
import { visibleImports } from './import-run.visibility.ts';
import { openContent, openProblems } from './staging/row-content.ts';

/** Words of a field that can only be chosen: those of its vocabulary, or the departments of the body. */
function choicesOf(field: ImportField, departments: readonly string[]): readonly string[] {
  const { reading } = FIELD_DESCRIPTIONS[field];
  if (reading.type === 'DEPARTMENT') return departments;
  return reading.type === 'WORD' ? Object.values(VOCABULARIES[reading.vocabulary].labels) : [];
}

/**
 * The empty form of a kind: its columns, lists to choose from, and on a sheet of its own how each column is written: an example
 * among the rows would be imported by whoever forgets to delete it. Every cell is a text, so that codes and identity numbers keep
 * their leading zeros.
 */
export async function templateFile(context: ActingContext, kind: ImportKind): Promise<Buffer> {
  const { fields } = kindDescription(kind);
  const today = businessToday(context.platform, context.actor);
  const rows = await context.db.department.findMany({
    where: { organisationId: context.actor.organisationId, ...standsOn(today) },
    select: NAMED_DEPARTMENT,
    orderBy: { sortOrder: 'asc' },
  });
  const departments = rows.map((row) => departmentNameOn(row, today));
  const { facts, choices } = guidance(kind, departments);
  return asFile({
    sheetName: 'Danh sách',
    heads: fields.map((field) => ({ header: headerOf(kind, field), width: widthOf(field), kind: 'text' as const })),
    rows: [],
    facts,
    choices,
  });
}

interface Guidance {
  readonly facts: readonly FileFact[];
  readonly choices: readonly ColumnChoices[];
}

/** What the second sheet says, and where in it each list stands. */
function guidance(kind: ImportKind, departments: readonly string[]): Guidance {
  const facts: FileFact[] = [
    ['', `Mẫu nhập: ${IMPORT_KIND_NAMES[kind]}`],
    ['Cách ghi', 'Mỗi dòng một bản ghi. Ngày ghi ngày/tháng/năm, ví dụ 05/12/2021. Cột có dấu * là bắt buộc.'],
  ];
  if (isRatingKind(kind)) {
    facts.push([
      'Chưa xếp loại',
      'Ghi “Chưa xếp loại” ở cột mức xếp loại và chọn lý do; dòng này không cần quyết định. Khác với “Không hoàn thành nhiệm vụ”.',
    ]);
  }
  for (const field of kindDescription(kind).fields) {
    const { label, reading, example } = FIELD_DESCRIPTIONS[field];
    const written = reading.type === 'DEPARTMENT' ? (departments[0] ?? '') : example;
    if (written !== '') facts.push([`Ví dụ: ${label}`, written]);
  }
  const choices: ColumnChoices[] = [];
  for (const [column, field] of kindDescription(kind).fields.entries()) {
    const words = choicesOf(field, departments);
    if (words.length === 0) continue;
    choices.push({ column, firstLine: facts.length + 1, lastLine: facts.length + words.length });
    for (const [at, word] of words.entries()) facts.push([at === 0 ? FIELD_DESCRIPTIONS[field].label : '', word]);
  }
  return { facts, choices };
}

/** The rows that could not be taken, with their cells as they are now and the reasons beside them: to mend and send again. */
export async function errorFile(context: ActingContext, id: string): Promise<{ bytes: Buffer; fileName: string }> {
  const run = found(
    await context.db.importRun.findFirst({
      where: { id, ...visibleImports(context.actor) },
      select: { fileName: true, kind: true, encoding: true, mapping: true, headings: true },
    }),
  );
  const stored = await context.db.importRow.findMany({
    where: { runId: id, verdict: 'ERROR' },
    select: { number: true, content: true, problems: true },
    orderBy: { number: 'asc' },
  });
  const plan = planOf(run);
  const headings = headingsOf(run.headings);
  const byColumn = new Map(plan.mapping.map((mapped) => [mapped.column, mapped]));
  const { fieldCipher } = context.platform;
  const rows = stored.map(({ number, content, problems }) => {
    const row: StagedRow = openContent(fieldCipher, id, number, content);
    const cells = headings.map((_, column) => {
      const mapped = byColumn.get(column);
      const shown = mapped === undefined ? richCell(row.cells[column]) : shownCell(row, mapped, plan.encoding);
      return textCell(mapped === undefined ? toUnicode(shown.text, plan.encoding) : spreadsheetText(shown));
    });
    const reasons = openProblems(fieldCipher, id, number, problems).filter(({ severity }) => severity === 'ERROR');
    const words = reasons.map((problem) => `${FIELD_DESCRIPTIONS[problem.field].label}: ${problemWords(problem)}`);
    return [textCell(String(number)), ...cells, textCell(words.join('\n'))];
  });
  const bytes = await asFile({
    sheetName: 'Dòng lỗi',
    heads: [
      { header: 'Dòng trong tệp', width: 10, kind: 'text' },
      ...headings.map((header) => ({ header, width: 20, kind: 'text' as const })),
      { header: 'Lý do', width: 60, kind: 'text' },
    ],
    rows,
    facts: [
      ['', 'Danh sách dòng lỗi'],
      ['Tệp', run.fileName],
      ['Số dòng lỗi', String(rows.length)],
    ],
    choices: [],
  });
  return { bytes, fileName: run.fileName };
}

/** A day of a spreadsheet as people write it; everything else as it stands. */
function spreadsheetText({ kind, text }: ReturnType<typeof richCell>): string {
  const [year, month, day] = text.split('-');
  return kind === 'DATE' ? `${day}/${month}/${year}` : text;
}

function textCell(value: string): Cell {
  return { kind: 'text', value };
}

function headerOf(kind: ImportKind, field: ImportField): string {
  const { label } = FIELD_DESCRIPTIONS[field];
  return neededFields(kind).includes(field) ? `${label} *` : label;
}

function widthOf(field: ImportField): number {
  return Math.max(14, FIELD_DESCRIPTIONS[field].label.length + 4);
}

interface Form {
  readonly sheetName: string;
  readonly heads: readonly { readonly header: string; readonly width: number; readonly kind: 'text' }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly facts: readonly FileFact[];
  readonly choices: readonly ColumnChoices[];
}

function asFile({ rows, facts, ...form }: Form): Promise<Buffer> {
  async function* portions() {
    yield await Promise.resolve(rows);
  }
  return buffer(Readable.from(xlsxOf({ ...form, portions: portions(), facts: () => facts })));
}
