import { Link } from 'react-router';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownSitting } from '../pages/sitting-page.tsx';
import { sittingText } from '../text.ts';
import styles from './sittings.module.css';

type Line = ShownSitting['lines'][number];

interface LinesCardProps {
  readonly sitting: ShownSitting;
  /** With everybody for it beforehand, where that is what happened. */
  readonly onRecord: ((lineId: string, isUnanimous: boolean) => void) | undefined;
}

/** Each initiative with its votes, who stands aside, and the arithmetic behind the result. */
export function LinesCard({ sitting, onRecord }: LinesCardProps) {
  const t = useText(sittingText);
  const nobodyThere = sitting.quorum.present === 0;
  return (
    <Card title={t.line.title}>
      {nobodyThere && onRecord !== undefined && <p className={styles['quiet']}>{t.line.first}</p>}
      <ol className={styles['rows']}>
        {sitting.lines.map((line) => (
          <li key={line.id} className={styles['row']}>
            <LineWords sitting={sitting} line={line} />
            {onRecord !== undefined && !nobodyThere && (
              <div className={styles['lead']}>
                {sitting.form === 'OPEN' && line.agree + line.disagree + line.blank === 0 && (
                  <Button onClick={() => onRecord(line.id, true)}>{t.line.unanimous}</Button>
                )}
                <Button onClick={() => onRecord(line.id, false)}>{t.line.record}</Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function LineWords({ sitting, line }: { readonly sitting: ShownSitting; readonly line: Line }) {
  const t = useText(sittingText);
  const { initiativeId, code, title, authorNames, marks, agree, disagree, blank, entitled } = line;
  const { isWithheld, isComplete, isPassed, arithmetic, opinion } = line;
  const asideNames = sitting.seats.flatMap(({ memberId, name }) => {
    const conflict = marks.find((mark) => mark.memberId === memberId)?.conflict ?? null;
    return conflict === null || conflict === 'OWN_DEPARTMENT' || conflict === 'CO_AUTHOR'
      ? []
      : [t.line.asideOne(name, t.line.why[conflict])];
  });
  const count = (value: number) => formatNumber(value, 0);
  return (
    <div className={styles['words']}>
      <p>
        <Link to={hrefs.initiative(initiativeId)}>
          {code} {title}
        </Link>
      </p>
      <p className={styles['quiet']}>{t.line.authors(authorNames.join(', '))}</p>
      <Superior line={line} isDecided={sitting.status === 'DECIDED'} />
      {asideNames.length > 0 && <p className={styles['quiet']}>{t.line.aside(asideNames.join(', '))}</p>}
      {isWithheld ? (
        <p className={styles['quiet']}>{t.line.withheld}</p>
      ) : (
        <div className={styles['lead']}>
          {isComplete ? (
            <>
              <StatusChip family={isPassed ? 'ok' : 'no'}>{isPassed ? t.line.passed : t.line.failed}</StatusChip>
              <span>{arithmetic}</span>
            </>
          ) : (
            <NotYet isPresenceKnown={sitting.quorum.present > 0} cast={agree + disagree + blank} entitled={entitled} />
          )}
        </div>
      )}
      {isComplete && <p className={styles['quiet']}>{t.line.split(count(agree), count(disagree), count(blank))}</p>}
      {opinion !== '' && <p>{opinion}</p>}
    </div>
  );
}

interface NotYetProps {
  readonly isPresenceKnown: boolean;
  readonly cast: number;
  readonly entitled: number;
}

/** What a line waits for: it is neither passed nor refused before everybody who may vote on it has. */
function NotYet({ isPresenceKnown, cast, entitled }: NotYetProps) {
  const { line } = useText(sittingText);
  if (!isPresenceKnown) return <StatusChip family="draft">{line.noPresence}</StatusChip>;
  if (entitled === 0) return <StatusChip family="need">{line.nobody}</StatusChip>;
  return (
    <>
      <StatusChip family="draft">{cast === 0 ? line.notVoted : line.open}</StatusChip>
      <span>{line.missing(formatNumber(cast, 0), formatNumber(entitled, 0))}</span>
    </>
  );
}

/** That the State paid for it, and the superior's paper: what the head has to have before deciding, and what was recorded. */
function Superior({ line, isDecided }: { readonly line: Line; readonly isDecided: boolean }) {
  const t = useText(sittingText).line;
  const { isStateFunded, needsApproval, approvalNumber, approvedOn, approvedBy } = line;
  return (
    <>
      {isStateFunded && <p className={styles['quiet']}>{t.stateFunded}</p>}
      {approvalNumber !== null && approvedOn !== null && (
        <p className={styles['quiet']}>{t.approval(approvalNumber, formatDate(approvedOn), approvedBy ?? '')}</p>
      )}
      {needsApproval && !isDecided && <p className={styles['quiet']}>{t.needsApproval}</p>}
    </>
  );
}
