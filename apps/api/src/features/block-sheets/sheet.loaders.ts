import { inOrderOf, groupedBy, loader } from '../../platform/loader.ts';
import { isActing, type ActingContext, type RequestContext } from '../../platform/request-context.ts';
import { MEMBER_ROW, memberOf } from '../blocks/index.ts';
import { entriesWhere } from './entry.queries.ts';
import type { EntryType, ScoreType, StandingType } from './entry.type.ts';
import { CONTENT_ROW, sheetsWhere, type ContentRow } from './sheet.queries.ts';
import type { SheetChangeType, SheetType } from './sheet.type.ts';

function acting(context: RequestContext): ActingContext {
  if (!isActing(context)) throw new Error('Score sheets are read for a signed-in actor');
  return context;
}

/** What each sheet says. */
export const contentOf = loader<string, ContentRow | undefined>(async ({ db }, ids) => {
  const rows = await db.blockSheet.findMany({ where: { id: { in: [...ids] } }, select: { id: true, ...CONTENT_ROW } });
  return inOrderOf(ids, rows, ({ id }) => id);
});

export const sheetOf = loader<string, SheetType | undefined>(async (context, ids) => {
  const rows = await sheetsWhere(acting(context), { id: { in: [...ids] } });
  return inOrderOf(ids, rows, ({ id }) => id);
});

/** The sheet of each pact, where the actor may read it. */
export const sheetOfPact = loader<string, SheetType | undefined>(async (context, pactIds) => {
  const rows = await sheetsWhere(acting(context), { pactId: { in: [...pactIds] } });
  return inOrderOf(pactIds, rows, ({ pactId }) => pactId);
});

/** The published sheets of each block, the newest year first. */
export const publishedSheetsOf = loader<string, readonly SheetType[]>(async (context, blockIds) => {
  const rows = await sheetsWhere(acting(context), { pact: { blockId: { in: [...blockIds] } }, status: 'PUBLISHED' });
  return groupedBy(blockIds, rows, ({ blockId }) => blockId);
});

/** What was changed of each sheet after scoring had begun, the newest first. */
export const changesOf = loader<string, readonly SheetChangeType[]>(async ({ db }, sheetIds) => {
  const rows = await db.blockSheetChange.findMany({
    where: { sheetId: { in: [...sheetIds] } },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
  });
  return groupedBy(sheetIds, rows, ({ sheetId }) => sheetId);
});

/** The members of each sheet whose points the actor may read, in Vietnamese order, the own body first. */
export const entriesOf = loader<string, readonly EntryType[]>(async (context, sheetIds) => {
  const rows = await entriesWhere(acting(context), { sheetId: { in: [...sheetIds] } });
  return groupedBy(sheetIds, rows, ({ sheetId }) => sheetId);
});

/** The points of each member, as far as they are written. */
export const scoresOf = loader<string, readonly ScoreType[]>(async ({ db }, entryIds) => {
  const rows = await db.blockScore.findMany({ where: { entryId: { in: [...entryIds] } }, orderBy: { id: 'asc' } });
  return groupedBy(entryIds, rows, ({ entryId }) => entryId);
});

/** The ranking of each published sheet, the best first; who is not ranked stands last. */
export const standingsOf = loader<string, readonly StandingType[]>(async ({ db }, sheetIds) => {
  const rows = await db.blockEntry.findMany({
    where: { sheetId: { in: [...sheetIds] }, sheet: { status: 'PUBLISHED' } },
    select: {
      id: true,
      sheetId: true,
      rank: true,
      totalHundredths: true,
      unrankedReason: true,
      member: { select: MEMBER_ROW },
    },
    orderBy: [{ rank: { sort: 'asc', nulls: 'last' } }, { member: { name: 'asc' } }, { id: 'asc' }],
  });
  const standings = rows.map(({ id: entryId, member, unrankedReason, ...row }) => ({
    ...row,
    entryId,
    member: memberOf(member),
    isUnranked: unrankedReason !== '',
  }));
  return groupedBy(sheetIds, standings, ({ sheetId }) => sheetId);
});
