import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';

import type { Option } from '../../../ui/select-field.tsx';
import { GatheringPeopleDocument } from './gathering-choices.gql.ts';

export interface PersonOption extends Option {
  readonly departmentId: string | undefined;
  /** The code on the staff list, which tells people of one name apart. */
  readonly code: string;
}

/** Everybody in service in the year, to choose from; undefined until the first of them are known. */
export function usePeople(year: number): readonly PersonOption[] | undefined {
  const { data, fetchMore } = useQuery(GatheringPeopleDocument, { variables: { year } });
  const cursor = data?.staff.pageInfo.hasNextPage === true ? data.staff.pageInfo.endCursor : undefined;
  useEffect(() => {
    if (cursor !== undefined) void fetchMore({ variables: { after: cursor } });
  }, [cursor, fetchMore]);
  return data?.staff.nodes.map(({ id, code, fullName, post, department }) => ({
    value: id,
    label: fullName,
    detail: [post, department?.name].filter(Boolean).join(', '),
    departmentId: department?.id,
    code,
  }));
}
