import { isPermitted, type Permission } from '@thidua/domain/accounts';
import { foldedWords } from '../../platform/search-words.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { findGatherings, findResearchTopics, findRoleModels, findUnitChecks } from './follow-up.sources.ts';
import { rankOf, wantedOf, type Wanted } from './rank.ts';
import { SEARCH_HIT_KINDS, type SearchHitKind, type SearchHitType } from './search.type.ts';
import {
  findBlocks,
  findDecisions,
  findDepartments,
  findInitiatives,
  findMeetings,
  findNominations,
  findPacts,
  findStaff,
  findCollectiveRegistrations,
  findRegistrations,
  findTargets,
} from './search.sources.ts';

const MOST_HITS = 20;
const MOST_OF_A_KIND = 8;
const SHORTEST = 2;

/** A record that holds all words, before it is ranked. */
export interface Found extends Omit<SearchHitType, 'kind'> {
  readonly code?: string;
}

/** Looks for the wanted words; one statement each. */
export type Source = (context: ActingContext, wanted: Wanted, year: number) => Promise<readonly Found[]>;

const SOURCES: Readonly<Record<SearchHitKind, { readonly permission: Permission; readonly find: Source }>> = {
  STAFF: { permission: 'staff:read', find: findStaff },
  DEPARTMENT: { permission: 'department:read', find: findDepartments },
  INITIATIVE: { permission: 'initiative:read', find: findInitiatives },
  NOMINATION: { permission: 'nomination:read', find: findNominations },
  MEETING: { permission: 'meeting:read', find: findMeetings },
  DECISION: { permission: 'decision:read', find: findDecisions },
  TARGET: { permission: 'movement:read', find: findTargets },
  REGISTRATION: { permission: 'registration:read', find: findRegistrations },
  BLOCK: { permission: 'block:read', find: findBlocks },
  GATHERING: { permission: 'gathering:read', find: findGatherings },
  UNIT_CHECK: { permission: 'unit-check:read', find: findUnitChecks },
  ROLE_MODEL: { permission: 'role-model:read', find: findRoleModels },
  RESEARCH_TOPIC: { permission: 'research:read', find: findResearchTopics },
  PACT: { permission: 'block:read', find: findPacts },
  COLLECTIVE_REGISTRATION: { permission: 'registration:read', find: findCollectiveRegistrations },
};

/**
 * What the actor may see and holds every word of the text, the nearest first, at most twenty. A code opens its record from
 * any year. One statement a kind, and none for kinds the actor has nothing to do with.
 */
export async function search(context: ActingContext, text: string, year: number): Promise<SearchHitType[]> {
  const words = foldedWords(text);
  if (words.join('').length < SHORTEST) return [];
  const wanted = wantedOf(text, words);
  const open = SEARCH_HIT_KINDS.filter((kind) => isPermitted(context.actor, SOURCES[kind].permission));
  const groups = await Promise.all(
    open.map(async (kind) => nearest(kind, await SOURCES[kind].find(context, wanted, year), wanted)),
  );
  return groups
    .flat()
    .sort((left, right) => left.rank - right.rank)
    .slice(0, MOST_HITS)
    .map(({ hit }) => hit);
}

function nearest(kind: SearchHitKind, found: readonly Found[], wanted: Wanted) {
  return found
    .map(({ code, id, title, formerName, detail, year }) => ({
      rank: rankOf(formerName ?? title, code, wanted),
      hit: { kind, id, title, formerName, detail, year },
    }))
    .sort((left, right) => left.rank - right.rank)
    .slice(0, MOST_OF_A_KIND);
}
