import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { RevocationDossier } from '../components/revocation-dossier.tsx';
import { revocationText } from '../text.ts';
import { RevocationPageDocument, type RevocationPageQuery } from './revocation-page.gql.ts';

export type ShownRevocation = RevocationPageQuery['awardRevocation'];

/** One award that is taken back: proposed, confirmed, or left as it was. */
export function RevocationPage() {
  const t = useText(revocationText);
  const { revocationId = '' } = useParams();
  const { data, error, refetch } = useQuery(RevocationPageDocument, {
    variables: { id: revocationId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.untitled}>
      {({ awardRevocation }) => <RevocationDossier revocation={awardRevocation} />}
    </QueryState>
  );
}
