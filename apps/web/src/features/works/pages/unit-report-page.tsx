import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { ReportReading } from '../components/report-reading.tsx';
import { ReportWriting } from '../components/report-writing.tsx';
import { reportText } from '../report-text.ts';
import { UnitReportPageDocument, type UnitReportPageQuery } from './unit-report-page.gql.ts';

export type ShownReport = UnitReportPageQuery['unitReport'];

/** A division's report: a form for whoever writes it, a paper for everybody else. */
export function UnitReportPage() {
  const t = useText(reportText);
  const { reportId = '' } = useParams();
  const { data, error, refetch } = useQuery(UnitReportPageDocument, {
    variables: { id: reportId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ unitReport }) =>
        unitReport.viewerCan.includes('SAVE') ? (
          // Later answers reach the form through the autosaver, never by replacing it.
          <ReportWriting key={`${unitReport.id} ${unitReport.request.dueOn}`} report={unitReport} />
        ) : (
          <ReportReading report={unitReport} />
        )
      }
    </QueryState>
  );
}
