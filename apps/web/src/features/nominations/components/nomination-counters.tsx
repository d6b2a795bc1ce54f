import { useQuery } from '@apollo/client/react';
import type { NominationStatus } from '@thidua/domain/nominations';
import { useEffect } from 'react';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { COUNTER_KEYS, COUNTERS, statusSlugs, type Counter } from '../pages/list-address.ts';
import { NominationCountersDocument, type NominationCountersQuery } from '../pages/nomination-list.gql.ts';
import { nominationText } from '../text.ts';
import styles from './nomination-counters.module.css';

interface NominationCountersProps {
  readonly year: number;
  /** The statuses that the list shows now. */
  readonly current: readonly NominationStatus[];
  /** Changes when the list was read anew: the counters follow. */
  readonly seen: number | undefined;
}

const COUNTS = {
  PROPOSED: 'proposed',
  RECEIVED: 'received',
  PASSED: 'passed',
  NOT_PASSED: 'notPassed',
  DECIDED: 'decided',
} as const satisfies Record<Counter, keyof NominationCountersQuery>;

/** How many dossiers have come how far; each number leads to its dossiers. */
export function NominationCounters({ year, current, seen }: NominationCountersProps) {
  const t = useText(nominationText);
  const { data, refetch } = useQuery(NominationCountersDocument, {
    variables: {
      year,
      proposed: [...COUNTERS.PROPOSED],
      received: [...COUNTERS.RECEIVED],
      passed: [...COUNTERS.PASSED],
      notPassed: [...COUNTERS.NOT_PASSED],
      decided: [...COUNTERS.DECIDED],
    },
    fetchPolicy: 'no-cache',
  });
  const shown = statusSlugs(current);

  useEffect(() => {
    if (seen !== undefined) void refetch();
  }, [seen, refetch]);

  return (
    <nav className={styles['counters']} aria-label={t.list.counters}>
      {COUNTER_KEYS.map((key) => {
        const slugs = statusSlugs(COUNTERS[key]);
        return (
          <Link
            key={key}
            className={styles['counter']}
            to={`${hrefs.nominations(year)}&trang-thai=${slugs}`}
            aria-current={slugs === shown || undefined}
          >
            <b>{data?.[COUNTS[key]].totalCount ?? '…'}</b> <span>{t.list.counter[key]}</span>
          </Link>
        );
      })}
    </nav>
  );
}
