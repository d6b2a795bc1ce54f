import type { CopyVerdict } from '@thidua/domain/report-copies';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import type { CopyFactsFragment } from './report-copies.gql.ts';
import styles from './report-copies.module.css';
import { copiesText } from './text.ts';

const FAMILIES = { NOT_COPIED: 'ok', COPIED: 'no' } as const satisfies Record<CopyVerdict, StatusFamily>;

/** What stands of a pair: the officer’s word with its reason, that it waits for one, or that none is needed. */
export function CopyConclusion({ copy }: { readonly copy: CopyFactsFragment }) {
  const t = useText(copiesText);
  const { relation, isWaiting, verdict, reason, judgedAt, judgedBy, isJudgedThere, isOutdated } = copy;
  if (relation !== 'OTHER') return <p className={styles['small']}>{t.onlyTold}</p>;
  return (
    <div className={styles['said']}>
      {isWaiting && <StatusChip family="need">{t.waiting}</StatusChip>}
      {verdict !== null && <StatusChip family={FAMILIES[verdict]}>{t.verdict[verdict]}</StatusChip>}
      {!isWaiting && verdict === null && <p className={styles['small']}>{t.belowThreshold}</p>}
      {judgedAt !== null && (
        <>
          <p className={styles['text']}>{reason}</p>
          <p className={styles['small']}>
            {t.by(judgedBy ?? '', formatDateTime(judgedAt))}
            {isJudgedThere && `. ${t.there}`}
          </p>
          {isOutdated && <p className={styles['needed']}>{t.outdated}</p>}
        </>
      )}
    </div>
  );
}
