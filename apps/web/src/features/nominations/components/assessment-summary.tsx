import type { Regime, Verdict } from '@thidua/domain/eligibility';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { sortFindings } from '../check-groups.ts';
import { nominationText } from '../text.ts';
import styles from './assessment-summary.module.css';
import { FindingList, type ShownFinding } from './finding-list.tsx';
import { VerdictChip } from './verdict-chip.tsx';

interface ShownBranch {
  readonly title: string;
  readonly verdict: Verdict;
  readonly deciding: Pick<ShownFinding, 'rule' | 'fact' | 'citations'>;
}

export interface ShownAssessment {
  readonly regime: Regime;
  readonly verdict: Verdict;
  readonly isFrozen: boolean;
  readonly at: string;
  readonly withheld: readonly string[];
  readonly findings: readonly ShownFinding[];
  /** Several ways to the award, of which one is enough; the best first. */
  readonly branches: readonly ShownBranch[];
}

/** The conclusion first, then what it rests on; frozen ones say so. */
export function AssessmentSummary({ assessment }: { readonly assessment: ShownAssessment }) {
  const t = useText(nominationText);
  const { verdict, isFrozen, at, regime, withheld, findings, branches } = assessment;
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
      {branches.length > 1 && <Branches branches={branches} />}
      {withheld.length > 0 && <p className={styles['small']}>{t.findings.withheld(withheld)}</p>}
    </div>
  );
}

/** Every way that was tried: whoever reads the best one wants to know why the others are not better. */
export function Branches({ branches }: { readonly branches: readonly ShownBranch[] }) {
  const t = useText(nominationText);
  return (
    <section>
      <h3 className={styles['heading']}>{t.findings.branches(branches.length)}</h3>
      <ol className={styles['branches']}>
        {branches.map(({ title, verdict, deciding }) => (
          <li key={title}>
            <p className={styles['first']}>
              <b>{title}</b> <VerdictChip verdict={verdict} />
            </p>
            <p>{deciding.fact}</p>
            {deciding.citations.length > 0 && (
              <p className={styles['small']}>
                {t.findings.citation}: {deciding.citations.join('; ')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
