import { AWARDS } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useNominationStatusNames } from '../../nominations/index.ts';
import type { ShownPosting } from '../pages/posting-page.tsx';
import { postingText } from '../text.ts';
import styles from './postings.module.css';

type Line = ShownPosting['lines'][number];

interface LinesCardProps {
  readonly posting: ShownPosting;
  /** The names lead to the dossiers for whoever may read all of them. */
  readonly isLinked: boolean;
  readonly onComment: ((nominationId: string) => void) | undefined;
  readonly onTakeOff: (line: Line) => void;
}

/** Who is proposed for what, and why. */
export function LinesCard({ posting, isLinked, onComment, onTakeOff }: LinesCardProps) {
  const t = useText(postingText);
  return (
    <Card title={t.lines.title}>
      <ol className={styles['lines']}>
        {posting.lines.map((line) => (
          <li key={line.nominationId} className={styles['line']}>
            <LineWords line={line} isDraft={posting.status === 'DRAFT'} isLinked={isLinked} />
            <div className={styles['acts']}>
              {onComment !== undefined && line.takenOffOn === null && (
                <Button aria-label={t.lines.commentOn(line.subjectName)} onClick={() => onComment(line.nominationId)}>
                  {t.lines.comment}
                </Button>
              )}
              {line.canTakeOff && (
                <Button aria-label={t.lines.takeOffOf(line.subjectName)} onClick={() => onTakeOff(line)}>
                  {t.lines.takeOff}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

interface LineWordsProps {
  readonly line: Line;
  readonly isDraft: boolean;
  readonly isLinked: boolean;
}

function LineWords({ line, isDraft, isLinked }: LineWordsProps) {
  const t = useText(postingText);
  const statusNames = useNominationStatusNames();
  const { nominationId, subjectName, post, departmentName, award, code, summary, status } = line;
  const { takenOffOn, takenOffReason } = line;
  const place = [post, departmentName].filter((part) => part !== '' && part !== subjectName).join(', ');
  return (
    <div className={styles['words']}>
      <p>
        <span className={styles['name']}>
          {isLinked ? <Link to={hrefs.nomination(nominationId)}>{subjectName}</Link> : subjectName}
        </span>
        {place !== '' && `, ${place}`}
      </p>
      <p className={styles['quiet']}>
        {AWARDS[award].name} ({code})
      </p>
      <p>{summary === '' ? <span className={styles['quiet']}>{t.lines.noSummary}</span> : summary}</p>
      {takenOffOn !== null && (
        <Notice kind="warning">{t.lines.takenOff(formatDate(takenOffOn), takenOffReason ?? '')}</Notice>
      )}
      {isDraft && status !== 'ELIGIBLE' && <Notice kind="warning">{t.lines.notReady(statusNames[status])}</Notice>}
    </div>
  );
}
