import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { revocationText } from '../text.ts';
import styles from './award-mark.module.css';
import { isMarked, type AwardStanding } from './revoked-award.ts';

export interface AwardMarkProps {
  readonly award: AwardStanding;
  /** What was taken back, for who hears the link alone: “Giấy khen của Giám đốc Sở của Phạm Đức Ước”. */
  readonly label: string;
}

/** Says at an award since when and by which decision it is taken back, or that this is proposed; nothing while it stands. */
export function AwardMark({ award, label }: AwardMarkProps) {
  const t = useText(revocationText).mark;
  const { revokedOn, revokedByPaper, revocation } = award;
  if (!isMarked(award)) return null;
  const paper = revokedByPaper === null ? undefined : t.byPaper(revokedByPaper);
  return (
    <span>
      {revokedOn === null ? (
        <StatusChip family="wait">{t.pending}</StatusChip>
      ) : (
        <StatusChip family="gone">{t.revoked(formatDate(revokedOn))}</StatusChip>
      )}{' '}
      {revocation === null ? (
        <span className={styles['paper']}>{paper}</span>
      ) : (
        <Link
          className={styles['paper']}
          to={hrefs.awardRevocation(revocation.id)}
          aria-label={t.of(paper ?? t.view, label)}
        >
          {paper ?? t.view}
        </Link>
      )}
    </span>
  );
}
