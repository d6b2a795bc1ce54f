import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DueMark } from '../../../ui/due-mark.tsx';
import { AskDialog } from '../acts/ask-dialog.tsx';
import { ConsultationActs } from '../acts/consultation-acts.tsx';
import { consultationText } from '../text.ts';
import { ConsultationState } from './consultation-state.tsx';
import styles from './consultations.module.css';
import { NominationConsultationsDocument, type NominationConsultationsQuery } from './nomination-consultations.gql.ts';

export type ShownConsultation = NominationConsultationsQuery['nomination']['consultations'][number];

/** At a line: which offices are asked, since when and until when, and what they said. Nothing where there is nothing to tell or to do. */
export function NominationConsultations({ nominationId }: { readonly nominationId: string }) {
  const t = useText(consultationText);
  const viewer = useViewer();
  const [isAsking, setIsAsking] = useState(false);
  const { data } = useQuery(NominationConsultationsDocument, {
    variables: { id: nominationId },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) return null;
  const { viewerCan, consultations } = data.nomination;
  // Whoever may give the check to an officer may ask offices about it.
  const mayAsk = may(viewer, 'consultation:ask') && viewerCan.includes('ASSIGN');
  if (!mayAsk && consultations.length === 0) return null;
  return (
    <Card title={t.card.title} actions={mayAsk && <Button onClick={() => setIsAsking(true)}>{t.ask.open}</Button>}>
      {consultations.length === 0 && <p>{t.card.none}</p>}
      <ul className={styles['lines']}>
        {consultations.map((consultation) => (
          <OfficeOfLine key={consultation.id} consultation={consultation} />
        ))}
      </ul>
      {isAsking && <AskDialog nominationIds={[nominationId]} onClose={() => setIsAsking(false)} />}
    </Card>
  );
}

function OfficeOfLine({ consultation }: { readonly consultation: ShownConsultation }) {
  const t = useText(consultationText);
  const viewer = useViewer();
  const { id, officeName, aspect, question, askedBy, askedOn, dueOn, daysLeft, status, answer } = consultation;
  const { remark, answeredAt, answeredBy } = consultation;
  return (
    <li className={styles['line']}>
      <strong>
        {may(viewer, 'consultation:read') ? <Link to={hrefs.consultation(id)}>{officeName}</Link> : officeName}
      </strong>
      <ConsultationState status={status} answer={answer} />
      {daysLeft !== null && <DueMark dueOn={dueOn} daysLeft={daysLeft} />}
      <p className={styles['quiet']}>
        {t.aspect[aspect]}; {t.card.since(askedBy, formatDate(askedOn))}
        {answeredAt !== null && `; ${t.said.by(answeredBy ?? '', formatDateTime(answeredAt))}`}
      </p>
      {question !== '' && <p className={styles['text']}>{question}</p>}
      {remark !== '' && <p className={styles['text']}>{remark}</p>}
      <Aftermath consultation={consultation} />
      <ConsultationActs consultation={consultation} />
    </li>
  );
}

/** What became of the question or of the objection. */
export function Aftermath({
  consultation: { cancelledReason, weighedReason, weighedBy },
}: {
  readonly consultation: Pick<ShownConsultation, 'cancelledReason' | 'weighedReason' | 'weighedBy'>;
}) {
  const { said } = useText(consultationText);
  return (
    <>
      {cancelledReason !== null && <p className={styles['text']}>{said.cancelled(cancelledReason)}</p>}
      {weighedReason !== null && <p className={styles['text']}>{said.weighed(weighedBy ?? '', weighedReason)}</p>}
    </>
  );
}
