import { useQuery } from '@apollo/client/react';
import { AWARDS } from '@thidua/domain/vocabulary';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { Words } from '../../../lib/text/define-text.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { SkeletonGroup, SkeletonLine } from '../../../ui/skeleton.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import record from '../components/record.module.css';
import { RoadAheadDocument, type RoadAheadQuery } from './road-ahead.gql.ts';
import styles from './road-ahead.module.css';
import { roadAheadText } from './text.ts';
import type { vi } from './text.vi.ts';

type Step = NonNullable<RoadAheadQuery['staffMember']['roadAhead']>[number];
type Milestone = Step['needs'][number];

interface RoadAheadProps {
  readonly staffId: string;
  readonly year: number;
}

/** The earliest year of each award and what it takes until then. */
export function RoadAhead({ staffId, year }: RoadAheadProps) {
  const t = useText(roadAheadText);
  const { data, error, refetch } = useQuery(RoadAheadDocument, { variables: { id: staffId, year } });
  if (error !== undefined) return <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  if (data === undefined) {
    return (
      <SkeletonGroup>
        <SkeletonLine />
        <SkeletonLine width="60%" />
      </SkeletonGroup>
    );
  }
  return (
    <>
      <p className={record['detail']}>{t.supposes}</p>
      <ul className={record['rows']}>
        {(data.staffMember.roadAhead ?? []).map((step) => (
          <li key={step.award}>
            <StepLine step={step} />
          </li>
        ))}
      </ul>
    </>
  );
}

function StepLine({ step: { award, year, needs, obstacle } }: { readonly step: Step }) {
  const t = useText(roadAheadText);
  return (
    <>
      <p className={styles['head']}>
        <b>{AWARDS[award].name}</b>
        <StatusChip family={year === null ? 'draft' : 'ok'}>{year === null ? t.later : t.year(year)}</StatusChip>
      </p>
      {obstacle !== null && <p className={record['detail']}>{t.obstacle(obstacle)}</p>}
      {year !== null && needs.length === 0 && <p className={record['detail']}>{t.enough}</p>}
      {needs.length > 0 && (
        <>
          <p className={record['detail']}>{t.needs}</p>
          <ul className={styles['needs']}>
            {[...Map.groupBy(needs, (need) => need.year)].map(([each, ofYear]) => (
              <li key={each}>
                {t.inYear(each)} {ofYear.map((need) => wordsOf(need, t)).join('; ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function wordsOf({ rating, award, scope, count }: Milestone, t: Words<typeof vi>): string {
  if (rating !== null) return t.rating(rating);
  if (award !== null) return t.award(award);
  return scope === null ? '' : t.initiatives(count ?? 1, scope);
}
