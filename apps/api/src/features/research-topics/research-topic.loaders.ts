import { foldText } from '@thidua/domain/kernel';
import { loader } from '../../platform/loader.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import type { AlikeTopicType } from './research-topic.type.ts';
import { visibleResearchTopics } from './research-topic.visibility.ts';

/**
 * Other topics of the same title or contract number that the actor may know of and that were not withdrawn: two people of one topic may
 * have recorded it twice, and it would count twice. Two statements, however many topics.
 */
export const alikeTopicsOf = loader<string, readonly AlikeTopicType[]>(async (context, ids) => {
  const { db } = context;
  const asked = await db.researchTopic.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleResearchTopics(actorOf(context))] },
    select: { id: true, title: true, contractNumber: true },
  });
  const found = await db.researchTopic.findMany({
    where: {
      AND: [visibleResearchTopics(actorOf(context)), { status: { not: 'WITHDRAWN' } }],
      OR: [
        { foldedTitle: { in: asked.map(({ title }) => foldText(title)) } },
        {
          contractNumber: {
            in: asked.flatMap(({ contractNumber }) => (contractNumber === '' ? [] : [contractNumber])),
            mode: 'insensitive',
          },
        },
      ],
    },
    select: { id: true, title: true, contractNumber: true, year: true, status: true },
    orderBy: [{ year: 'desc' }, { title: 'asc' }, { id: 'asc' }],
  });
  return ids.map((id) => {
    const own = asked.find((topic) => topic.id === id);
    return own === undefined ? [] : found.filter((other) => other.id !== id && isAlike(own, other));
  });
});

interface Named {
  readonly title: string;
  readonly contractNumber: string;
}

function isAlike(one: Named, other: Named): boolean {
  return (
    foldText(one.title) === foldText(other.title) ||
    (one.contractNumber !== '' && foldText(one.contractNumber) === foldText(other.contractNumber))
  );
}

/** Loaders run behind a permission: there is always an actor. */
function actorOf({ actor }: RequestContext) {
  if (actor === undefined) throw new Error('Topics are read only behind a permission');
  return actor;
}
