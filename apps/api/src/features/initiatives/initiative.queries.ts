import type { Prisma } from '@thidua/db';
import { headedDepartments } from '@thidua/domain/accounts';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset, type KeysetColumn } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { departmentIdOn, everNamed, NAMED_STAFF, yearShown } from '../organisation/index.ts';
import type { InitiativeFilter, InitiativesArgs, InitiativeSort, InitiativeSortKey } from './initiative.input.ts';
import type { InitiativeType } from './initiative.type.ts';
import { visibleInitiatives } from './initiative.visibility.ts';

/** What every screen shows of an initiative; the long texts come through their own loader where a screen asks for them. */
export const INITIATIVE_ROW = {
  id: true,
  code: true,
  year: true,
  status: true,
  version: true,
  title: true,
  field: true,
  firstAppliedOn: true,
  createdAt: true,
  updatedAt: true,
  submittedAt: true,
  endorsedAt: true,
  endorsement: true,
  returnedReason: true,
  withdrawnReason: true,
  refusedReason: true,
  firstApplicationEndedOn: true,
  dueOn: true,
  lateReason: true,
  lateAdmission: true,
  filedAt: true,
  returnedAt: true,
  receivedAt: true,
  withdrawalAskedAt: true,
  withdrawalAskedReason: true,
  withdrawalRefusedAt: true,
  withdrawalRefusedReason: true,
  ownerId: true,
  departmentId: true,
  endorsedById: true,
} as const satisfies Prisma.InitiativeSelect;

const LIST_ROW = {
  ...INITIATIVE_ROW,
  dueOrder: true,
  owner: { select: { sortKey: true } },
} as const satisfies Prisma.InitiativeSelect;
type ListRow = Prisma.InitiativeGetPayload<{ select: typeof LIST_ROW }>;

const SORT_COLUMNS = {
  CODE: { path: 'code', kind: 'text', valueOf: ({ code }) => code },
  TITLE: { path: 'title', kind: 'text', valueOf: ({ title }) => title },
  OWNER: { path: 'owner.sortKey', kind: 'text', valueOf: ({ owner }) => owner.sortKey },
  DUE: { path: 'dueOrder', kind: 'instant', valueOf: ({ dueOrder }) => dueOrder },
  UPDATED: { path: 'updatedAt', kind: 'instant', valueOf: ({ updatedAt }) => updatedAt },
} as const satisfies Record<InitiativeSortKey, Omit<KeysetColumn<ListRow>, 'direction'>>;

const NEWEST_FIRST = { by: 'UPDATED', direction: 'DESC' } as const satisfies InitiativeSort;

function orderOf({ by, direction }: InitiativeSort) {
  const towards = direction === 'ASC' ? 'asc' : 'desc';
  return keyset<ListRow, Prisma.InitiativeWhereInput, Prisma.InitiativeOrderByWithRelationInput>([
    { ...SORT_COLUMNS[by], direction: towards },
    { path: 'id', direction: towards, kind: 'text', valueOf: ({ id }) => id },
  ]);
}

/** One page of the initiatives of a year that the actor may see; the count counts exactly the same rows. */
export async function listInitiatives(context: ActingContext, args: InitiativesArgs): Promise<Page<InitiativeType>> {
  const order = orderOf(args.sort ?? NEWEST_FIRST);
  const where: Prisma.InitiativeWhereInput = {
    AND: [
      visibleInitiatives(context.actor),
      { year: args.year },
      ...(await conditionsOf(context, args.year, args.filter ?? {})),
    ],
  };
  const take = checkedFirst(args.first);
  const rows = await context.db.initiative.findMany({
    select: LIST_ROW,
    where: { AND: [where, order.after(args.after) ?? {}] },
    orderBy: order.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, order.cursorOf, () => context.db.initiative.count({ where }));
}

async function conditionsOf(
  context: ActingContext,
  year: number,
  { departmentId, isLate, scope, statuses, text }: InitiativeFilter,
): Promise<Prisma.InitiativeWhereInput[]> {
  const today = businessToday(context, context.actor);
  const conditions: Prisma.InitiativeWhereInput[] = searchWords(text).map((word) => holdsWord(word, today));
  if (isLate === true) conditions.push({ dueOn: { lt: midnightUtcOf(today) } });
  if (statuses && statuses.length > 0) conditions.push({ status: { in: [...statuses] } });
  if (departmentId != null) conditions.push({ departmentId });
  if (scope === 'MINE') conditions.push(writtenBy(context.actor.staffId));
  if (scope === 'DEPARTMENT') conditions.push({ departmentId: { in: await departmentsOf(context, year) } });
  return conditions;
}

/** A word stands in the code, the title or a name that an author has borne up to today; the word is folded and literal for LIKE. */
function holdsWord(word: string, today: PlainDate): Prisma.InitiativeWhereInput {
  return {
    OR: [
      { code: { contains: word, mode: 'insensitive' } },
      { foldedTitle: { contains: word } },
      { owner: everNamed([word], today) },
      { authors: { some: { staff: everNamed([word], today) } } },
    ],
  };
}

function writtenBy(staffId: string | undefined): Prisma.InitiativeWhereInput {
  return staffId === undefined
    ? { id: { in: [] } }
    : { OR: [{ ownerId: staffId }, { authors: { some: { staffId } } }] };
}

/** The actor's own department in the year, and those the actor heads. */
async function departmentsOf(context: ActingContext, year: number): Promise<string[]> {
  const { staffId } = context.actor;
  const own = staffId === undefined ? undefined : await departmentIdOn(context, staffId, yearShown(context, year));
  return [...headedDepartments(context.actor), ...(own === undefined ? [] : [own])];
}

/** The initiative, or NOT_FOUND for one the actor may not know of. */
export async function initiativeById({ db, actor }: ActingContext, id: string): Promise<InitiativeType> {
  return found(
    await db.initiative.findFirst({ select: INITIATIVE_ROW, where: { AND: [{ id }, visibleInitiatives(actor)] } }),
  );
}

const HIT_ROW = {
  id: true,
  code: true,
  title: true,
  year: true,
  owner: { select: NAMED_STAFF },
} as const satisfies Prisma.InitiativeSelect;

/** The visible initiatives of a year that hold every word, and the one of this very code from any year. One statement. */
export function initiativesHolding(
  context: ActingContext,
  wanted: { readonly words: readonly string[]; readonly code: string; readonly year: number; readonly take: number },
): Promise<Prisma.InitiativeGetPayload<{ select: typeof HIT_ROW }>[]> {
  const { db, actor } = context;
  const today = businessToday(context, actor);
  const ofYear = { AND: [{ year: wanted.year }, ...wanted.words.map((word) => holdsWord(word, today))] };
  return db.initiative.findMany({
    select: HIT_ROW,
    where: { AND: [visibleInitiatives(actor), { OR: [{ code: wanted.code }, ofYear] }] },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: wanted.take,
  });
}
