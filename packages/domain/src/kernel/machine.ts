/** A life: every state has a row, every row says which event leads where. A state without a row does not compile. */
export type TransitionTable<S extends string, E extends string> = Readonly<Record<S, Readonly<Partial<Record<E, S>>>>>;

/** The state after `event`, or undefined when the table has no such move. */
export function nextState<S extends string, E extends string>(
  table: TransitionTable<S, E>,
  from: S,
  event: E,
): S | undefined {
  return table[from][event];
}

/** The events the table allows in a state, in the order of the table. */
export function eventsFrom<S extends string, E extends string>(table: TransitionTable<S, E>, from: S): readonly E[] {
  // Object.keys forgets the key type; the table's own type guarantees that its keys are events.
  return Object.keys(table[from]) as E[];
}

/** States that no chain of events reaches from `start`: must be empty, or records could be stranded. */
export function unreachable<S extends string, E extends string>(table: TransitionTable<S, E>, start: S): readonly S[] {
  const seen = new Set<S>([start]);
  const queue: S[] = [start];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const event of eventsFrom(table, state)) {
      const next = table[state][event];
      if (next !== undefined && !seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return (Object.keys(table) as S[]).filter((state) => !seen.has(state));
}
