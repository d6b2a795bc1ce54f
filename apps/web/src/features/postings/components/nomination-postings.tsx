import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { postingText } from '../text.ts';
import { NominationPostingsDocument, type NominationPostingsQuery } from './nomination-postings.gql.ts';
import { PostingChip } from './posting-chip.tsx';
import styles from './postings.module.css';

/** At a line: when it was posted, until when, and how much was said of it. Nothing for a line that was in none and needs none. */
export function NominationPostings({ nominationId }: { readonly nominationId: string }) {
  const t = useText(postingText);
  const viewer = useViewer();
  const { data } = useQuery(NominationPostingsDocument, {
    variables: { id: nominationId },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) return null;
  const { postings, isPostingAwaited } = data.nomination;
  if (postings.length === 0 && !isPostingAwaited) return null;
  return (
    <Card title={t.card.title}>
      {isPostingAwaited && <Notice kind="info">{t.card.isAwaited}</Notice>}
      <ul className={styles['lines']}>
        {postings.map((posting) => (
          <PostingOfLine key={posting.id} posting={posting} isLinked={may(viewer, 'posting:read')} />
        ))}
      </ul>
    </Card>
  );
}

interface PostingOfLineProps {
  readonly posting: NominationPostingsQuery['nomination']['postings'][number];
  readonly isLinked: boolean;
}

function PostingOfLine({ posting, isLinked }: PostingOfLineProps) {
  const t = useText(postingText);
  const { id, title, status, fromOn, dueOn, takenOffOn, takenOffReason, commentCount } = posting;
  const when = t.card.posted(formatDate(fromOn), formatDate(dueOn));
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <p>{isLinked ? <Link to={hrefs.posting(id)}>{title}</Link> : title}</p>
        <p className={styles['quiet']}>{commentCount === null ? when : `${when}, ${t.card.comments(commentCount)}`}</p>
        {takenOffOn !== null && <p>{t.card.takenOff(formatDate(takenOffOn))}</p>}
        {takenOffReason !== null && <p>{takenOffReason}</p>}
      </div>
      <div>
        {takenOffOn === null ? (
          <PostingChip status={status} />
        ) : (
          <StatusChip family="need">{t.card.isTakenOff}</StatusChip>
        )}
      </div>
    </li>
  );
}
