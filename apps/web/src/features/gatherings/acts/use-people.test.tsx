// @vitest-environment happy-dom
import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { createCache } from '../../../lib/apollo/cache.ts';
import { renderUi } from '../../../testing/render-ui.tsx';
import { usePeople } from './use-people.ts';

afterEach(cleanup);

function Names() {
  const { data, error, refetch } = usePeople(2021);
  return (
    <>
      <output>{error === undefined ? (data?.map(({ label }) => label).join(', ') ?? 'chưa đủ') : 'lỗi'}</output>
      <button type="button" onClick={() => void refetch()}>
        Thử lại
      </button>
    </>
  );
}

/** A staff list of two pages; the second one is lost as often as said. */
function show(losses: number) {
  let lost = 0;
  const link = new ApolloLink(({ variables }) => {
    const isSecond = variables['after'] === 'trang-2';
    if (isSecond && lost++ < losses) return new Observable((observer) => observer.error(new TypeError('no line')));
    return new Observable((observer) => {
      observer.next({ data: { staff: isSecond ? page('Bình', null) : page('An', 'trang-2') } });
      observer.complete();
    });
  });
  return renderUi(
    <ApolloProvider client={new ApolloClient({ cache: createCache(), link })}>
      <Names />
    </ApolloProvider>,
  );
}

function page(fullName: string, endCursor: string | null) {
  const person = { __typename: 'Staff', id: fullName, code: fullName, fullName, post: null, department: null };
  return {
    __typename: 'StaffConnection',
    nodes: [person],
    pageInfo: { __typename: 'PageInfo', endCursor, hasNextPage: endCursor !== null },
  };
}

test('half a staff list is no list: nobody of the second page is missing from what is told', async () => {
  show(0);
  expect(await screen.findByText('An, Bình')).toBeTruthy();
});

test('a page that is lost is told, and asked for again', async () => {
  const { user } = show(1);
  expect(await screen.findByText('lỗi')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByText('An, Bình')).toBeTruthy();
});
