import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { ReviewFigures } from '../components/review-figures.tsx';
import { shownHeading } from '../components/review-heading.ts';
import { ReviewHeader } from '../components/review-header.tsx';
import { ReviewWriting } from '../components/review-writing.tsx';
import styles from '../components/reviews.module.css';
import { reviewText } from '../text.ts';
import { ReviewPageDocument, type ReviewPageQuery } from './review-page.gql.ts';

export type ShownReview = ReviewPageQuery['movementReview'];

/** One review: a form while it is written, a paper that never changes once it is sent. */
export function ReviewPage() {
  const t = useText(reviewText);
  const { reviewId = '' } = useParams();
  const { data, error, refetch } = useQuery(ReviewPageDocument, {
    variables: { id: reviewId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ movementReview }) =>
        movementReview.viewerCan.includes('SAVE') ? (
          // Later answers reach the form through the autosaver, never by replacing it.
          <ReviewWriting key={movementReview.id} review={movementReview} />
        ) : (
          <ReviewReading review={movementReview} />
        )
      }
    </QueryState>
  );
}

function ReviewReading({ review }: { readonly review: ShownReview }) {
  const t = useText(reviewText);
  const { headings, texts, hash, isIntact } = review;
  return (
    <>
      <ReviewHeader
        review={review}
        actions={
          <>
            <PaperMenu paper="review" id={review.id} />
            <Button variant="primary" onClick={() => window.print()}>
              {t.print}
            </Button>
          </>
        }
      />
      <div className={styles['sheets']}>
        {hash !== null && isIntact === false && (
          <Notice kind="danger" isAlert>
            {t.broken(hash)}
          </Notice>
        )}
        {headings.map((heading, index) => {
          const { title, paragraph } = shownHeading(heading, index, t.goal);
          return (
            <Card key={heading} title={title}>
              {paragraph !== undefined && <p className={styles['goal']}>{paragraph}</p>}
              <p className={styles['text']}>{texts[index]}</p>
            </Card>
          );
        })}
        <ReviewFigures review={review} />
        {hash !== null && isIntact === true && <p className={styles['quiet']}>{t.intact(hash)}</p>}
      </div>
    </>
  );
}
