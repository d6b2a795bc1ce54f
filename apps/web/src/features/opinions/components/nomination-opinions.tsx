import { useQuery } from '@apollo/client/react';
import { ASKED_ABOUT_STATUSES, isOneOfStatuses } from '@thidua/domain/nominations';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { AskDialog } from '../acts/ask-dialog.tsx';
import { opinionText } from '../text.ts';
import { OPINION_ANSWER_FAMILIES } from './families.ts';
import { NominationOpinionsDocument, type NominationOpinionsQuery } from './nomination-opinions.gql.ts';
import { OpinionChip } from './opinion-chip.tsx';
import styles from './opinions.module.css';

/** At a line: what the law wants heard, who was asked, what they said. Nothing where there is nothing to tell or to do. */
export function NominationOpinions({ nominationId }: { readonly nominationId: string }) {
  const t = useText(opinionText);
  const viewer = useViewer();
  const [isAsking, setIsAsking] = useState(false);
  const { data } = useQuery(NominationOpinionsDocument, {
    variables: { id: nominationId },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) return null;
  const { year, status, opinions, requiredOpinions } = data.nomination;
  const mayAsk = may(viewer, 'opinion:keep') && isOneOfStatuses(status, ASKED_ABOUT_STATUSES);
  const isEmpty = opinions.length === 0 && requiredOpinions.length === 0;
  if (!mayAsk && isEmpty) return null;
  return (
    <Card title={t.card.title} actions={mayAsk && <Button onClick={() => setIsAsking(true)}>{t.ask.open}</Button>}>
      {isEmpty && <p>{t.card.none}</p>}
      <ul className={styles['lines']}>
        {requiredOpinions.map(({ body, asker, ground, isAsked }) => (
          <li key={body} className={styles['line']}>
            <span>{t.card.required(t.body[body], ground)}</span>
            <StatusChip family={isAsked ? 'ok' : 'need'}>{isAsked ? t.card.isAsked : t.card.isNotAsked}</StatusChip>
            <p className={styles['quiet']}>{t.card.askedBy(t.asker[asker])}</p>
          </li>
        ))}
        {opinions.map((opinion) => (
          <OpinionOfLine key={opinion.id} opinion={opinion} isLinked={may(viewer, 'opinion:read')} />
        ))}
      </ul>
      {isAsking && <AskDialog year={year} nominationId={nominationId} onClose={() => setIsAsking(false)} />}
    </Card>
  );
}

interface OpinionOfLineProps {
  readonly opinion: NominationOpinionsQuery['nomination']['opinions'][number];
  readonly isLinked: boolean;
}

function OpinionOfLine({ opinion, isLinked }: OpinionOfLineProps) {
  const t = useText(opinionText);
  const { id, bodyName, letterNumber, letterOn, dueOn, isOverdue, status, answer, remark } = opinion;
  const { answerNumber, answerOn } = opinion;
  const when =
    answerNumber !== null && answerOn !== null
      ? t.card.answered(answerNumber, formatDate(answerOn))
      : t.card.due(formatDate(dueOn));
  return (
    <li className={styles['line']}>
      <span>
        {isLinked ? <Link to={hrefs.opinion(id)}>{bodyName}</Link> : bodyName} (
        {t.letterOf(letterNumber, formatDate(letterOn))}, {when})
      </span>
      {answer === null ? (
        <OpinionChip status={status} isOverdue={isOverdue} />
      ) : (
        <StatusChip family={OPINION_ANSWER_FAMILIES[answer]}>{t.answer[answer]}</StatusChip>
      )}
      {remark !== '' && <p className={styles['remark']}>{remark}</p>}
    </li>
  );
}
