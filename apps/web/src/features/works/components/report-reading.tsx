import { REPORT_LIMITS } from '@thidua/domain/works';
import { useState } from 'react';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog } from '../../../ui/act-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { reasonAnswer, useReasonWords } from '../acts/reason-answer.ts';
import { ReceiveUnitReportDocument, ReturnUnitReportDocument } from '../acts/report-acts.gql.ts';
import type { ShownReport } from '../pages/unit-report-page.tsx';
import { reportText } from '../report-text.ts';
import { ReportHeader } from './report-header.tsx';
import styles from './works.module.css';

/** The report as it was sent, with what the secretariat does with it. */
export function ReportReading({ report }: { readonly report: ShownReport }) {
  const t = useText(reportText);
  const { request, sentAnswers, status, returnedReason } = report;
  return (
    <>
      <ReportHeader report={report} actions={<ReportActs report={report} />} />
      <div className={styles['sheets']}>
        {request.cancelledReason !== null && (
          <Notice kind="warning" title={t.request.cancelled}>
            {request.cancelledReason}
          </Notice>
        )}
        {status === 'RETURNED' && returnedReason !== null && (
          <Notice kind="warning" title={t.report.returned}>
            <p className={styles['text']}>{returnedReason}</p>
          </Notice>
        )}
        {sentAnswers.length === 0 ? (
          <EmptyState>{t.report.nothing}</EmptyState>
        ) : (
          request.questions.map((question, index) => (
            <Card key={question} title={`${index + 1}. ${question}`}>
              <p className={styles['text']}>{sentAnswers[index]}</p>
            </Card>
          ))
        )}
      </div>
    </>
  );
}

function ReportActs({ report: { id, version, viewerCan } }: { readonly report: ShownReport }) {
  const t = useText(reportText);
  const words = useReasonWords(t.report.giveBackReason);
  const showToast = useToast();
  const receiving = useSending();
  const returning = useSending();
  const [isReturning, setIsReturning] = useState(false);

  async function receive(): Promise<void> {
    const outcome = await receiving.send(
      async (client) =>
        (await client.mutate({ mutation: ReceiveUnitReportDocument, variables: { input: { id, version } } })).data
          ?.receiveUnitReport,
    );
    if (outcome.kind === 'DONE') showToast({ message: t.report.received });
    else if (outcome.kind === 'FAILED') showToast({ message: outcome.sentence });
  }

  return (
    <>
      {viewerCan.includes('RETURN') && <Button onClick={() => setIsReturning(true)}>{t.report.giveBack}</Button>}
      {viewerCan.includes('RECEIVE') && (
        <Button
          variant="primary"
          onClick={() => void receive()}
          busyLabel={receiving.isBusy ? t.report.receiving : undefined}
        >
          {t.report.receive}
        </Button>
      )}
      {isReturning && (
        <ActDialog
          title={t.report.giveBack}
          body={t.report.giveBackBody}
          confirm={t.report.giveBack}
          busyLabel={returning.isBusy ? t.report.givingBack : undefined}
          field={{ label: t.report.giveBackReason, limit: REPORT_LIMITS.reason }}
          onClose={() => setIsReturning(false)}
          onAct={async (reason) => {
            const outcome = await returning.send(
              async (client) =>
                (
                  await client.mutate({
                    mutation: ReturnUnitReportDocument,
                    variables: { input: { id, version, reason } },
                  })
                ).data?.returnUnitReport,
            );
            if (outcome.kind === 'DONE') showToast({ message: t.report.givenBack });
            return reasonAnswer(words, outcome);
          }}
        />
      )}
    </>
  );
}
