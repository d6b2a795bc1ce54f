import {
  neighboursOf as neighboursIn,
  rememberList as remember,
  type LastList,
  type Neighbours,
} from '../../lib/last-list.ts';

export type { Neighbours } from '../../lib/last-list.ts';

const KIND = 'initiatives';

/** The list of initiatives that was shown last. */
export function rememberList(list: LastList): void {
  remember(KIND, list);
}

/** Where an initiative stands in that list; undefined when it is not in it. */
export function neighboursOf(id: string): Neighbours | undefined {
  return neighboursIn(KIND, id);
}
