import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { movementText } from '../text.ts';
import type { TargetPageQuery } from '../pages/target-page.gql.ts';
import styles from '../pages/movement-pages.module.css';

interface PledgeNotesProps {
  readonly target: TargetPageQuery['target'];
  readonly isPast: boolean;
}

/** Below the list of who has registered: that it is only as long as the reader may see, and the way to who has not. */
export function PledgeNotes({ target, isPast }: PledgeNotesProps) {
  const t = useText(movementText).target;
  const { thematicMovement, progress, sources, year } = target;
  if (thematicMovement === null) return null;
  const value = progress.value ?? 0;
  const isShort = sources.length < value;
  const isOfPeople = progress.baseKind === 'STAFF' || progress.baseKind === 'WOMEN';
  return (
    <>
      {isShort && <p className={styles['line']}>{t.pledgedSeen(sources.length, value)}</p>}
      {!isPast && isOfPeople && value < (progress.base ?? 0) && (
        <p className={styles['line']}>
          <Link to={`${hrefs.registrations(year)}&chua-cam-ket=${thematicMovement.id}`}>{t.pledgedWhoNot}</Link>
        </p>
      )}
    </>
  );
}
