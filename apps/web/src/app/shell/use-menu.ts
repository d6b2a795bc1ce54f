import { useQuery } from '@apollo/client/react';

import type { WorkKind } from '../../gql/schema-types.ts';
import { MENU_GROUPS, type MenuEntry, type MenuGroup } from '../../lib/feature.ts';
import { may, useViewer } from '../../lib/viewer/viewer.tsx';
import { useYear } from '../../lib/year.tsx';
import { features } from '../features.ts';
import { ShellCountsDocument } from './shell-counts.gql.ts';

export interface CountedEntry extends MenuEntry {
  /** Work items waiting behind the entry; undefined where it counts nothing. */
  readonly count: number | undefined;
}

export interface Menu {
  readonly groups: readonly { readonly group: MenuGroup; readonly entries: readonly CountedEntry[] }[];
  /** The two entries with a place of their own on a phone's bar. */
  readonly phoneBar: readonly CountedEntry[];
}

/** What this person can reach, in the order of the yearly cycle, with the work that waits behind each entry. */
export function useMenu(): Menu {
  const viewer = useViewer();
  const { year } = useYear();
  // Counts are worth a request but never an error: without them the menu simply counts nothing.
  const { data } = useQuery(ShellCountsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const turn = data?.myWork.turn;

  function countOf(kinds: MenuEntry['counts']): number | undefined {
    if (kinds === undefined || turn === undefined) return undefined;
    const isCounted = (kind: WorkKind) => kinds === 'all' || kinds.includes(kind);
    const sum = turn
      .filter((item) => isCounted(item.kind))
      .reduce((total, item) => total + (kinds === 'all' ? 1 : (item.count ?? 1)), 0);
    return sum === 0 ? undefined : sum;
  }

  const entries = features
    .flatMap((feature) => feature.menu)
    .filter((entry) => entry.permission === undefined || may(viewer, entry.permission))
    .map((entry) => ({ ...entry, count: countOf(entry.counts) }));

  return {
    groups: MENU_GROUPS.map((group) => ({
      group,
      entries: entries.filter((entry) => entry.group === group).toSorted((left, right) => left.order - right.order),
    })).filter(({ entries: members }) => members.length > 0),
    phoneBar: entries
      .filter((entry) => entry.phoneBar !== undefined)
      .toSorted((left, right) => (left.phoneBar ?? 0) - (right.phoneBar ?? 0))
      .slice(0, 2),
  };
}
