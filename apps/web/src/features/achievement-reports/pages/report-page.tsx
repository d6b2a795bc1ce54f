import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { ReportReading } from '../components/report-reading.tsx';
import { reportText } from '../text.ts';
import { ReportWriting } from '../writing/report-writing.tsx';
import { ReportPageDocument, type ReportPageQuery } from './report-page.gql.ts';

export type ShownReport = ReportPageQuery['achievementReport'];

/** The report of one nomination: to be written by who may, to be read by the others. */
export function ReportPage() {
  const t = useText(reportText);
  const { nominationId = '' } = useParams();
  const { data, error, refetch } = useQuery(ReportPageDocument, {
    variables: { id: nominationId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ achievementReport: report }) =>
        report.viewerCan.includes('SAVE') ? (
          // An act of somebody else begins the writing anew with what is stored then.
          <ReportWriting key={`${report.id} ${report.status} ${report.askedAt ?? ''}`} report={report} />
        ) : (
          <ReportReading key={report.id} report={report} />
        )
      }
    </QueryState>
  );
}
