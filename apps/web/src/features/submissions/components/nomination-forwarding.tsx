import { useQuery } from '@apollo/client/react';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { submissionText } from '../text.ts';
import { LineAnswers } from './line-answers.tsx';
import { NominationForwardingDocument } from './nomination-forwarding.gql.ts';
import { SubmissionLineChip } from './submission-chip.tsx';
import styles from './submissions.module.css';

/** At a line: by which tờ trình it went up, how long it waits, what was answered. Nothing for a line that did not go up. */
export function NominationForwarding({ nominationId }: { readonly nominationId: string }) {
  const t = useText(submissionText);
  const { data } = useQuery(NominationForwardingDocument, {
    variables: { id: nominationId },
    fetchPolicy: 'cache-and-network',
  });
  const forwarding = data?.nomination.forwarding ?? null;
  if (forwarding === null) return null;
  const { submissionId, status, recipient, documentNumber, signedOn, daysWaiting, expectedOn, answers } = forwarding;
  return (
    <Card
      title={t.card.title}
      actions={submissionId !== null && <ButtonLink to={hrefs.submission(submissionId)}>{t.card.open}</ButtonLink>}
    >
      <div className={styles['state']}>
        {documentNumber !== null && signedOn !== null && (
          <div>
            {t.card.paper(documentNumber, formatDate(signedOn))}, {t.card.to(recipient)}
          </div>
        )}
        {status === 'DRAFT' && <div>{t.card.inDraft}</div>}
        {status === 'SIGNED' && <div>{t.card.inSigned}</div>}
        {status === 'DISPATCHED' && <SubmissionLineChip line={forwarding} />}
        {daysWaiting !== null && expectedOn !== null && <div>{t.clockOf(daysWaiting, formatDate(expectedOn))}</div>}
        <LineAnswers answers={answers} />
      </div>
    </Card>
  );
}
