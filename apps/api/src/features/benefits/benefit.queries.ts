import type { Prisma } from '@thidua/db';
import { benefitStateOn, isBenefitOverdue, monthsBefore, type BenefitState } from '@thidua/domain/benefits';
import { midnightUtcOf, plainDate, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { visibleEntries } from '../initiative-library/index.ts';
import { everNamed } from '../organisation/index.ts';
import type { BenefitArgs, BenefitFilter } from './benefit.input.ts';
import type { BenefitCheckType, BenefitDeskType, BenefitSummaryType } from './benefit.type.ts';
import { knownBenefits, visibleBenefits } from './benefit.visibility.ts';

const CHECK_ROW = {
  id: true,
  version: true,
  initiativeId: true,
  months: true,
  dueOn: true,
  status: true,
  amount: true,
  words: true,
  evidence: true,
  reason: true,
  reportedById: true,
  reportedAt: true,
  answeredById: true,
  answeredAt: true,
  initiative: {
    select: {
      code: true,
      title: true,
      ownerId: true,
      departmentId: true,
      authors: { select: { staffId: true } },
      benefits: { select: { months: true } },
    },
  },
} as const satisfies Prisma.BenefitCheckSelect;
type CheckRow = Prisma.BenefitCheckGetPayload<{ select: typeof CHECK_ROW }>;

function shown({ status, amount, initiative, ...row }: CheckRow, today: PlainDate): BenefitCheckType {
  const { authors, benefits, ...named } = initiative;
  const facts = { status, dueOn: plainDateOf(row.dueOn) };
  return {
    ...row,
    ...named,
    authorIds: authors.map(({ staffId }) => staffId),
    sinceMonths: monthsBefore(
      row.months,
      benefits.map(({ months }) => months),
    ),
    state: benefitStateOn(facts, today),
    isOverdue: isBenefitOverdue(facts, today),
    // At most 10^12: a double holds it whole.
    amount: amount === null ? null : Number(amount),
  };
}

/** The order of the list: what falls due first. */
const ORDER = keyset<BenefitCheckType, Prisma.BenefitCheckWhereInput, Prisma.BenefitCheckOrderByWithRelationInput>([
  { path: 'dueOn', kind: 'instant', direction: 'asc', valueOf: ({ dueOn }) => dueOn },
  { path: 'id', kind: 'text', direction: 'asc', valueOf: ({ id }) => id },
]);

function dueIn(year: number): Prisma.BenefitCheckWhereInput {
  return {
    dueOn: { gte: midnightUtcOf(plainDate(`${year}-01-01`)), lte: midnightUtcOf(plainDate(`${year}-12-31`)) },
  };
}

/** The condition that is the state on the day; the inverse of `benefitStateOn`. */
function inState(state: BenefitState, today: PlainDate): Prisma.BenefitCheckWhereInput {
  const day = midnightUtcOf(today);
  if (state === 'NOT_DUE') return { status: 'WAITING', dueOn: { gt: day } };
  return state === 'WAITING' ? { status: 'WAITING', dueOn: { lte: day } } : { status: state };
}

function conditionsOf({ text, state }: BenefitFilter, today: PlainDate): readonly Prisma.BenefitCheckWhereInput[] {
  return [
    ...(state == null ? [] : [inState(state, today)]),
    ...searchWords(text).map((word) => ({
      initiative: {
        OR: [
          { foldedTitle: { contains: word } },
          { code: { contains: word, mode: 'insensitive' as const } },
          { authors: { some: { staff: everNamed([word], today) } } },
        ],
      },
    })),
  ];
}

/** One page of the checks that fall due in a year; the count counts exactly the same rows. */
export async function listBenefits(context: ActingContext, args: BenefitArgs): Promise<Page<BenefitCheckType>> {
  const today = businessToday(context, context.actor);
  const where: Prisma.BenefitCheckWhereInput = {
    AND: [visibleBenefits(context.actor), dueIn(args.year), ...conditionsOf(args.filter ?? {}, today)],
  };
  const take = checkedFirst(args.first);
  const rows = await context.db.benefitCheck.findMany({
    select: CHECK_ROW,
    where: { AND: [where, ORDER.after(args.after) ?? {}] },
    orderBy: ORDER.orderBy,
    take: take + 1,
  });
  return pageOf(
    rows.map((row) => shown(row, today)),
    take,
    ORDER.cursorOf,
    () => context.db.benefitCheck.count({ where }),
  );
}

/** What was confirmed and what is still asked of a year, of what the actor may see. Two statements. */
export async function benefitSummary(context: ActingContext, year: number): Promise<BenefitSummaryType> {
  const { actor, db } = context;
  const today = businessToday(context, actor);
  const groups = await db.benefitCheck.groupBy({
    by: ['status', 'dueOn'],
    where: { AND: [visibleBenefits(actor), dueIn(year)] },
    _count: { _all: true },
    _sum: { amount: true },
  });
  const told = groups.map(({ status, dueOn, _count, _sum }) => {
    const facts = { status, dueOn: plainDateOf(dueOn) };
    return {
      state: benefitStateOn(facts, today),
      isOverdue: isBenefitOverdue(facts, today),
      count: _count._all,
      amount: _sum.amount ?? 0n,
    };
  });
  const countOf = (...states: readonly BenefitState[]) =>
    told.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0);
  return {
    confirmedAmount: Number(told.reduce((sum, { state, amount }) => sum + (state === 'CONFIRMED' ? amount : 0n), 0n)),
    confirmed: countOf('CONFIRMED'),
    reported: countOf('REPORTED'),
    waiting: countOf('WAITING', 'RETURNED'),
    overdue: told.reduce((sum, { isOverdue, count }) => sum + (isOverdue ? count : 0), 0),
    notDue: countOf('NOT_DUE'),
  };
}

/** What the authors had foreseen of an initiative in the library, beside what was told since; NOT_FOUND for one that is not there. */
export async function benefitDesk(context: ActingContext, initiativeId: string): Promise<BenefitDeskType> {
  const { actor, db } = context;
  const today = businessToday(context, actor);
  const { authorBenefit, userBenefit, benefits } = found(
    await db.initiative.findFirst({
      where: { id: initiativeId, status: 'RECOGNISED', libraryEntry: { is: visibleEntries(actor) } },
      select: {
        authorBenefit: true,
        userBenefit: true,
        benefits: { where: knownBenefits(actor), select: CHECK_ROW, orderBy: { dueOn: 'asc' } },
      },
    }),
  );
  return { authorBenefit, userBenefit, checks: benefits.map((row) => shown(row, today)) };
}

/** The check as it stands, or NOT_FOUND for one that the person may not know of. */
export async function benefitById(context: ActingContext, id: string): Promise<BenefitCheckType> {
  const { actor, db } = context;
  const row = await db.benefitCheck.findFirst({ select: CHECK_ROW, where: { AND: [{ id }, visibleBenefits(actor)] } });
  return shown(found(row), businessToday(context, actor));
}
