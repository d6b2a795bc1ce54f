import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import boothStyles from '../booth/booth.module.css';
import { subjectPlace } from '../components/subject-cell.tsx';
import councilStyles from '../council.module.css';
import { awardOfItem } from '../logic/award-of-item.ts';
import { standingOf } from '../logic/standing-of.ts';
import type { BoothItem, BoothMeeting } from '../pages/booth-page.tsx';
import { councilText } from '../text.ts';
import styles from './follow.module.css';
import { followText } from './text.ts';

interface CurrentItemProps {
  readonly meeting: BoothMeeting;
  readonly item: BoothItem;
}

/** What the room is at, for a member: who, which award, the summary. The list of open items below has the way to the vote. */
export function CurrentItem({ meeting, item }: CurrentItemProps) {
  const t = useText(followText);
  const common = useText(councilText);
  const { nomination, viewerEntitlement } = item;
  const place = subjectPlace(nomination);
  return (
    <Card title={t.current}>
      <div className={styles['now']}>
        <div className={councilStyles['quiet']}>{t.itemOf(item.ordinal, meeting.agenda.length)}</div>
        <div>
          <div className={styles['subject']}>{nomination.subjectName}</div>
          {place !== undefined && <div className={boothStyles['place']}>{place}</div>}
        </div>
        <StatusChip family="award">{awardOfItem(common, item)}</StatusChip>
        {nomination.summary !== '' && <p className={boothStyles['summary']}>{nomination.summary}</p>}
        {viewerEntitlement !== 'MAY_VOTE' && <p>{standingOf(common, meeting, item)}</p>}
        <div className={councilStyles['actions']}>
          <ButtonLink to={hrefs.nomination(nomination.id)}>{t.dossier}</ButtonLink>
        </div>
      </div>
    </Card>
  );
}
