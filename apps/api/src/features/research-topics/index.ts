import type { AnyExportList } from '../../platform/export/export-list.ts';
import { researchTopicExport } from './research-topic.export.ts';
import { ResearchTopicFields } from './research-topic.fields.ts';
import { ResearchTopicResolver } from './research-topic.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const researchTopicResolvers = [ResearchTopicResolver, ResearchTopicFields] as const;

/** The lists of this feature as files. */
export const researchTopicExports: readonly AnyExportList[] = [researchTopicExport];
export { ownResearchTopics, researchTopicsWithOpenFiles, visibleResearchTopics } from './research-topic.visibility.ts';
export { ResearchTopicType } from './research-topic.type.ts';
export { lockResearchTopic } from './use-cases/change-research-topic.ts';
