import { skipToken, useQuery } from '@apollo/client/react';
import { filterFolded } from '@thidua/domain/kernel';
import { useDeferredValue } from 'react';

import type { SearchHitKind } from '../../gql/schema-types.ts';
import { hrefs } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/text/language.tsx';
import { useYear } from '../../lib/year.tsx';
import { PaletteSearchDocument } from './search.gql.ts';
import type { Menu } from './use-menu.ts';

export interface PaletteResult {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly href: string;
}

/** Shorter texts match too much to be a question. */
const SHORTEST = 2;

interface PaletteWords {
  readonly screens: string;
  readonly formerly: (name: string) => string;
}

/** Screens by name at once, people and records from the server; marks may be left out. */
export function usePaletteResults(menu: Menu, typed: string, t: PaletteWords) {
  const { language } = useLanguage();
  const { year } = useYear();
  const text = useDeferredValue(typed.trim());
  const isAsked = text.length >= SHORTEST;
  const { data, previousData, loading } = useQuery(
    PaletteSearchDocument,
    isAsked ? { variables: { text, year }, fetchPolicy: 'cache-and-network' } : skipToken,
  );

  const screens = menu.groups
    .flatMap(({ entries }) => entries)
    .map((entry) => ({
      key: entry.path,
      title: entry.label[language],
      detail: t.screens,
      href: `${entry.path}?nam=${year}`,
    }));
  const hits = isAsked ? ((data ?? previousData)?.search ?? []) : [];
  const results: PaletteResult[] = [
    ...(typed.trim() === '' ? screens : filterFolded(screens, typed, (screen) => screen.title)),
    ...hits.map((hit) => ({
      // A person and the person's registration are found by the same id.
      key: `${hit.kind} ${hit.id}`,
      title: hit.title,
      detail: hit.formerName == null ? hit.detail : `${t.formerly(hit.formerName)} · ${hit.detail}`,
      href: HREF_OF[hit.kind](hit.id, hit.year ?? year),
    })),
  ];
  return { results, isAsked, isLoading: loading };
}

const HREF_OF = {
  STAFF: hrefs.person,
  DEPARTMENT: hrefs.department,
  INITIATIVE: hrefs.initiative,
  NOMINATION: hrefs.nomination,
  MEETING: hrefs.meeting,
  DECISION: hrefs.decision,
  TARGET: hrefs.target,
  REGISTRATION: (id, year) => hrefs.registrationOf(year, { staffId: id, collectiveId: null }),
  BLOCK: (id, year) => hrefs.block(id, year),
  GATHERING: hrefs.gathering,
  UNIT_CHECK: hrefs.unitCheck,
  ROLE_MODEL: hrefs.roleModel,
  RESEARCH_TOPIC: hrefs.researchTopic,
  PACT: (id) => hrefs.pact(id),
  COLLECTIVE_REGISTRATION: (id, year) => hrefs.registrationOf(year, { staffId: null, collectiveId: id }),
} as const satisfies Record<SearchHitKind, (id: string, year: number) => string>;
