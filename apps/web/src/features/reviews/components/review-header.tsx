import type { ReactNode } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownReview } from '../pages/review-page.tsx';
import { REVIEW_FAMILIES } from '../pages/reviews-page.tsx';
import { reviewText } from '../text.ts';
import styles from './reviews.module.css';

interface ReviewHeaderProps {
  readonly review: ShownReview;
  readonly saveLine?: ReactNode;
  readonly actions: ReactNode;
}

/** Which review it is, for whom, and where it stands. */
export function ReviewHeader({ review, saveLine, actions }: ReviewHeaderProps) {
  const t = useText(reviewText);
  const { title, year, kind, status, receiver, sentAt, sentBy, createdAt, createdBy } = review;
  return (
    <PageHeader
      title={title}
      crumbs={[{ label: t.title, to: hrefs.reviews(year) }, { label: t.kind[kind] }]}
      lead={
        <span className={styles['lead']}>
          <StatusChip family={REVIEW_FAMILIES[status]}>{t.status[status]}</StatusChip>
          {receiver !== '' && <span>{t.to(receiver)}</span>}
          <span>
            {sentAt !== null && sentBy !== null
              ? t.sentLine(sentBy, formatDateTime(sentAt))
              : t.createdLine(createdBy, formatDateTime(createdAt))}
          </span>
          {saveLine}
        </span>
      }
      actions={actions}
    />
  );
}
