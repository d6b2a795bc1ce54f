import type { Prisma } from '@thidua/db';
import { compareText, type PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset, type KeysetColumn } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { everNamed } from '../organisation/index.ts';
import type { LibraryChoicesType, LibraryEntryType } from './library-entry.type.ts';
import type { LibraryArgs, LibraryFilter, LibrarySort, LibrarySortKey } from './library.input.ts';
import { visibleEntries, visibleReuses, visibleSpreadings } from './library.visibility.ts';
import type { InitiativeReuseType } from './reuse.type.ts';
import type { InitiativeSpreadingType } from './spreading.type.ts';

const ENTRY_ROW = {
  id: true,
  year: true,
  title: true,
  field: true,
  scope: true,
  source: true,
  reuseCount: true,
  version: true,
  initiativeId: true,
  departmentId: true,
} as const satisfies Prisma.LibraryEntrySelect;

export const REUSE_ROW = {
  id: true,
  entryId: true,
  departmentId: true,
  staffId: true,
  appliedOn: true,
  place: true,
  note: true,
  status: true,
  version: true,
  reason: true,
  toldById: true,
  toldAt: true,
  answeredById: true,
  answeredAt: true,
} as const satisfies Prisma.InitiativeReuseSelect;

const SORT_COLUMNS = {
  YEAR: { path: 'year', kind: 'number', valueOf: ({ year }) => year },
  TITLE: { path: 'title', kind: 'text', valueOf: ({ title }) => title },
  REUSE_COUNT: { path: 'reuseCount', kind: 'number', valueOf: ({ reuseCount }) => reuseCount },
} as const satisfies Record<LibrarySortKey, Omit<KeysetColumn<LibraryEntryType>, 'direction'>>;

const NEWEST_FIRST = { by: 'YEAR', direction: 'DESC' } as const satisfies LibrarySort;

function orderOf({ by, direction }: LibrarySort) {
  const towards = direction === 'ASC' ? 'asc' : 'desc';
  return keyset<LibraryEntryType, Prisma.LibraryEntryWhereInput, Prisma.LibraryEntryOrderByWithRelationInput>([
    { ...SORT_COLUMNS[by], direction: towards },
    { path: 'id', direction: towards, kind: 'text', valueOf: ({ id }) => id },
  ]);
}

/** One page of the library; the count counts exactly the same rows. */
export async function listLibrary(context: ActingContext, args: LibraryArgs): Promise<Page<LibraryEntryType>> {
  const order = orderOf(args.sort ?? NEWEST_FIRST);
  const today = businessToday(context, context.actor);
  const where: Prisma.LibraryEntryWhereInput = {
    AND: [visibleEntries(context.actor), ...conditionsOf(args.filter ?? {}, today)],
  };
  const take = checkedFirst(args.first);
  const rows = await context.db.libraryEntry.findMany({
    select: ENTRY_ROW,
    where: { AND: [where, order.after(args.after) ?? {}] },
    orderBy: order.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, order.cursorOf, () => context.db.libraryEntry.count({ where }));
}

function conditionsOf(
  { text, year, field, scope, departmentId }: LibraryFilter,
  today: PlainDate,
): readonly Prisma.LibraryEntryWhereInput[] {
  return [
    ...(year == null ? [] : [{ year }]),
    ...(field == null ? [] : [{ field }]),
    ...(scope == null ? [] : [{ scope }]),
    ...(departmentId == null ? [] : [{ departmentId }]),
    ...searchWords(text).map((word) => ({
      OR: [
        { searchText: { contains: word } },
        { initiative: { authors: { some: { staff: everNamed([word], today) } } } },
      ],
    })),
  ];
}

/** The entry, or NOT_FOUND for one that is not in the library. */
export async function libraryEntryById({ db, actor }: ActingContext, id: string): Promise<LibraryEntryType> {
  return found(await db.libraryEntry.findFirst({ select: ENTRY_ROW, where: { AND: [{ id }, visibleEntries(actor)] } }));
}

/** What entries of the library may be narrowed by: their fields in Vietnamese order, their years, the newest first. One statement. */
export async function libraryChoices({ db, actor }: ActingContext): Promise<LibraryChoicesType> {
  const rows = await db.libraryEntry.findMany({
    where: visibleEntries(actor),
    select: { field: true, year: true },
    distinct: ['field', 'year'],
  });
  return {
    fields: [...new Set(rows.map(({ field }) => field))].filter((field) => field !== '').toSorted(compareText),
    years: [...new Set(rows.map(({ year }) => year))].toSorted((left, right) => right - left),
  };
}

export const SPREADING_ROW = {
  id: true,
  entryId: true,
  departmentId: true,
  note: true,
  answerBy: true,
  status: true,
  version: true,
  reason: true,
  proposedAt: true,
  answeredById: true,
  answeredAt: true,
} as const satisfies Prisma.InitiativeSpreadingSelect;

/** The proposal as it stands, or NOT_FOUND for one that the person may not know of. */
export async function spreadingById({ db, actor }: ActingContext, id: string): Promise<InitiativeSpreadingType> {
  return found(
    await db.initiativeSpreading.findFirst({
      select: SPREADING_ROW,
      where: { AND: [{ id }, visibleSpreadings(actor)] },
    }),
  );
}

/** The reuse as it stands, or NOT_FOUND for one that the person may not know of. */
export async function reuseById({ db, actor }: ActingContext, id: string): Promise<InitiativeReuseType> {
  return found(
    await db.initiativeReuse.findFirst({ select: REUSE_ROW, where: { AND: [{ id }, visibleReuses(actor)] } }),
  );
}
