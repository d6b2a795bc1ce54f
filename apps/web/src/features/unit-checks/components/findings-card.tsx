import { CHECK_FINDING_KINDS } from '@thidua/domain/unit-checks';
import { useState, type ReactNode } from 'react';

import { formatDate, formatDateTime, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { FindingTurnDialog } from '../acts/finding-turn-dialog.tsx';
import type { ShownCheck, ShownFinding } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import { FINDING_FAMILIES, shownFindingStatus } from './families.ts';
import styles from './unit-checks.module.css';

interface FindingsCardProps {
  readonly check: ShownCheck;
  readonly actions?: ReactNode;
  /** Further buttons at a finding, by its number in the minutes. */
  readonly actsOf?: (finding: ShownFinding, number: number) => ReactNode;
  readonly children?: ReactNode;
}

/** What was found, by kind; each with its day, what the unit did and what those who check said to it. */
export function FindingsCard({ check, actions, actsOf, children }: FindingsCardProps) {
  const t = useText(unitCheckText);
  const { findings, figures } = check;
  return (
    <Card title={t.findings.title} actions={actions}>
      {children}
      {findings.length === 0 && <p className={styles['quiet']}>{t.findings.none}</p>}
      {check.status !== 'CARRIED_OUT' && figures !== null && figures.toMend > 0 && (
        <p className={styles['quiet']}>
          {t.findings.lead(formatNumber(figures.settled, 0), formatNumber(figures.toMend, 0))}
        </p>
      )}
      <div>
        {CHECK_FINDING_KINDS.map((kind) => {
          const ofKind = findings.filter((finding) => finding.kind === kind);
          return ofKind.length === 0 ? null : (
            <section key={kind} className={styles['kind']}>
              <h3>{t.kind[kind]}</h3>
              <ol className={styles['findings']}>
                {ofKind.map((finding) => (
                  <li key={finding.id}>
                    <Finding finding={finding} isIssued={check.status !== 'CARRIED_OUT'}>
                      {actsOf?.(finding, findings.indexOf(finding) + 1)}
                    </Finding>
                  </li>
                ))}
              </ol>
            </section>
          );
        })}
      </div>
    </Card>
  );
}

interface FindingProps {
  readonly finding: ShownFinding;
  readonly isIssued: boolean;
  readonly children: ReactNode;
}

function Finding({ finding, isIssued, children }: FindingProps) {
  const t = useText(unitCheckText);
  const { today } = useViewer();
  const [event, setEvent] = useState<ShownFinding['viewerCan'][number] | undefined>(undefined);
  const { text, dueOn, status, turns, viewerCan } = finding;
  const shown = shownFindingStatus(status, dueOn, today);
  return (
    <div className={styles['finding']}>
      <p className={styles['text']}>{text}</p>
      {dueOn !== null && (
        <span className={styles['lead']}>
          {isIssued && <StatusChip family={FINDING_FAMILIES[shown]}>{t.finding[shown]}</StatusChip>}
          <span>{t.findings.due(formatDate(dueOn))}</span>
        </span>
      )}
      {turns.length > 0 && (
        <ul className={styles['turns']}>
          {turns.map((turn) => (
            <li key={turn.id}>
              <strong>{t.turn[turn.event]}</strong>
              {turn.text !== '' && <p className={styles['text']}>{turn.text}</p>}
              <p className={styles['quiet']}>{t.by(turn.by, formatDateTime(turn.at))}</p>
            </li>
          ))}
        </ul>
      )}
      {(children !== undefined || viewerCan.length > 0) && (
        <span className={`${styles['acts']} screen-only`}>
          {children}
          {viewerCan.map((each) => (
            <Button key={each} size="small" onClick={() => setEvent(each)}>
              {each === 'ANSWER' && status === 'ANSWERED' ? t.act.ANSWER.again : t.act[each].button}
            </Button>
          ))}
        </span>
      )}
      {event !== undefined && <FindingTurnDialog event={event} finding={finding} onClose={() => setEvent(undefined)} />}
    </div>
  );
}
