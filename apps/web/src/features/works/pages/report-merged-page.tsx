import { useQuery } from '@apollo/client/react';
import { isMissing } from '@thidua/domain/works';
import { useParams } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import styles from '../components/works.module.css';
import { reportText } from '../report-text.ts';
import { ReportMergedPageDocument, type ReportMergedPageQuery } from './report-merged-page.gql.ts';

type Merged = ReportMergedPageQuery['reportRequest'];

/** The answers of all divisions under each question, to be read, copied and printed. */
export function ReportMergedPage() {
  const t = useText(reportText);
  const { requestId = '' } = useParams();
  const { data, error, refetch } = useQuery(ReportMergedPageDocument, {
    variables: { id: requestId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.merged.title}>
      {({ reportRequest }) => <MergedReport request={reportRequest} />}
    </QueryState>
  );
}

function MergedReport({ request }: { readonly request: Merged }) {
  const t = useText(reportText);
  const viewer = useViewer();
  const { title, questions, reports } = request;
  const sent = reports.filter(({ sentAnswers }) => sentAnswers.length > 0);
  const owing = reports.filter(({ status }) => isMissing(status));
  const period = t.period(formatDate(request.periodFrom), formatDate(request.periodTo));
  return (
    <>
      <PageHeader
        title={title}
        windowTitle={`${t.merged.title} – ${title}`}
        lead={t.merged.lead(period, formatDate(viewer.today))}
        crumbs={[{ label: title, to: hrefs.reportRequest(request.id) }, { label: t.merged.title }]}
        actions={
          sent.length > 0 && (
            <>
              <ExportMenu list="report-answers" variables={{ id: request.id }} />
              <Button variant="primary" onClick={() => window.print()}>
                {t.merged.print}
              </Button>
            </>
          )
        }
      />
      <div className={styles['sheets']}>
        {owing.length > 0 && sent.length > 0 && (
          <Notice kind="warning">{t.merged.notSent(owing.map(({ department }) => department.name).join(', '))}</Notice>
        )}
        {sent.length === 0 && <EmptyState>{t.merged.none}</EmptyState>}
        {sent.length > 0 &&
          questions.map((question, index) => (
            <Card key={question} title={`${index + 1}. ${question}`}>
              <div className={styles['answers']}>
                {sent.map(({ id, department, sentAnswers }) => (
                  <section key={id} className={styles['answer']}>
                    <h3>{department.name}</h3>
                    <p className={styles['text']}>{sentAnswers[index]}</p>
                  </section>
                ))}
              </div>
            </Card>
          ))}
      </div>
    </>
  );
}
