import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { VOTE_CHOICES } from '@thidua/domain/council';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { IconChevronLeft } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/notice.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { RecheckMark } from '../../nominations/index.ts';
import { subjectPlace } from '../components/subject-cell.tsx';
import { awardOfItem } from '../logic/award-of-item.ts';
import { ruleWords } from '../logic/share-sentence.ts';
import type { BoothItem, BoothMeeting } from '../pages/booth-page.tsx';
import { councilText } from '../text.ts';
import { checkSearch, nomineeSearch } from './booth-place.ts';
import styles from './booth.module.css';
import type { KeptChoices } from './use-choices.ts';

interface NomineeVoteProps {
  readonly meeting: BoothMeeting;
  readonly item: BoothItem;
  readonly open: readonly BoothItem[];
  readonly kept: KeptChoices;
  /** Whether the page follows the chair. */
  readonly follow: ReactNode;
}

/** One nominee, three large options. Choosing sends nothing yet. */
export function NomineeVote({ meeting, item, open, kept, follow }: NomineeVoteProps) {
  const t = useText(councilText);
  useDocumentTitle(t.booth.windowTitle(item.nomination.subjectName));
  const { nomination } = item;
  const index = open.findIndex(({ id }) => id === item.id);
  const previous = open[index - 1];
  const next = open[index + 1];
  const place = subjectPlace(nomination);
  const choice = kept.choices[item.id];

  return (
    <div className={styles['column']}>
      {follow}
      <div>
        <Link className={styles['back']} to={hrefs.meetingVote(meeting.id)}>
          <IconChevronLeft size={18} stroke={1.75} aria-hidden />
          {t.booth.toOpenList}
        </Link>
        <p className={styles['quiet']}>
          {t.booth.position(index + 1, open.length)} · {t.booth.ordinal(item.ordinal)}
        </p>
        <div className={styles['progress']} aria-hidden>
          <span style={{ width: `${(100 * (index + 1)) / open.length}%` }} />
        </div>
      </div>
      <header className={styles['nominee']}>
        <h1 tabIndex={-1}>{nomination.subjectName}</h1>
        {place !== undefined && <p className={styles['place']}>{place}</p>}
        <StatusChip family="award">{awardOfItem(t, item)}</StatusChip>
      </header>
      {nomination.summary !== '' && <p className={styles['summary']}>{nomination.summary}</p>}
      <RecheckMark nomination={nomination} />
      <p>
        <Link to={hrefs.nomination(nomination.id)}>{t.booth.dossier}</Link>
      </p>
      <ChoiceGroup
        legend={t.booth.opinion}
        size="large"
        choices={VOTE_CHOICES.map((value) => ({ value, label: t.choice[value] }))}
        value={choice}
        onChange={(value) => kept.choose(item.id, value)}
      />
      <p className={styles['quiet']}>
        {t.booth.short} {t.needs(item.neededCount, ruleWords(t, item.rule))}.
      </p>
      {!kept.isKept && <Notice kind="warning">{t.booth.notKept}</Notice>}
      <nav className={classNames(styles['nav'], styles['steps'])} aria-label={t.booth.openList}>
        {previous !== undefined && <ButtonLink to={nomineeSearch(previous.id)}>{t.booth.previous}</ButtonLink>}
        {next === undefined ? (
          <ButtonLink to={checkSearch} variant="primary">
            {t.booth.check}
          </ButtonLink>
        ) : (
          <ButtonLink to={nomineeSearch(next.id)} variant="primary">
            {t.booth.next}
          </ButtonLink>
        )}
      </nav>
    </div>
  );
}
