import type { Prisma } from '@thidua/db';
import { totalOf } from '@thidua/domain/initiative-scoring';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { loader } from '../../platform/loader.ts';
import { checkedFirst, pageOf, type Page, type PageArgs } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { ScoreSheetType } from './scoring.type.ts';

/** What tells whether points are still written for a request, and until when. */
export const SCORING_STATE = {
  status: true,
  scoringEntries: { where: { leftAt: null }, select: { session: { select: { status: true, dueOn: true } } } },
} as const satisfies Prisma.InitiativeSelect;

/** True while the request is with its scorers and its session, if it stands in one, is not locked. */
export function isBeingScored({
  status,
  scoringEntries,
}: Prisma.InitiativeGetPayload<{ select: typeof SCORING_STATE }>): boolean {
  return status === 'SCORING' && scoringEntries.every(({ session }) => session.status === 'SCORING');
}

const SHEET_ROW = {
  id: true,
  number: true,
  status: true,
  version: true,
  remark: true,
  assignedAt: true,
  sentAt: true,
  gridId: true,
  initiativeId: true,
  marks: { select: { criterionId: true, points: true, comment: true }, orderBy: { criterion: { ordinal: 'asc' } } },
  initiative: {
    select: {
      ...SCORING_STATE,
      title: true,
      field: true,
      before: true,
      solution: true,
      novelty: true,
      conditions: true,
      authorBenefit: true,
      userBenefit: true,
    },
  },
} as const satisfies Prisma.ScoreSheetSelect;

const BY_NUMBER = keyset<ScoreSheetType, Prisma.ScoreSheetWhereInput, Prisma.ScoreSheetOrderByWithRelationInput>([
  { path: 'number', direction: 'asc', kind: 'number', valueOf: ({ number }) => number },
]);

/** A scorer's own sheets and nobody else's, whatever else the person is. */
export function ownScoreSheets({ organisationId, staffId }: ActingContext['actor']): Prisma.ScoreSheetWhereInput {
  return staffId === undefined ? { id: { in: [] } } : { organisationId, staffId };
}

/** The sheets that the actor has to fill or has sent, by their numbers: an order that tells nothing of the requests. */
export async function listScoreSheets(
  { db, actor }: ActingContext,
  { first, after }: PageArgs,
): Promise<Page<ScoreSheetType>> {
  const where: Prisma.ScoreSheetWhereInput = { AND: [ownScoreSheets(actor), { status: { not: 'REMOVED' } }] };
  const take = checkedFirst(first);
  const rows = await db.scoreSheet.findMany({
    select: SHEET_ROW,
    where: { AND: [where, BY_NUMBER.after(after) ?? {}] },
    orderBy: BY_NUMBER.orderBy,
    take: take + 1,
  });
  return pageOf(rows.map(shown), take, BY_NUMBER.cursorOf, () => db.scoreSheet.count({ where }));
}

/** One own sheet; NOT_FOUND for another person's. */
export async function scoreSheetById({ db, actor }: ActingContext, id: string): Promise<ScoreSheetType> {
  return shown(
    found(await db.scoreSheet.findFirst({ select: SHEET_ROW, where: { AND: [{ id }, ownScoreSheets(actor)] } })),
  );
}

type SheetRow = Prisma.ScoreSheetGetPayload<{ select: typeof SHEET_ROW }>;

const NOT_TOLD = {
  title: '',
  field: '',
  before: '',
  solution: '',
  novelty: '',
  conditions: '',
  authorBenefit: '',
  userBenefit: '',
} as const;

/** A sheet that is out keeps its number and points; the text, which its author may be rewriting, is its scorer's no more. */
function shown({ initiative, ...sheet }: SheetRow): ScoreSheetType {
  const { status: _status, scoringEntries, ...text } = initiative;
  return {
    ...sheet,
    isOpen: isBeingScored(initiative),
    dueOn: scoringEntries[0]?.session.dueOn ?? null,
    ...(sheet.status === 'REMOVED' ? NOT_TOLD : text),
  };
}

/**
 * What others gave whose sheets were sent, lowest first and without names: whoever asks has sent the own points already. Two
 * statements for any number of sheets.
 */
export const otherTotalsOf = loader<string, readonly number[]>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const own = await db.scoreSheet.findMany({
    where: { AND: [{ id: { in: [...ids] }, status: 'SENT' }, ownScoreSheets(actor)] },
    select: {
      id: true,
      initiative: {
        select: {
          scoreSheets: {
            where: { status: 'SENT', barredAt: null },
            select: { id: true, marks: { select: { points: true } } },
          },
        },
      },
    },
  });
  const totals = new Map(
    own.map(({ id, initiative: { scoreSheets } }) => [
      id,
      scoreSheets
        .filter((sheet) => sheet.id !== id)
        .map(({ marks }) => totalOf(marks))
        .toSorted((left, right) => left - right),
    ]),
  );
  return ids.map((id) => totals.get(id) ?? []);
});
