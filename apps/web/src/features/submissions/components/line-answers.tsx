import type { SubmissionOutcome } from '@thidua/domain/submissions';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { submissionText } from '../text.ts';
import styles from './submissions.module.css';

interface Answer {
  readonly id: string;
  readonly outcome: SubmissionOutcome;
  readonly number: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly receivedOn: string;
  readonly reason: string;
  readonly againNumber: string | null;
  readonly againOn: string | null;
  readonly correctedReason: string | null;
}

/** What the higher level answered, the earliest first; a mistake says so. */
export function LineAnswers({ answers }: { readonly answers: readonly Answer[] }) {
  const { answer: t } = useText(submissionText);
  return answers.map(({ id, outcome, number, decidedOn, decidedBy, receivedOn, reason, ...later }) => (
    <div key={id} className={styles['quiet']}>
      <div>
        {t[outcome](number, formatDate(decidedOn), decidedBy)}, {t.received(formatDate(receivedOn))}.
      </div>
      {reason !== '' && <div className={styles['text']}>{reason}</div>}
      {later.againNumber !== null && later.againOn !== null && (
        <div>{t.again(later.againNumber, formatDate(later.againOn))}</div>
      )}
      {later.correctedReason !== null && (
        <div>
          <b>{t.corrected(later.correctedReason)}</b>
        </div>
      )}
    </div>
  ));
}
