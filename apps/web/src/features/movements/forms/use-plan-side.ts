import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';

import { PlanSideDocument, type PlanSideQuery } from './plan-side.gql.ts';

type Side = Pick<PlanSideQuery['movementById'], 'checks' | 'targets'>;

const NOTHING: Side = { checks: [], targets: [] };

/** What the server says of the plan beside its text, asked anew whenever a new version is stored. */
export function usePlanSide(id: string, version: number): Side {
  const { data, refetch } = useQuery(PlanSideDocument, { variables: { id }, fetchPolicy: 'network-only' });
  useEffect(() => {
    // A check that cannot be asked leaves the last ones standing; saving tells of a lost connection by itself.
    refetch().catch(() => undefined);
  }, [refetch, version]);
  return data?.movementById ?? NOTHING;
}
