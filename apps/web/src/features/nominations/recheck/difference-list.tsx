import type { Outcome } from '@thidua/domain/eligibility';

import type { CardDifferenceKind } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { SourceNames, type ShownSource } from '../components/finding-list.tsx';
import { nominationText } from '../text.ts';
import styles from './recheck.module.css';
import { recheckText } from './text.ts';

interface ShownSide {
  readonly outcome: Outcome | null;
  readonly text: string;
  readonly sources?: readonly ShownSource[];
}

export interface ShownDifference {
  readonly key: string;
  readonly kind: CardDifferenceKind;
  readonly title: string;
  readonly before: ShownSide | null;
  readonly after: ShownSide | null;
}

/** Each change: what it is about, what stood on the card when it was sent, what stands there now. */
export function DifferenceList({ differences }: { readonly differences: readonly ShownDifference[] }) {
  const t = useText(recheckText);
  return (
    <ol className={styles['differences']}>
      {differences.map(({ key, kind, title, before, after }) => (
        <li key={`${kind} ${key}`} className={styles['difference']}>
          <p>
            <b>{title}</b> <span className={styles['small']}>– {t.kind[kind]}</span>
          </p>
          <dl className={styles['sides']}>
            <Side term={t.before} side={before} nothing={t.nothingBefore} />
            <Side term={t.after} side={after} nothing={t.nothingAfter} />
          </dl>
        </li>
      ))}
    </ol>
  );
}

interface SideProps {
  readonly term: string;
  readonly side: ShownSide | null;
  readonly nothing: string;
}

function Side({ term, side, nothing }: SideProps) {
  const { outcomes, findings } = useText(nominationText);
  return (
    <div className={styles['side']}>
      <dt>{term}</dt>
      <dd>
        {side === null ? (
          nothing
        ) : (
          <>
            {side.outcome !== null && <b>{outcomes[side.outcome]}. </b>}
            {side.text}
            {side.sources !== undefined && side.sources.length > 0 && (
              <p className={styles['small']}>
                {findings.source}: <SourceNames sources={side.sources} />
              </p>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
