import type { Prisma } from '@thidua/db';
import { proposeUsername } from '@thidua/domain/accounts';
import { businessToday } from '../../platform/business-clock.ts';
import { heldOn } from '../../platform/dated.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf } from '../../platform/page.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { everNamed, STAFF_ROW, staffOfDay } from '../organisation/index.ts';
import type { AccountArgs, AccountFilter } from './account.input.ts';
import type { AccountCandidateType, AccountType } from './account.type.ts';

export const ACCOUNT_ROW = {
  id: true,
  username: true,
  displayName: true,
  disabledAt: true,
  createdAt: true,
  oneTimePasswordUntil: true,
  passwordChangedAt: true,
  emailVerifiedAt: true,
  staffId: true,
} as const satisfies Prisma.AccountSelect;
export type AccountRow = Prisma.AccountGetPayload<{ select: typeof ACCOUNT_ROW }>;

/** User names are unique and plain ASCII, so they are order and cursor at once. */
const BY_USERNAME = keyset<AccountRow, Prisma.AccountWhereInput, Prisma.AccountOrderByWithRelationInput>([
  { path: 'username', direction: 'asc', kind: 'text', valueOf: ({ username }) => username },
]);

/** One page of the accounts of the body, by user name. One statement, two with a search, one more with the count. */
export async function listAccounts(
  context: ActingContext,
  { filter, first, after }: AccountArgs,
): Promise<Page<AccountType>> {
  const { db, actor } = context;
  const where: Prisma.AccountWhereInput = {
    AND: [{ organisationId: actor.organisationId }, ...(await conditionsOf(context, filter ?? {}))],
  };
  const take = checkedFirst(first);
  const rows = await db.account.findMany({
    select: ACCOUNT_ROW,
    where: { AND: [where, BY_USERNAME.after(after) ?? {}] },
    orderBy: BY_USERNAME.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, BY_USERNAME.cursorOf, () => db.account.count({ where }));
}

async function conditionsOf(
  context: ActingContext,
  { text, role, isDisabled }: AccountFilter,
): Promise<Prisma.AccountWhereInput[]> {
  const conditions: Prisma.AccountWhereInput[] = [];
  const today = businessToday(context, context.actor);
  if (role != null) conditions.push({ roleGrants: { some: { role, ...heldOn(today) } } });
  if (isDisabled != null) conditions.push({ disabledAt: isDisabled ? { not: null } : null });
  const words = searchWords(text);
  if (words.length > 0) conditions.push({ id: { in: await accountsWithWords(context, words) } });
  return conditions;
}

/** Ids of the accounts whose person's name or user name hold every word. */
async function accountsWithWords({ db, actor }: ActingContext, words: readonly string[]): Promise<string[]> {
  const patterns = words.map((word) => `%${word}%`);
  const rows = await db.$queryRaw<{ readonly id: string }[]>`
    SELECT id FROM accounts
    WHERE "organisationId" = ${actor.organisationId}::uuid
      AND fold_text(concat_ws(' ', "displayName", username)) LIKE ALL (${patterns})`;
  return rows.map(({ id }) => id);
}

/** An account of the actor's body. Throws NOT_FOUND. */
export async function findAccount({ db, actor }: ActingContext, id: string): Promise<AccountRow> {
  const where = { id, organisationId: actor.organisationId };
  return found(await db.account.findFirst({ where, select: ACCOUNT_ROW }));
}

const MOST_CANDIDATES = 20;

/** People at work today without an account, by given name, each with a user name that is free now. Two statements, three with a search. */
export async function accountCandidates(
  context: ActingContext,
  text: string | null | undefined,
): Promise<AccountCandidateType[]> {
  const { db, actor } = context;
  const asOf = businessToday(context, actor);
  const words = searchWords(text);
  const people = await db.staff.findMany({
    where: {
      organisationId: actor.organisationId,
      account: null,
      memberships: { some: { kind: 'MAIN', ...heldOn(asOf) } },
      ...everNamed(words, asOf),
    },
    select: STAFF_ROW,
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: MOST_CANDIDATES,
  });
  const members = people.map((person) => staffOfDay(person, asOf));
  const bases = members.flatMap(({ fullName }) => proposeUsername(fullName, () => false) ?? []);
  const near = await db.account.findMany({
    where: { OR: bases.map((base) => ({ username: { startsWith: base } })) },
    select: { username: true },
  });
  const taken = new Set(near.map(({ username }) => username));
  return members.map((staff) => ({
    staff,
    username: proposeUsername(staff.fullName, (name) => taken.has(name)) ?? null,
  }));
}
