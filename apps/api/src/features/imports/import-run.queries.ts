import type { Prisma } from '@thidua/db';
import { IMPORT_FIELDS, importActsIn, type MappedField, nextImportStatus, shownCell } from '@thidua/domain/imports';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, type Page, type PageArgs, pageOf } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { planOf, sheetsOf } from './import-plan.ts';
import type { ImportRowsArgs } from './import-run.input.ts';
import type { ImportRowType, ImportRunType } from './import-run.type.ts';
import { visibleImports } from './import-run.visibility.ts';
import { openContent, openProblems } from './staging/row-content.ts';
import { undoUntil } from './use-cases/undo-import.ts';

const RUN_ROW = {
  id: true,
  kind: true,
  status: true,
  version: true,
  fileName: true,
  fileHash: true,
  fileBytes: true,
  sheets: true,
  sheetIndex: true,
  encoding: true,
  rowCount: true,
  newCount: true,
  changedCount: true,
  sameCount: true,
  errorCount: true,
  doneCount: true,
  createdCount: true,
  updatedCount: true,
  skippedCount: true,
  keptCount: true,
  takeBackTries: true,
  takeBackAt: true,
  createdAt: true,
  finishedAt: true,
  startedBy: { select: { displayName: true } },
} as const satisfies Prisma.ImportRunSelect;
type RunRow = Prisma.ImportRunGetPayload<{ select: typeof RUN_ROW }>;

const NEWEST_FIRST = keyset<RunRow, Prisma.ImportRunWhereInput, Prisma.ImportRunOrderByWithRelationInput>([
  { path: 'createdAt', direction: 'desc', kind: 'instant', valueOf: ({ createdAt }) => createdAt },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** The imports of the body, the newest first; two statements, three with the count. */
export async function listImports(context: ActingContext, page: PageArgs): Promise<Page<ImportRunType>> {
  const where = visibleImports(context.actor);
  const first = checkedFirst(page.first);
  const rows = await context.db.importRun.findMany({
    select: RUN_ROW,
    where: { AND: [where, NEWEST_FIRST.after(page.after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: first + 1,
  });
  const { nodes, ...rest } = pageOf(rows, first, NEWEST_FIRST.cursorOf, () => context.db.importRun.count({ where }));
  return { ...rest, nodes: nodes.map((row) => shownRun(context, row)) };
}

export async function findImport(context: ActingContext, id: string): Promise<ImportRunType> {
  const row = await context.db.importRun.findFirst({
    select: RUN_ROW,
    where: { id, ...visibleImports(context.actor) },
  });
  return shownRun(context, found(row));
}

function shownRun({ now }: ActingContext, { sheets, startedBy, ...row }: RunRow): ImportRunType {
  const until = row.status === 'IMPORTED' ? undoUntil(row.finishedAt) : undefined;
  // An undoing that failed may be sent on its way again; one that runs may not.
  const mayUndo = until === undefined ? row.takeBackTries > 0 : now() <= until;
  return {
    ...row,
    sheetList: sheetsOf(sheets),
    startedByName: startedBy.displayName,
    undoUntil: until ?? null,
    viewerCan: importActsIn(row.status).filter((event) => event !== 'UNDO' || mayUndo),
  };
}

const ROW = {
  number: true,
  content: true,
  problems: true,
  verdict: true,
  outcome: true,
  takeBack: true,
  keptFields: true,
} as const satisfies Prisma.ImportRowSelect;
type Row = Prisma.ImportRowGetPayload<{ select: typeof ROW }>;

const BY_NUMBER = keyset<Row, Prisma.ImportRowWhereInput, Prisma.ImportRowOrderByWithRelationInput>([
  { path: 'number', direction: 'asc', kind: 'number', valueOf: ({ number }) => number },
]);

/** The rows of an import in the order of the file, opened for those who may run it. */
export async function listImportRows(context: ActingContext, args: ImportRowsArgs): Promise<Page<ImportRowType>> {
  const { importId, verdict, isKept } = args;
  const run = found(
    await context.db.importRun.findFirst({
      where: { id: importId, ...visibleImports(context.actor) },
      select: { kind: true, encoding: true, mapping: true, status: true },
    }),
  );
  const where: Prisma.ImportRowWhereInput = {
    runId: importId,
    ...(verdict == null ? {} : { verdict }),
    ...(isKept === true ? { takeBack: { in: ['KEPT', 'PARTLY_KEPT'] } } : {}),
  };
  const first = checkedFirst(args.first);
  const rows = await context.db.importRow.findMany({
    select: ROW,
    where: { AND: [where, BY_NUMBER.after(args.after) ?? {}] },
    orderBy: BY_NUMBER.orderBy,
    take: first + 1,
  });
  const plan = planOf(run);
  const { fieldCipher } = context.platform;
  const { nodes, ...rest } = pageOf(rows, first, BY_NUMBER.cursorOf, () => context.db.importRow.count({ where }));
  return {
    ...rest,
    nodes: nodes.map(({ number, content, problems, verdict: judged, outcome, takeBack, keptFields }) => {
      const staged = openContent(fieldCipher, importId, number, content);
      return {
        number,
        verdict: nextImportStatus(run.status, 'CHECKED') === undefined || run.status !== 'MAPPED' ? judged : null,
        outcome,
        takeBack,
        keptFields: IMPORT_FIELDS.filter((field) => keptFields.includes(field)),
        cells: plan.mapping.map((mapped: MappedField) => ({
          field: mapped.field,
          text: shownCell(staged, mapped, plan.encoding).text,
          isEdited: staged.edits[mapped.field] !== undefined,
        })),
        problems: openProblems(fieldCipher, importId, number, problems).map(
          ({ suggestion, facts = [], ...problem }) => ({
            ...problem,
            suggestion: suggestion ?? null,
            facts,
          }),
        ),
      };
    }),
  };
}
