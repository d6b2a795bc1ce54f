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

const TRANSFERS = gql`
  query Transfers {
    transfers {
      nodes {
        id
        staff {
          id
          fullName
        }
        toDepartment {
          id
          name
        }
      }
    }
  }
`;

function transfer(id: string, name: string, fullName: string) {
  return {
    __typename: 'Transfer',
    id,
    staff: { __typename: 'StaffMember', id: 'person', fullName },
    toDepartment: { __typename: 'Department', id: 'division', name },
  };
}

test('a department and a person that bear other names on the days of two rows keep them', () => {
  const cache = createCache();
  const nodes = [
    transfer('old', 'Phòng Lãnh sự', 'Nguyễn Thị Hà'),
    transfer('new', 'Phòng Lãnh sự và Người Việt', 'Nguyễn Thu Hà'),
  ];
  cache.writeQuery({ query: TRANSFERS, data: { transfers: { __typename: 'TransferConnection', nodes } } });
  expect(cache.readQuery({ query: TRANSFERS })).toMatchObject({ transfers: { nodes } });
});

const CHOICES = gql`
  query Choices($year: Int!) {
    departments(year: $year) {
      id
      name
    }
  }
`;
const CHART = gql`
  query Chart($year: Int!) {
    departments(year: $year) {
      id
      code
      head {
        id
        fullName
      }
    }
  }
`;

test('two queries for other fields of the same departments of a year add up, those of another year stand apart', () => {
  const cache = createCache();
  const department = (facts: object) => [{ __typename: 'Department', id: 'division', ...facts }];
  const write = (query: typeof CHART, year: number, facts: object) =>
    cache.writeQuery({ query, variables: { year }, data: { departments: department(facts) } });
  write(CHOICES, 2021, { name: 'Phòng Lãnh sự' });
  write(CHART, 2021, { code: 'LS', head: null });
  write(CHOICES, 2022, { name: 'Phòng Người Việt' });
  const read = (query: typeof CHART, year: number) => cache.readQuery({ query, variables: { year } });
  expect(read(CHOICES, 2021)).toEqual({ departments: department({ name: 'Phòng Lãnh sự' }) });
  expect(read(CHART, 2021)).toEqual({ departments: department({ code: 'LS', head: null }) });
});

const OWNER = gql`
  query Owner {
    target(id: "t") {
      id
      owner {
        id
        name
      }
    }
  }
`;

test('another department in the same place replaces the one before', () => {
  const cache = createCache();
  const owner = (facts: object) => ({
    target: { __typename: 'Target', id: 't', owner: { __typename: 'Department', ...facts } },
  });
  cache.writeQuery({ query: OWNER, data: owner({ id: 'a', name: 'Phòng Lãnh sự' }) });
  cache.writeQuery({ query: OWNER, data: owner({ id: 'b', name: 'Văn phòng' }) });
  expect(cache.readQuery({ query: OWNER })).toEqual(owner({ id: 'b', name: 'Văn phòng' }));
});

test('the authors that a saving answers leave what else a page has asked of them: nothing is asked again', () => {
  const page = gql`
    query Page {
      initiative(id: "sk") {
        id
        authors {
          consentNote
          staff {
            id
            fullName
          }
        }
      }
    }
  `;
  const saved = gql`
    fragment Saved on Initiative {
      authors {
        shareBasisPoints
        staff {
          id
          post
        }
      }
    }
  `;
  const author = (id: string, told: object, staff: object) => ({
    __typename: 'InitiativeAuthor',
    ...told,
    staff: { __typename: 'StaffMember', id, ...staff },
  });
  const cache = createCache();
  const asked = ['ha', 'dung'].map((id) => author(id, { consentNote: id }, { fullName: `Nguyễn ${id}` }));
  cache.writeQuery({
    query: page,
    data: { initiative: { __typename: 'Initiative', id: 'sk', authors: asked } },
  });
  const answer = (...ids: readonly string[]) =>
    cache.writeFragment({
      id: 'Initiative:sk',
      fragment: saved,
      data: {
        __typename: 'Initiative',
        authors: ids.map((id) => author(id, { shareBasisPoints: 5000 }, { post: 'Chuyên viên' })),
      },
    });
  answer('ha', 'dung');
  expect(cache.readQuery({ query: page })).toMatchObject({ initiative: { authors: asked } });
  answer('dung');
  expect(cache.readQuery({ query: page })).toMatchObject({ initiative: { authors: [asked[1]] } });
});
