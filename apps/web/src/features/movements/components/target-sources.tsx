import { Link } from 'react-router';

import type { TargetSourceKind } from '../../../gql/schema-types.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { movementText } from '../text.ts';
import styles from './target-row.module.css';

interface Source {
  readonly kind: TargetSourceKind;
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

/** The list behind a number, from the same query as the number; each line opens its record where it has a page. */
export function TargetSources({ sources }: { readonly sources: readonly Source[] }) {
  const t = useText(movementText);
  if (sources.length === 0) return <EmptyState>{t.target.noSources}</EmptyState>;
  return (
    <ul className={styles['rows']}>
      {sources.map((source) => {
        const href = hrefOf(source);
        return (
          <li key={`${source.kind} ${source.id}`} className={styles['source']}>
            {href === undefined ? source.label : <Link to={href}>{source.label}</Link>}
            <p className={styles['meta']}>
              {t.target.sourceKinds[source.kind]} · {source.detail}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function hrefOf(source: Source): string | undefined {
  switch (source.kind) {
    case 'INITIATIVE':
      return hrefs.initiative(source.id);
    case 'NOMINATION':
      return hrefs.nomination(source.id);
    case 'AWARD':
    case 'RATING':
    case 'REGISTRATION':
    case 'CHECK_IN':
      return undefined;
  }
}
