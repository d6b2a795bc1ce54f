import { gql } from '@apollo/client';
import { expect, test } from 'vitest';

import { createCache } from './cache.ts';

const LIST = gql`
  query List($year: Int!, $after: String) {
    initiatives(year: $year, after: $after) {
      nodes {
        id
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`;

function page(ids: readonly string[], endCursor: string) {
  return {
    initiatives: {
      __typename: 'InitiativeConnection',
      nodes: ids.map((id) => ({ __typename: 'Initiative', id })),
      pageInfo: { __typename: 'PageInfo', endCursor, hasNextPage: true },
      totalCount: 9,
    },
  };
}

function idsOf(cache: ReturnType<typeof createCache>, year: number): unknown {
  const list = cache.readQuery<ReturnType<typeof page>>({ query: LIST, variables: { year } });
  return list?.initiatives.nodes.map((node) => node.id);
}

test('the next page of a list is added to those already shown', () => {
  const cache = createCache();
  cache.writeQuery({ query: LIST, variables: { year: 2021 }, data: page(['a', 'b'], 'b') });
  cache.writeQuery({ query: LIST, variables: { year: 2021, after: 'b' }, data: page(['c'], 'c') });
  expect(idsOf(cache, 2021)).toEqual(['a', 'b', 'c']);
});

test('a first page starts the list anew', () => {
  const cache = createCache();
  cache.writeQuery({ query: LIST, variables: { year: 2021 }, data: page(['a', 'b'], 'b') });
  cache.writeQuery({ query: LIST, variables: { year: 2021 }, data: page(['b'], 'b') });
  expect(idsOf(cache, 2021)).toEqual(['b']);
});

test('each year has its own list', () => {
  const cache = createCache();
  cache.writeQuery({ query: LIST, variables: { year: 2020 }, data: page(['old'], 'old') });
  cache.writeQuery({ query: LIST, variables: { year: 2021 }, data: page(['a'], 'a') });
  expect(idsOf(cache, 2020)).toEqual(['old']);
});
