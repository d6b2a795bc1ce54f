import type { Prisma } from '@thidua/db';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { everNamed, NAMED_STAFF } from '../organisation/index.ts';
import type { ResearchTopicsArgs } from './research-topic.input.ts';
import type { ResearchTopicType } from './research-topic.type.ts';
import { WRITTEN_TOPIC } from './topic-row.ts';
import { ownResearchTopics, visibleResearchTopics } from './research-topic.visibility.ts';

const ROW = {
  id: true,
  year: true,
  ...WRITTEN_TOPIC,
  status: true,
  version: true,
  recordedById: true,
  sentAt: true,
  confirmedById: true,
  confirmedAt: true,
  returnedReason: true,
  withdrawnReason: true,
  people: {
    select: { staffId: true, outsideName: true, role: true, staff: { select: NAMED_STAFF } },
    orderBy: { ordinal: 'asc' },
  },
} as const satisfies Prisma.ResearchTopicSelect;

function shown({ people, ...row }: Prisma.ResearchTopicGetPayload<{ select: typeof ROW }>): ResearchTopicType {
  return { ...row, storedPeople: people };
}

const BY_TITLE = keyset<
  ResearchTopicType,
  Prisma.ResearchTopicWhereInput,
  Prisma.ResearchTopicOrderByWithRelationInput
>([
  { path: 'title', direction: 'asc', kind: 'text', valueOf: ({ title }) => title },
  { path: 'id', direction: 'asc', kind: 'text', valueOf: ({ id }) => id },
]);

function within<T>(chosen: readonly T[] | null | undefined): { readonly in: T[] } | undefined {
  return chosen == null || chosen.length === 0 ? undefined : { in: [...chosen] };
}

/** One page of the topics that the person may see, in Vietnamese order. */
export async function listResearchTopics(
  context: ActingContext,
  { year, filter, first, after }: ResearchTopicsArgs,
): Promise<Page<ResearchTopicType>> {
  const { db, actor } = context;
  const today = businessToday(context, actor);
  const { text, mine, statuses, levels, results, staffId } = filter ?? {};
  const [status, level, result] = [within(statuses), within(levels), within(results)];
  const where: Prisma.ResearchTopicWhereInput = {
    AND: [
      visibleResearchTopics(actor),
      year == null ? {} : { year },
      mine === true ? ownResearchTopics(actor) : {},
      status === undefined ? {} : { status },
      level === undefined ? {} : { level },
      result === undefined ? {} : { result },
      staffId == null ? {} : { people: { some: { staffId } } },
      ...searchWords(text).map((word) => ({
        OR: [{ foldedTitle: { contains: word } }, { people: { some: { staff: everNamed([word], today) } } }],
      })),
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.researchTopic.findMany({
    select: ROW,
    where: { AND: [where, BY_TITLE.after(after) ?? {}] },
    orderBy: BY_TITLE.orderBy,
    take: take + 1,
  });
  return pageOf(rows.map(shown), take, BY_TITLE.cursorOf, () => db.researchTopic.count({ where }));
}

/** The topic, or NOT_FOUND for one that the person may not know of. */
export async function researchTopicById({ db, actor }: ActingContext, id: string): Promise<ResearchTopicType> {
  const where = { AND: [{ id }, visibleResearchTopics(actor)] };
  return shown(found(await db.researchTopic.findFirst({ select: ROW, where })));
}
