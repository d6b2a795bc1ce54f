import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { Review } from '../minutes.ts';
import { peerReviewText } from '../text.ts';
import styles from './peer-review.module.css';

interface MeetingCardProps {
  readonly review: Review;
  /** Absent for who may not write. */
  readonly onRecord: (() => void) | undefined;
}

/** When, where, who presided, who was there. */
export function MeetingCard({ review, onRecord }: MeetingCardProps) {
  const t = useText(peerReviewText).meeting;
  const { heldOn, beganAt, endedAt, place, form, seats, note } = review;
  const nameOf = (staffId: string | null) => seats.find((seat) => seat.staffId === staffId)?.name ?? t.missing;
  const away = seats.filter(({ isPresent }) => !isPresent);
  const isAlone = seats.length - away.length === 1 && review.secretaryId === null;
  const time = beganAt === '' || endedAt === '' ? '' : `, ${t.time(beganAt, endedAt)}`;
  return (
    <Card
      title={t.title}
      actions={
        onRecord !== undefined && (
          <Button size="small" onClick={onRecord}>
            {t.record}
          </Button>
        )
      }
    >
      <DescriptionList
        items={[
          { term: t.heldOn, detail: heldOn === null ? t.missing : `${formatDate(heldOn)}${time}` },
          { term: t.place, detail: place === '' ? t.missing : place },
          { term: t.chair, detail: nameOf(review.chairId) },
          { term: t.secretary, detail: isAlone ? t.chairWrites : nameOf(review.secretaryId) },
          { term: t.form, detail: t.forms[form] },
          { term: t.present, detail: t.invited(seats.length - away.length, seats.length) },
        ]}
      />
      {review.version > 0 && away.length > 0 && (
        <p className={styles['quiet']}>
          {t.away(away.map(({ name, absence }) => (absence === '' ? name : `${name} (${absence})`)).join('; '))}
        </p>
      )}
      {note !== '' && <p className={styles['note']}>{note}</p>}
    </Card>
  );
}
