import type { RecheckMoment } from '../../../gql/schema-types.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DifferenceList, type ShownDifference } from './difference-list.tsx';
import { OverrideWords, type ShownOverride } from './override-words.tsx';
import styles from './recheck.module.css';
import { recheckText } from './text.ts';

export interface MarkedNomination {
  readonly recheck: {
    readonly moment: RecheckMoment;
    readonly checkedAt: string;
    readonly checkedBy: string | null;
    readonly isStopped: boolean;
    readonly differences: readonly ShownDifference[];
  } | null;
  readonly override: ShownOverride | null;
}

/** Beside a line of an agenda or a decision: how much changed since it was sent, with the list behind it; nothing where nothing did. */
export function RecheckMark({ nomination: { recheck, override } }: { readonly nomination: MarkedNomination }) {
  const t = useText(recheckText);
  return (
    <>
      {override !== null && <OverrideWords override={override} className={styles['overridden']} />}
      {recheck !== null && recheck.differences.length > 0 && (
        <details className={styles['mark']} data-stopped={recheck.isStopped}>
          <summary>{t.changed(recheck.differences.length)}</summary>
          <p className={styles['small']}>
            {t.at(t.moment[recheck.moment], formatDateTime(recheck.checkedAt), recheck.checkedBy)}
          </p>
          <DifferenceList differences={recheck.differences} />
        </details>
      )}
    </>
  );
}
