// @vitest-environment happy-dom
import { ApolloClient, ApolloLink, gql, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../../testing/render-ui.tsx';
import { createCache } from './cache.ts';
import { usePagedList, type Connection } from './use-paged-list.ts';

afterEach(cleanup);

const DESK = gql`
  query Desk {
    desk {
      totalCount
      nodes
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

function Desk() {
  const { table } = usePagedList<{ desk: Connection<string> }, Record<string, never>, string>(
    DESK,
    {},
    ({ desk }) => desk,
  );
  return <output>{table.state === 'ready' ? table.rows.join(', ') || 'không có gì' : 'đang tải'}</output>;
}

const deskOf = (...nodes: string[]) => ({
  desk: { totalCount: nodes.length, nodes, pageInfo: { endCursor: null, hasNextPage: false } },
});

/** The desk as this machine remembers it, and the server's answer when it comes. */
function show(remembered: ReturnType<typeof deskOf>) {
  let answer: (data: ReturnType<typeof deskOf>) => void = () => undefined;
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        answer = (data) => {
          observer.next({ data });
          observer.complete();
        };
      }),
  );
  const client = new ApolloClient({ cache: createCache(), link });
  client.writeQuery({ query: DESK, data: remembered });
  renderUi(
    <ApolloProvider client={client}>
      <Desk />
    </ApolloProvider>,
  );
  return (data: ReturnType<typeof deskOf>) => answer(data);
}

test('a desk remembered as empty is not said to be empty before the server has answered', async () => {
  const answer = show(deskOf());
  expect(screen.getByText('đang tải')).toBeTruthy();
  answer(deskOf('KT-2021-001'));
  expect(await screen.findByText('KT-2021-001')).toBeTruthy();
});

test('an empty desk is said to be empty once the server has answered', async () => {
  const answer = show(deskOf());
  answer(deskOf());
  expect(await screen.findByText('không có gì')).toBeTruthy();
});

test('rows that are remembered are shown at once', () => {
  show(deskOf('KT-2021-001'));
  expect(screen.getByText('KT-2021-001')).toBeTruthy();
});
