import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadScorers, type RequestToSpread, type ScorerToLoad } from './spread-scorers.ts';

const WHO = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

function request(id: string, wanted: number, ...closedTo: readonly string[]): RequestToSpread {
  return { id, wanted, closedTo: new Set(closedTo) };
}
function scorers(...loads: readonly number[]): readonly ScorerToLoad[] {
  return loads.map((load, index) => ({ id: WHO[index] ?? '', load }));
}

const requestsOf = (most: number) =>
  fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 999 }).map(String),
      wanted: fc.integer({ min: 0, max: 4 }),
      closedTo: fc.subarray([...WHO]).map((who) => new Set<string>(who)),
    }),
    { selector: ({ id }) => id, maxLength: most },
  );
const scorersOf = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: WHO.length })
  .map((loads) => scorers(...loads));

function loadsAfter(people: readonly ScorerToLoad[], chosen: ReadonlyMap<string, readonly string[]>): number[] {
  return people.map(({ id, load }) => load + [...chosen.values()].filter((who) => who.includes(id)).length);
}

/** The most even spread there is, found by trying all: the smallest sum of squares. */
function fewestSquares(requests: readonly RequestToSpread[], people: readonly ScorerToLoad[]): number {
  const choicesOf = ({ wanted, closedTo }: RequestToSpread) => {
    const open = people.filter(({ id }) => !closedTo.has(id)).map(({ id }) => id);
    const sets = open.reduce<string[][]>((all, id) => [...all, ...all.map((each) => [...each, id])], [[]]);
    return sets.filter(({ length }) => length === Math.min(wanted, open.length));
  };
  const walk = (index: number, loads: ReadonlyMap<string, number>): number => {
    const at = requests[index];
    if (at === undefined) return [...loads.values()].reduce((sum, load) => sum + load * load, 0);
    return Math.min(
      ...choicesOf(at).map((who) =>
        walk(index + 1, new Map([...loads].map(([id, load]) => [id, who.includes(id) ? load + 1 : load]))),
      ),
    );
  };
  return walk(0, new Map(people.map(({ id, load }) => [id, load])));
}

describe('spreading requests over scorers', () => {
  test('two each of four requests over four people: two sheets everybody', () => {
    const people = scorers(0, 0, 0, 0);
    const { chosen, short } = spreadScorers(
      [1, 2, 3, 4].map((id) => request(String(id), 2)),
      people,
    );
    expect(loadsAfter(people, chosen)).toEqual([2, 2, 2, 2]);
    expect(short.size).toBe(0);
  });

  test('whoever has sheets already gets fewer', () => {
    const people = scorers(3, 0, 0);
    expect(
      loadsAfter(people, spreadScorers([request('1', 1), request('2', 1), request('3', 1)], people).chosen),
    ).toEqual([3, 2, 1]);
  });

  test('a chain of moves evens out what one move cannot', () => {
    // Only a and b may score 1 and 2, only b and c may score 3.
    const people = scorers(1, 0, 0);
    const { chosen } = spreadScorers([request('1', 1, 'c'), request('2', 1, 'c'), request('3', 1, 'a')], people);
    expect(loadsAfter(people, chosen).toSorted()).toEqual([1, 1, 2]);
  });

  test('says how many a request lacks when the others are related to it', () => {
    const { chosen, short } = spreadScorers([request('1', 3, 'a', 'b')], scorers(0, 0, 0));
    expect(chosen.get('1')).toEqual(['c']);
    expect(short.get('1')).toBe(2);
  });

  test('never gives to somebody related, and each request as many as it wants or as there are', () => {
    fc.assert(
      fc.property(requestsOf(25), scorersOf, (requests, people) => {
        const { chosen, short } = spreadScorers(requests, people);
        for (const { id, wanted, closedTo } of requests) {
          const who = chosen.get(id) ?? [];
          const open = people.filter((each) => !closedTo.has(each.id)).length;
          expect(who.filter((each) => closedTo.has(each))).toEqual([]);
          expect(new Set(who).size).toBe(who.length);
          expect(who.length).toBe(Math.min(wanted, open));
          expect(short.get(id) ?? 0).toBe(wanted - who.length);
        }
      }),
    );
  });

  test('loads differ by at most one where nobody is related to anything', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (n, each, m) => {
          const people = scorers(...Array.from({ length: m }, () => 0));
          const requests = Array.from({ length: n }, (_, index) => request(String(index), Math.min(each, m)));
          const loads = loadsAfter(people, spreadScorers(requests, people).chosen);
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('is as even as any spread under the same conflicts, and always the same', () => {
    fc.assert(
      fc.property(requestsOf(4), scorersOf, (requests, people) => {
        const first = spreadScorers(requests, people);
        const squares = loadsAfter(people, first.chosen).reduce((sum, load) => sum + load * load, 0);
        expect(squares).toBe(fewestSquares(requests, people));
        expect(spreadScorers(requests, people)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });
});
