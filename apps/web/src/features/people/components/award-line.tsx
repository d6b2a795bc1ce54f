import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { AwardMark, type AwardStanding } from '../../award-revocations/index.ts';
import { CorrectionMarks, type CorrectionMark } from '../../decision-amendments/index.ts';
import { peopleText } from '../text.ts';
import { useAwardAddress } from './award-panel.tsx';
import styles from './record.module.css';

/** An award as the pages of people and collectives read it. */
export interface ShownAward extends AwardStanding {
  readonly id: string;
  readonly award: AwardCode;
  readonly year: number;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly decisionId: string | null;
  readonly corrections: readonly CorrectionMark[];
  /** The movement it was given for; null for merit of the year. */
  readonly thematicMovementName: string | null;
}

export interface AwardLineProps {
  readonly award: ShownAward;
}

/** One award with the decision it rests on; a decision made here is a link, and all that is known of it is beside the page. */
export function AwardLine({ award }: AwardLineProps) {
  const t = useText(peopleText);
  const addressOf = useAwardAddress();
  const { decisionNumber, decidedOn, decidedBy, decisionId, thematicMovementName } = award;
  const decision = t.person.decision(decisionNumber, formatDate(decidedOn), decidedBy);
  return (
    <div className={styles['line']}>
      <span>
        <StatusChip family="award">{AWARDS[award.award].name}</StatusChip>{' '}
        <AwardMark award={award} label={`${AWARDS[award.award].name} ${award.year}`} />
      </span>
      <p className={styles['detail']}>
        {decisionId === null ? decision : <Link to={hrefs.decision(decisionId)}>{decision}</Link>}{' '}
        <Link
          className="screen-only"
          to={addressOf(award.id)}
          preventScrollReset
          aria-label={t.person.award.open(AWARDS[award.award].name, award.year)}
        >
          {t.person.award.details}
        </Link>
      </p>
      <CorrectionMarks corrections={award.corrections} />
      {thematicMovementName !== null && <p className={styles['detail']}>{t.person.campaign(thematicMovementName)}</p>}
    </div>
  );
}
