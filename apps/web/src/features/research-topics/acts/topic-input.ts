import type { SaveResearchTopicInput } from '../../../gql/schema-types.ts';
import type { ShownTopic } from '../pages/research-topic-page.tsx';

/** The whole topic as the contract takes it, to be sent again with one part of it changed. */
export function inputOf(topic: ShownTopic): SaveResearchTopicInput {
  const { id, version, title, level, programme, contractNumber, startedOn, endedOn } = topic;
  const { acceptedBy, acceptedOn, result, paperNumber, paperOn, isApplied, people } = topic;
  return {
    id,
    version,
    title,
    level,
    programme,
    contractNumber,
    startedOn,
    endedOn,
    acceptedBy,
    acceptedOn,
    result,
    paperNumber,
    paperOn,
    isApplied,
    people: people.map(({ staffId, name, role }) =>
      staffId === null ? { outsideName: name, role } : { staffId, role },
    ),
  };
}
