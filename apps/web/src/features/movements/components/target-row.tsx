import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Bullet } from '../../../ui/charts/bullet.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { ceilingWords, isReached, shownProgress, STATE_FAMILIES } from '../target-progress.logic.ts';
import { movementText } from '../text.ts';
import { TargetRowFragmentDoc } from './target-row.gql.ts';
import type { TargetRowFragment } from './target-row.gql.ts';
import styles from './target-row.module.css';

export interface TargetRowProps {
  readonly target: FragmentType<TargetRowFragment>;
  /** The past day that the page shows; none for now. */
  readonly onDay?: string | undefined;
}

/** One target of the board: its words, its figures, its bar and its state. */
export function TargetRow({ target, onDay }: TargetRowProps) {
  const t = useText(movementText);
  const { data, complete } = useFragment({
    fragment: TargetRowFragmentDoc,
    fragmentName: 'TargetRow',
    from: target,
    variables: { onDay: onDay ?? null },
  });
  if (!complete) return null;

  const shown = shownProgress(data.kind, data.progress, t.target);
  const ceiling = ceilingWords(data.progress, t.target);
  const stateWords = t.target.states[data.progress.state];
  return (
    <li className={styles['row']}>
      <div>
        <Link
          to={onDay === undefined ? hrefs.target(data.id) : `${hrefs.target(data.id)}?ngay=${onDay}`}
          className={styles['title']}
        >
          <span className={styles['code']}>{data.code}</span> {data.title}
        </Link>
        <p className={styles['meta']}>
          {data.owner === null ? '' : `${data.owner.shortName} · `}
          {t.target.due(formatDate(data.dueOn))}
        </p>
      </div>
      <div className={styles['figures']}>
        <span>{shown.words}</span>
        {shown.kind === 'bar' && (
          <Bullet
            label={data.title}
            value={shown.value}
            target={shown.target}
            ceiling={shown.ceiling}
            stateWords={stateWords}
            isReached={isReached(data.progress.state)}
          />
        )}
        {ceiling !== undefined && <span className={styles['meta']}>{ceiling}</span>}
      </div>
      <div className={styles['state']}>
        <StatusChip family={STATE_FAMILIES[data.progress.state]}>{stateWords}</StatusChip>
      </div>
    </li>
  );
}
