import type { Evidence, SeenRow } from './evidence.ts';

/** A way to put the published ballots into the order in which they were cast; undefined where the evidence has nothing for it. */
export interface Strategy {
  readonly name: string;
  readonly order: (evidence: Evidence) => readonly string[] | undefined;
}

/**
 * All ways this adversary knows: by where rows lie and which transaction wrote them, by every column's value, by where a ballot's
 * bytes first stand in log files, and by likeness of bytes between a table in casting order and the published ballots; each also
 * backwards. A scheme that leaks order or bytes anywhere is caught by one of them.
 */
export function strategiesFor({ tables }: Evidence): readonly Strategy[] {
  const names = Object.keys(tables);
  const found = [
    ...names.flatMap((table) => columnsOf(tables[table] ?? []).map((column) => byColumn(table, column))),
    byFirstMention,
    ...names.flatMap((from) =>
      columnsOf(tables[from] ?? []).flatMap((column) => names.map((to) => byLikeness(from, column, to))),
    ),
  ];
  return found.flatMap((strategy) => [strategy, backwards(strategy)]);
}

/** How many of the members' ballots the strategy finds. `truth` has the key of each member's ballot. */
export function hits(strategy: Strategy, evidence: Evidence, truth: ReadonlyMap<string, string>): number {
  const order = strategy.order(evidence);
  if (order === undefined) return 0;
  return evidence.castOrder.filter((member, at) => truth.get(member) === order[at]).length;
}

function columnsOf(rows: readonly SeenRow[]): readonly string[] {
  return Object.keys(rows[0] ?? {});
}

/** Rows that name a published ballot, sorted by a column; rows of one value keep the order in which they lie. */
function byColumn(table: string, column: string): Strategy {
  return {
    name: `${table} by ${column}`,
    order: ({ tables, ballots }) => {
      const known = new Set(ballots);
      const sorted = (tables[table] ?? []).toSorted((left, right) => compare(left[column] ?? '', right[column] ?? ''));
      const keys = sorted.flatMap((row) => Object.values(row).find((value) => known.has(value)) ?? []);
      return keys.length === ballots.length ? keys : undefined;
    },
  };
}

/** Places such as (0,12) and transaction numbers are compared as numbers, the rest as text. */
function compare(left: string, right: string): number {
  const [a, b] = [left, right].map((text) => text.match(/^\(?(\d+)(?:,(\d+)\))?$/));
  if (a && b) return Number(a[1]) - Number(b[1]) || Number(a[2] ?? 0) - Number(b[2] ?? 0);
  return left < right ? -1 : Number(left > right);
}

const byFirstMention: Strategy = {
  name: 'first mention in the files',
  order: ({ files, ballots }) => {
    const places = ballots.map((key) => ({ key, at: firstMention(files, key) }));
    return places.every(({ at }) => at !== Infinity)
      ? places.toSorted((left, right) => left.at - right.at).map(({ key }) => key)
      : undefined;
  },
};

function firstMention(files: readonly Buffer[], key: string): number {
  let before = 0;
  for (const file of files) {
    const found = file.indexOf(Buffer.from(key, 'hex'));
    if (found !== -1) return before + found;
    before += file.length;
  }
  return Infinity;
}

/** The k-th row of one table, as it lies, is taken for the ballot whose bytes are nearest to it. */
function byLikeness(from: string, column: string, to: string): Strategy {
  return {
    name: `likeness of ${from}.${column} and ${to}`,
    order: ({ tables, ballots }) => {
      const known = new Set(ballots);
      const sources = (tables[from] ?? []).map((row) => row[column] ?? '');
      if (sources.length !== ballots.length || !sources.every((text) => /^[0-9a-f]{32,}$/.test(text))) return undefined;
      const free = new Map(
        (tables[to] ?? []).flatMap((row) => {
          const key = Object.values(row).find((value) => known.has(value));
          return key === undefined ? [] : [[key, Object.values(row)] as const];
        }),
      );
      if (free.size !== ballots.length) return undefined;
      return sources.map((source) => {
        const [best = ''] = [...free.keys()].toSorted(
          (left, right) => nearness(free.get(right) ?? [], source) - nearness(free.get(left) ?? [], source),
        );
        free.delete(best);
        return best;
      });
    },
  };
}

/** Equal hexadecimal digits at equal places, over the most alike column. */
function nearness(values: readonly string[], source: string): number {
  return Math.max(
    ...values.map((value) => {
      let equal = 0;
      for (let at = 0; at < Math.min(value.length, source.length, 64); at += 1)
        if (value[at] === source[at]) equal += 1;
      return equal;
    }),
  );
}

function backwards({ name, order }: Strategy): Strategy {
  return { name: `${name}, backwards`, order: (evidence) => order(evidence)?.toReversed() };
}
