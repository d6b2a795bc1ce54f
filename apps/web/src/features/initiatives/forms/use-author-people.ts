import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';

import type { Person } from '../../../ui/person-picker.tsx';
import { AuthorPeopleDocument } from './author-people.gql.ts';

/** Somebody of the body, with post and division apart. */
interface AuthorPerson extends Person {
  readonly post: string;
  readonly workplace: string;
}

interface AuthorPeople {
  readonly people: readonly AuthorPerson[];
  readonly state: 'loading' | 'ready' | 'failed';
  readonly retry: () => void;
}

/** All staff of the year, page after page: a body of this kind has some dozens, and the picker searches among them. */
export function useAuthorPeople(year: number): AuthorPeople {
  const { data, error, fetchMore, refetch } = useQuery(AuthorPeopleDocument, { variables: { year } });
  const cursor = data?.staff.pageInfo.hasNextPage === true ? data.staff.pageInfo.endCursor : undefined;

  useEffect(() => {
    if (cursor !== undefined) void fetchMore({ variables: { after: cursor } });
  }, [cursor, fetchMore]);

  const people = (data?.staff.nodes ?? []).map(({ id, fullName, post, department }) => ({
    id,
    fullName,
    post,
    workplace: department?.name ?? '',
    detail: [post, department?.name].filter((part) => part !== undefined && part !== '').join(', '),
  }));
  const state = data !== undefined ? 'ready' : error !== undefined ? 'failed' : 'loading';
  return { people, state, retry: () => void refetch() };
}
