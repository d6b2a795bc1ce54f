/** A request that still wants scorers. */
export interface RequestToSpread {
  readonly id: string;
  /** How many more it wants; none where it has enough. */
  readonly wanted: number;
  /** Who may not score it, being related, and who scores it already. */
  readonly closedTo: ReadonlySet<string>;
}

/** A scorer with the sheets that stand: sent, given out, or drafted elsewhere. */
export interface ScorerToLoad {
  readonly id: string;
  readonly load: number;
}

export interface Spread {
  /** Who scores each request beside those who do already, in the order of the scorers. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  /** Requests that found fewer than they want, because everybody else is related or scores them already. */
  readonly short: ReadonlyMap<string, number>;
}

/**
 * Spreads requests over scorers: nobody gets what is closed to them, every request gets as many as it wants or as there are, and
 * the loads are as even as the conflicts allow: no sheet could go to somebody with two fewer, by itself or along a chain of
 * others. The same input gives the same result: whoever has fewer comes first, among equals whoever stands first.
 */
export function spreadScorers(requests: readonly RequestToSpread[], scorers: readonly ScorerToLoad[]): Spread {
  const loads = new Map(scorers.map(({ id, load }) => [id, load]));
  const given = new Map(requests.map(({ id }): [string, Set<string>] => [id, new Set()]));
  const short = new Map<string, number>();
  // The request with the fewest to choose from first: what is left for the others is then more even from the start.
  const byChoice = requests
    .map((request) => ({ request, open: scorers.filter(({ id }) => !request.closedTo.has(id)).map(({ id }) => id) }))
    .toSorted((left, right) => left.open.length - right.open.length);
  for (const { request, open } of byChoice) {
    const chosen = open.toSorted((left, right) => loadOf(loads, left) - loadOf(loads, right)).slice(0, request.wanted);
    for (const id of chosen) {
      given.get(request.id)?.add(id);
      loads.set(id, loadOf(loads, id) + 1);
    }
    if (chosen.length < request.wanted) short.set(request.id, request.wanted - chosen.length);
  }
  const order = scorers.map(({ id }) => id);
  while (evenOut(requests, order, given, loads));
  return {
    chosen: new Map([...given].map(([id, who]) => [id, order.filter((scorer) => who.has(scorer))])),
    short,
  };
}

function loadOf(loads: ReadonlyMap<string, number>, id: string): number {
  return loads.get(id) ?? 0;
}

/** A sheet that goes from one scorer to another. */
interface Move {
  readonly requestId: string;
  readonly from: string;
  readonly to: string;
}

/** Moves one sheet, or a chain of them, from somebody to somebody with at least two fewer; false when there is no such chain. */
function evenOut(
  requests: readonly RequestToSpread[],
  order: readonly string[],
  given: ReadonlyMap<string, Set<string>>,
  loads: Map<string, number>,
): boolean {
  const heaviest = order.toSorted((left, right) => loadOf(loads, right) - loadOf(loads, left));
  for (const start of heaviest) {
    const chain = chainFrom(start, requests, order, given, loads);
    if (chain === undefined) continue;
    for (const { requestId, from, to } of chain) {
      given.get(requestId)?.delete(from);
      given.get(requestId)?.add(to);
    }
    loads.set(start, loadOf(loads, start) - 1);
    const end = chain.at(-1)?.to ?? start;
    loads.set(end, loadOf(loads, end) + 1);
    return true;
  }
  return false;
}

/** The shortest chain of moves from a scorer to one with at least two fewer sheets. */
function chainFrom(
  start: string,
  requests: readonly RequestToSpread[],
  order: readonly string[],
  given: ReadonlyMap<string, ReadonlySet<string>>,
  loads: ReadonlyMap<string, number>,
): readonly Move[] | undefined {
  const came = new Map<string, readonly Move[]>([[start, []]]);
  const queue = [start];
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    const path = came.get(from) ?? [];
    for (const { id: requestId, closedTo } of requests) {
      const holders = given.get(requestId);
      if (holders?.has(from) !== true) continue;
      for (const to of order) {
        if (came.has(to) || closedTo.has(to) || holders.has(to)) continue;
        const chain = [...path, { requestId, from, to }];
        if (loadOf(loads, to) + 1 < loadOf(loads, start)) return chain;
        came.set(to, chain);
        queue.push(to);
      }
    }
  }
  return undefined;
}
