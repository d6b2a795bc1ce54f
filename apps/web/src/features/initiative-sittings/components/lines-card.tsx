import { Link } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
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
  const aside = marks.filter(({ conflict }) => conflict !== null).map(({ memberId }) => memberId);
  const asideNames = sitting.seats.filter(({ memberId }) => aside.includes(memberId)).map(({ name }) => name);
  const count = (value: number) => formatNumber(value, 0);
  return (
    <div className={styles['words']}>
      <p>
        <Link to={hrefs.initiative(initiativeId)}>
          {code} {title}
        </Link>
      </p>
      <p className={styles['quiet']}>{t.line.authors(authorNames.join(', '))}</p>
      {asideNames.length > 0 && <p className={styles['quiet']}>{t.line.aside(asideNames.join(', '))}</p>}
      {isWithheld ? (
        <p className={styles['quiet']}>{t.line.withheld}</p>
      ) : (
        <div className={styles['lead']}>
          {isComplete ? (
            <StatusChip family={isPassed ? 'ok' : 'no'}>{isPassed ? t.line.passed : t.line.failed}</StatusChip>
          ) : (
            <StatusChip family="draft">{t.line.open}</StatusChip>
          )}
          <span>{isComplete ? arithmetic : t.line.missing(count(agree + disagree + blank), count(entitled))}</span>
        </div>
      )}
      {isComplete && <p className={styles['quiet']}>{t.line.split(count(agree), count(disagree), count(blank))}</p>}
      {opinion !== '' && <p>{opinion}</p>}
    </div>
  );
}
