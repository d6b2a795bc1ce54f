import { useQuery } from '@apollo/client/react';
import type { NominationStatus } from '@thidua/domain/nominations';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { useEffect, useState } from 'react';

import type { AskedFirst } from '../../../ui/dialog-state.tsx';
import type { Option } from '../../../ui/select-field.tsx';
import { LineChoicesDocument } from './line-choices.gql.ts';

export interface LineOption extends Option {
  readonly award: AwardCode;
  /** A public posting of it has ended. */
  readonly wasPosted: boolean;
}

interface Lines extends AskedFirst {
  /** Undefined until all of them are known. */
  readonly data: readonly LineOption[] | undefined;
}

/** The lines of the year in these states, to choose from, in the order of their codes. */
export function useLineChoices(year: number, statuses: readonly NominationStatus[]): Lines {
  const variables = { year, filter: { statuses: [...statuses] } };
  const { data, error, fetchMore, refetch } = useQuery(LineChoicesDocument, { variables, fetchPolicy: 'network-only' });
  // Apollo tells what went wrong with a further page only to who asked for it.
  const [failure, setFailure] = useState<unknown>(undefined);
  const cursor = data?.nominations.pageInfo.hasNextPage === true ? data.nominations.pageInfo.endCursor : undefined;
  useEffect(() => {
    if (cursor !== undefined && failure === undefined) fetchMore({ variables: { after: cursor } }).catch(setFailure);
  }, [cursor, failure, fetchMore]);
  const isWhole = data !== undefined && cursor === undefined;
  return {
    data: isWhole
      ? data.nominations.nodes.map(({ id, code, award, subjectName, postings }) => ({
          value: id,
          label: `${subjectName}, ${AWARDS[award].shortName}`,
          detail: code,
          award,
          wasPosted: postings.some(({ status, takenOffOn }) => status === 'CLOSED' && takenOffOn === null),
        }))
      : undefined,
    error: error ?? failure,
    refetch: () => {
      setFailure(undefined);
      return refetch();
    },
  };
}
