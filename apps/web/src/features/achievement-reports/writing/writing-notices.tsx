import { useApolloClient } from '@apollo/client/react';

import { readAgain } from '../../../lib/apollo/read-again.ts';
import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { SaveNotices, type SaveNoticesProps } from '../../../ui/drafts/save-notices.tsx';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from '../components/report.module.css';
import type { ShownReport } from '../pages/report-page.tsx';
import { reportText } from '../text.ts';

interface WritingNoticesProps {
  readonly report: ShownReport;
  readonly state: SaveNoticesProps['state'];
  readonly errors: readonly FormError[];
  readonly attempt: number;
}

/** What the writer has to know: what is wrong, how the saving stands, who asked, who waits. */
export function WritingNotices({ report, state, errors, attempt }: WritingNoticesProps) {
  const t = useText(reportText);
  const client = useApolloClient();
  const { status, viewerCan, askedAt, askedNote, handedInAt, mending } = report;
  const isPerson = !viewerCan.includes('CONFIRM');
  return (
    <div className={styles['notices']}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <SaveNotices
        state={state}
        merged={t.save.merged}
        closed={{
          sentence: t.save.closed,
          action: <Button onClick={() => void readAgain(client)}>{t.save.read}</Button>,
        }}
      />
      {mending !== null && (
        <Notice kind="warning">
          {mending.remarks.length === 0
            ? t.notice.notAsked
            : t.notice.mending(mending.round, formatDate(mending.dueOn))}
        </Notice>
      )}
      {isPerson && status === 'WRITING' && (
        <Notice kind="info" title={t.notice.asked}>
          {askedNote === '' ? t.notice.askedBody : <p className={styles['text']}>{askedNote}</p>}
        </Notice>
      )}
      {status === 'HANDED_IN' && handedInAt !== null && (
        <Notice kind="info">
          {isPerson ? t.notice.waiting(formatDateTime(handedInAt)) : t.notice.handedIn(formatDateTime(handedInAt))}
        </Notice>
      )}
      {!isPerson && status === 'WRITING' && askedAt !== null && (
        <Notice kind="info">{t.notice.askedOn(formatDateTime(askedAt))}</Notice>
      )}
    </div>
  );
}
