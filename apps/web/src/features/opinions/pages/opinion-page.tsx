import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { OpinionSheet } from '../components/opinion-sheet.tsx';
import { opinionText } from '../text.ts';
import { OpinionPageDocument, type OpinionPageQuery } from './opinion-page.gql.ts';

export type ShownOpinion = OpinionPageQuery['opinionRequest'];

/** One letter to another body, with its answer. */
export function OpinionPage() {
  const t = useText(opinionText);
  const { opinionId = '' } = useParams();
  const { data, error, refetch } = useQuery(OpinionPageDocument, {
    variables: { id: opinionId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ opinionRequest }) => <OpinionSheet key={opinionRequest.id} opinion={opinionRequest} />}
    </QueryState>
  );
}
