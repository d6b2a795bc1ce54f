import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Link } from 'react-router';

import { dayOf, deadlineOf, formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { homeText } from '../text.ts';
import { WORK_PLACES } from '../work-kinds.ts';
import { WorkItemPartsFragmentDoc } from './work-item.gql.ts';
import type { WorkItemPartsFragment } from './work-item.gql.ts';
import styles from './work-list.module.css';

export interface WorkListProps {
  readonly items: readonly (FragmentType<WorkItemPartsFragment> & { readonly key: string })[];
  readonly today: string;
  /** `acts` shows the button of each item; the first one is the filled button of the page. */
  readonly kind: 'acts' | 'waits' | 'dates' | 'news';
}

export function WorkList({ items, today, kind }: WorkListProps) {
  return (
    <ul className={styles['list']}>
      {items.map((item, index) => (
        <WorkRow key={item.key} item={item} today={today} kind={kind} isFirst={index === 0} />
      ))}
    </ul>
  );
}

interface WorkRowProps extends Pick<WorkListProps, 'today' | 'kind'> {
  readonly item: FragmentType<WorkItemPartsFragment>;
  readonly isFirst: boolean;
}

function WorkRow({ item, today, kind, isFirst }: WorkRowProps) {
  const t = useText(homeText);
  const { year } = useYear();
  const { data, complete } = useFragment({
    fragment: WorkItemPartsFragmentDoc,
    fragmentName: 'WorkItemParts',
    from: item,
  });
  if (!complete) return null;

  const place = WORK_PLACES[data.kind];
  const href = place.href(data.subjectId, year);
  const sentence = t.sentences[data.kind]({ title: data.title, code: data.code ?? '', count: data.count ?? 1 });
  const details = [
    data.code,
    data.detail,
    data.holder === null ? undefined : t.with(data.holder, data.since === null ? '' : formatDate(dayOf(data.since))),
  ].filter((part) => part !== null && part !== undefined && part !== '');

  return (
    <li className={styles[kind === 'acts' ? 'act' : 'row']}>
      <div>
        <Link to={href} className={styles['title']}>
          {sentence}
        </Link>
        {details.length > 0 && <p className={styles['detail']}>{details.join(' · ')}</p>}
      </div>
      {kind === 'acts' && (
        <span className={styles['chip']}>
          <StatusChip family={place.family}>{t.chips[data.kind]}</StatusChip>
        </span>
      )}
      {(kind === 'acts' || data.dueOn !== null) && <Due dueOn={data.dueOn} today={today} asDate={kind !== 'acts'} />}
      {kind === 'acts' && (
        <div className={styles['button']}>
          <ButtonLink to={href} variant={isFirst ? 'primary' : 'secondary'} isFullWidth>
            {t.buttons[data.kind]}
          </ButtonLink>
        </div>
      )}
    </li>
  );
}

function Due({
  dueOn,
  today,
  asDate,
}: {
  readonly dueOn: string | null;
  readonly today: string;
  readonly asDate: boolean;
}) {
  const t = useText(homeText);
  if (dueOn === null) return <span className={styles['due']} />;
  if (asDate) return <span className={styles['due']}>{formatDate(dueOn)}</span>;
  const deadline = deadlineOf(dueOn, today);
  switch (deadline.kind) {
    case 'OVERDUE':
      return <strong className={styles['late']}>{t.overdue(deadline.days)}</strong>;
    case 'TODAY':
      return <strong className={styles['due']}>{t.dueToday}</strong>;
    case 'AHEAD':
      return <span className={styles['due']}>{t.dueIn(deadline.days)}</span>;
  }
}
