import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { CheckReading } from '../components/check-reading.tsx';
import { MinutesWriting } from '../components/minutes-writing.tsx';
import { unitCheckText } from '../text.ts';
import { UnitCheckPageDocument, type UnitCheckPageQuery } from './unit-check-page.gql.ts';

export type ShownCheck = UnitCheckPageQuery['unitCheck'];
export type ShownFinding = ShownCheck['findings'][number];

/** One check: its plan, its minutes while they are written, and what becomes of the findings. */
export function UnitCheckPage() {
  const t = useText(unitCheckText);
  const { checkId = '' } = useParams();
  const { data, error, refetch } = useQuery(UnitCheckPageDocument, {
    variables: { id: checkId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ unitCheck }) =>
        unitCheck.viewerCan.includes('WRITE') ? (
          // Later answers reach the form through the autosaver, never by replacing it; another day starts it anew.
          <MinutesWriting
            key={`${unitCheck.id} ${unitCheck.carriedOutOn} ${unitCheck.unitPresent}`}
            check={unitCheck}
          />
        ) : (
          <CheckReading check={unitCheck} />
        )
      }
    </QueryState>
  );
}
