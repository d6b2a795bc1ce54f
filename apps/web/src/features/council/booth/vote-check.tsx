import { useState } from 'react';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import councilStyles from '../council.module.css';
import { awardOfItem } from '../logic/award-of-item.ts';
import type { BoothItem, BoothMeeting } from '../pages/booth-page.tsx';
import { councilText } from '../text.ts';
import { nextToChoose, nomineeSearch } from './booth-place.ts';
import styles from './booth.module.css';
import { SendReportNotice } from './send-report-notice.tsx';
import type { Casting } from './use-cast.ts';
import type { KeptChoices } from './use-choices.ts';

interface VoteCheckProps {
  readonly meeting: BoothMeeting;
  readonly open: readonly BoothItem[];
  readonly kept: KeptChoices;
  readonly casting: Casting;
  readonly onSend: () => void;
}

/** All choices once more, what sending means, and the one button that sends. */
export function VoteCheck({ meeting, open, kept, casting, onSend }: VoteCheckProps) {
  const t = useText(councilText);
  const [attempt, setAttempt] = useState(0);
  const chosen = open.filter(({ id }) => kept.choices[id] !== undefined).length;
  const missing = open.length - chosen;
  const first = nextToChoose(open, kept.choices);
  const isEmpty = chosen === 0 && attempt > 0 && casting.progress === undefined;

  function handleSend(): void {
    setAttempt(attempt + 1);
    if (chosen > 0) onSend();
  }

  return (
    <div className={styles['column']}>
      <PageHeader
        title={t.booth.checkBefore}
        crumbs={[{ label: t.booth.openList, to: hrefs.meetingVote(meeting.id) }, { label: t.booth.check }]}
        lead={meeting.title}
      />
      <ErrorSummary
        attempt={attempt}
        errors={isEmpty && first !== undefined ? [{ fieldId: linkId(first.id), message: t.booth.nothingChosen }] : []}
      />
      <SendReportNotice casting={casting} />
      <Card>
        <ul className={classNames(councilStyles['plain'], councilStyles['rows'])}>
          {open.map((item) => (
            <CheckRow key={item.id} item={item} kept={kept} refusal={casting.refusals.get(item.id)} />
          ))}
        </ul>
      </Card>
      {missing > 0 && chosen > 0 && <Notice kind="warning">{t.booth.missing(missing)}</Notice>}
      <Notice kind="info">{t.booth.byName}</Notice>
      <Button
        variant="primary"
        isFullWidth
        onClick={handleSend}
        busyLabel={
          casting.progress === undefined ? undefined : t.booth.sending(casting.progress.done, casting.progress.count)
        }
      >
        {casting.report?.isInterrupted === true ? t.booth.resend : t.booth.send(Math.max(1, chosen))}
      </Button>
    </div>
  );
}

interface CheckRowProps {
  readonly item: BoothItem;
  readonly kept: KeptChoices;
  readonly refusal: string | undefined;
}

function CheckRow({ item, kept, refusal }: CheckRowProps) {
  const t = useText(councilText);
  const choice = kept.choices[item.id];
  const { subjectName } = item.nomination;
  return (
    <li className={styles['voteRow']}>
      <div>
        <div>
          {item.ordinal}. {subjectName}
        </div>
        <div className={styles['quiet']}>{awardOfItem(t, item)}</div>
        <div className={choice === undefined ? styles['missing'] : styles['choice']}>
          {choice === undefined ? t.booth.notChosen : t.choice[choice]}
        </div>
        {refusal !== undefined && <div className={styles['missing']}>{refusal}</div>}
      </div>
      <Link
        id={linkId(item.id)}
        className={styles['edit']}
        to={nomineeSearch(item.id)}
        aria-label={choice === undefined ? t.booth.chooseOf(subjectName) : t.booth.editOf(subjectName)}
      >
        {choice === undefined ? t.booth.choose : t.booth.edit}
      </Link>
    </li>
  );
}

function linkId(itemId: string): string {
  return `y-kien-${itemId}`;
}
