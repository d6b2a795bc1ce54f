import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { DecisionDossier } from '../components/decision-dossier.tsx';
import { decisionText } from '../text.ts';
import { DecisionPageDocument } from './decision-page.gql.ts';

/** One decision: draft to be signed, or issued and final. */
export function DecisionPage() {
  const t = useText(decisionText);
  const { decisionId = '' } = useParams();
  const { data, error, refetch } = useQuery(DecisionPageDocument, {
    variables: { id: decisionId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ decision }) => <DecisionDossier decision={decision} onReload={() => void refetch()} />}
    </QueryState>
  );
}
