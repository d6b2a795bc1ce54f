import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';

import type { AskedFirst } from '../../../ui/dialog-state.tsx';
import type { Option } from '../../../ui/select-field.tsx';
import { GatheringPeopleDocument } from './gathering-choices.gql.ts';

export interface PersonOption extends Option {
  readonly departmentId: string | undefined;
  /** The code on the staff list, which tells people of one name apart. */
  readonly code: string;
}

interface People extends AskedFirst {
  /** Undefined until all of them are known: of half a list one would say that somebody is not here. */
  readonly data: readonly PersonOption[] | undefined;
}

/** Everybody in service in the year, to choose from. */
export function usePeople(year: number): People {
  const { data, error, fetchMore, refetch } = useQuery(GatheringPeopleDocument, { variables: { year } });
  // Apollo tells what went wrong with a further page only to who asked for it.
  const [failure, setFailure] = useState<unknown>(undefined);
  const cursor = data?.staff.pageInfo.hasNextPage === true ? data.staff.pageInfo.endCursor : undefined;
  useEffect(() => {
    if (cursor !== undefined && failure === undefined) fetchMore({ variables: { after: cursor } }).catch(setFailure);
  }, [cursor, failure, fetchMore]);
  const isWhole = data !== undefined && cursor === undefined;
  return {
    data: isWhole
      ? data.staff.nodes.map(({ id, code, fullName, post, department }) => ({
          value: id,
          label: fullName,
          detail: [post, department?.name].filter(Boolean).join(', '),
          departmentId: department?.id,
          code,
        }))
      : undefined,
    error: error ?? failure,
    refetch: () => {
      setFailure(undefined);
      return refetch();
    },
  };
}
