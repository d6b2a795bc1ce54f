import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';

import { ReturnRounds } from '../../field-returns/index.ts';
import { InitiativeReturnsFragmentDoc, type InitiativeReturnsFragment } from './initiative-returns.gql.ts';
import { useFieldNames } from './use-field-names.ts';

/** The rounds of completion of a request. */
export function DossierReturns({ initiative }: { readonly initiative: FragmentType<InitiativeReturnsFragment> }) {
  const names = useFieldNames();
  const { data } = useSuspenseFragment({
    fragment: InitiativeReturnsFragmentDoc,
    fragmentName: 'InitiativeReturns',
    from: initiative,
  });
  return <ReturnRounds rounds={data.returns} names={names} sealed="confidential" />;
}
