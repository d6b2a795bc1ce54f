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

interface TargetSourcesProps {
  readonly sources: readonly Source[];
  /** Where a registration opens, by whose it is. */
  readonly registrationHref: (subjectId: string) => string;
}

/** More lines than this are folded away: the number is what most readers came for. */
const SHOWN = 10;

/** The list behind a number, from the same query as the number; each line opens its record where it has a page. */
export function TargetSources({ sources, registrationHref }: TargetSourcesProps) {
  const t = useText(movementText);
  if (sources.length === 0) return <EmptyState>{t.target.noSources}</EmptyState>;
  const rest = sources.slice(SHOWN);
  return (
    <>
      <SourceList sources={sources.slice(0, SHOWN)} registrationHref={registrationHref} />
      {rest.length > 0 && (
        <details className={styles['more']}>
          <summary>{t.target.moreSources(rest.length)}</summary>
          <SourceList sources={rest} registrationHref={registrationHref} />
        </details>
      )}
    </>
  );
}

function SourceList({ sources, registrationHref }: TargetSourcesProps) {
  const t = useText(movementText);
  return (
    <ul className={styles['rows']}>
      {sources.map((source) => {
        const href = hrefOf(source, registrationHref);
        return (
          <li key={`${source.kind} ${source.id} ${source.detail}`} className={styles['source']}>
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

function hrefOf(source: Source, registrationHref: TargetSourcesProps['registrationHref']): string | undefined {
  switch (source.kind) {
    case 'INITIATIVE':
      return hrefs.initiative(source.id);
    case 'NOMINATION':
      return hrefs.nomination(source.id);
    case 'TRAINING':
      return hrefs.trainingCourse(source.id);
    case 'CONTENT':
      return hrefs.programme(source.id);
    case 'REGISTRATION':
      return registrationHref(source.id);
    case 'AWARD':
    case 'RATING':
    case 'CHECK_IN':
      return undefined;
  }
}
