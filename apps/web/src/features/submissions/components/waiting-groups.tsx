import { useQuery } from '@apollo/client/react';
import { AWARDS } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { Link } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { DraftDialog } from '../acts/draft-dialog.tsx';
import { ForwardableNominationsDocument, type ForwardableNominationsQuery } from '../pages/submissions-page.gql.ts';
import { submissionText } from '../text.ts';
import styles from './submissions.module.css';

export type ForwardableGroup = ForwardableNominationsQuery['forwardableNominations'][number];

/** Lines that the council passed and a higher level decides, by that level: each group is one tờ trình to write. */
export function WaitingGroups({ year }: { readonly year: number }) {
  const { data, error, refetch } = useQuery(ForwardableNominationsDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  if (error !== undefined) return <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  const groups = data?.forwardableNominations ?? [];
  if (groups.length === 0) return null;
  return (
    <div className={styles['sheets']}>
      {groups.map((group) => (
        <WaitingGroup key={group.authority} year={year} group={group} />
      ))}
    </div>
  );
}

function WaitingGroup({ year, group }: { readonly year: number; readonly group: ForwardableGroup }) {
  const t = useText(submissionText);
  const viewer = useViewer();
  const [isDrafting, setIsDrafting] = useState(false);
  const { authority, lastDay, lines } = group;
  return (
    <Card
      title={t.waiting.title(t.authority[authority])}
      actions={
        may(viewer, 'submission:prepare') && (
          <Button variant="primary" onClick={() => setIsDrafting(true)}>
            {t.draft.open}
          </Button>
        )
      }
    >
      {lastDay !== null && <p className={styles['quiet']}>{t.waiting.lastDay(formatDate(lastDay))}</p>}
      <ul className={styles['lines']}>
        {lines.map(({ nominationId, code, award, subjectName, awaitsOpinion }) => (
          <li key={nominationId} className={styles['line']}>
            <span>
              <Link to={hrefs.nomination(nominationId)}>{subjectName}</Link>, {AWARDS[award].name} ({code})
            </span>
            {awaitsOpinion && <StatusChip family="wait">{t.waiting.awaitsOpinion}</StatusChip>}
          </li>
        ))}
      </ul>
      {isDrafting && <DraftDialog year={year} group={group} onClose={() => setIsDrafting(false)} />}
    </Card>
  );
}
