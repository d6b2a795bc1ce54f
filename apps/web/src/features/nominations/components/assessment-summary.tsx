import type { Regime, Verdict } from '@thidua/domain/eligibility';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { sortFindings } from '../check-groups.ts';
import { nominationText } from '../text.ts';
import styles from './assessment-summary.module.css';
import { FindingList, type ShownFinding } from './finding-list.tsx';
import { VerdictChip } from './verdict-chip.tsx';

export interface ShownAssessment {
  readonly regime: Regime;
  readonly verdict: Verdict;
  readonly isFrozen: boolean;
  readonly at: string;
  readonly withheld: readonly string[];
  readonly findings: readonly ShownFinding[];
}

/** The conclusion first, then what it rests on; frozen ones say so. */
export function AssessmentSummary({ assessment }: { readonly assessment: ShownAssessment }) {
  const t = useText(nominationText);
  const { verdict, isFrozen, at, regime, withheld, findings } = assessment;
  const { open, met } = sortFindings(findings);
  const moment = formatDateTime(at);
  return (
    <div className={styles['box']}>
      <p className={styles['first']}>
        <VerdictChip verdict={verdict} />
        <b>{t.findings.summary(met.length, met.length + open.length)}</b>
      </p>
      <p>{t.verdictMeanings[verdict]}</p>
      <p className={styles['small']}>
        {isFrozen ? t.findings.frozen(moment) : t.findings.live(moment)}{' '}
        {t.findings.regimeLine(t.findings.regime[regime])}
      </p>
      <FindingList findings={findings} />
      {withheld.length > 0 && <p className={styles['small']}>{t.findings.withheld(withheld)}</p>}
    </div>
  );
}
