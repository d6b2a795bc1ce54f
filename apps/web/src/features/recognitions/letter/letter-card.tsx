import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { NewerTemplateLazily } from '../../paper-templates/index.ts';
import { recognitionText } from '../text.ts';
import { ApproveLetterDialog, WriteLetterDialog } from './letter-dialogs.tsx';
import { FeedbackLetterCardDocument, type FeedbackLetterCardQuery } from './letter-card.gql.ts';
import styles from './letter.module.css';

export interface LetterCardProps {
  readonly initiative: { readonly id: string; readonly code: string };
}

type Desk = FeedbackLetterCardQuery['feedbackLetterDesk'];

/** The letter to the authors of a decided initiative: theirs to read, the secretariat's to write; nothing for everybody else. */
export function LetterCard({ initiative }: LetterCardProps) {
  const t = useText(recognitionText).letter;
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(
    FeedbackLetterCardDocument,
    // Guests of the council read the page too.
    may(viewer, 'feedback-letter:read')
      ? { variables: { initiativeId: initiative.id }, fetchPolicy: 'cache-and-network' }
      : skipToken,
  );
  if (data === undefined) {
    return error === undefined ? null : (
      <Card title={t.title}>
        <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />
      </Card>
    );
  }
  const { letter, mayBegin } = data.feedbackLetterDesk;
  return letter === null && !mayBegin ? null : <Shown initiative={initiative} desk={data.feedbackLetterDesk} />;
}

function Shown({ initiative, desk }: LetterCardProps & { readonly desk: Desk }) {
  const t = useText(recognitionText).letter;
  const [act, setAct] = useState<'WRITE' | 'APPROVE' | undefined>(undefined);
  const { letter } = desk;
  const mayApprove = letter?.viewerCan.includes('APPROVE') === true;
  const close = () => setAct(undefined);
  return (
    <Card
      title={t.title}
      actions={
        <>
          {letter === null && <Button onClick={() => setAct('WRITE')}>{t.begin}</Button>}
          {letter?.viewerCan.includes('SAVE') === true && <Button onClick={() => setAct('WRITE')}>{t.edit}</Button>}
          {mayApprove && <Button onClick={() => setAct('APPROVE')}>{t.approve}</Button>}
          {letter !== null && <PaperMenu paper="feedback-letter" id={initiative.id} />}
        </>
      }
    >
      {letter === null ? (
        <p>{t.none}</p>
      ) : (
        <>
          <NewerTemplateLazily kind="FEEDBACK_LETTER" id={letter.id} wording={letter.wording} />
          {letter.number !== null && letter.issuedOn !== null ? (
            <p>{t.line(letter.number, formatDate(letter.issuedOn))}</p>
          ) : (
            <p>
              <StatusChip family="draft">{t.draft}</StatusChip>
            </p>
          )}
          <h3>{t.remarks}</h3>
          <p className={styles['text']}>{letter.remarks}</p>
          {letter.advice !== '' && (
            <>
              <h3>{t.advice}</h3>
              <p className={styles['text']}>{letter.advice}</p>
            </>
          )}
        </>
      )}
      {act === 'WRITE' && <WriteLetterDialog initiative={initiative} desk={desk} onClose={close} />}
      {act === 'APPROVE' && letter !== null && (
        <ApproveLetterDialog initiative={initiative} version={letter.version} onClose={close} />
      )}
    </Card>
  );
}
