import { useQuery } from '@apollo/client/react';
import type { BenefitEvent } from '@thidua/domain/benefits';
import { useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate, formatDateTime, formatMoney } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { BenefitDialog } from '../acts/benefit-dialog.tsx';
import { benefitText } from '../text.ts';
import { BenefitCardDocument, type BenefitCardQuery } from './benefit-card.gql.ts';
import styles from './benefits.module.css';
import { BenefitState } from './benefit-state.tsx';

type Desk = BenefitCardQuery['benefitDesk'];
export type ShownCheck = Desk['checks'][number];

/** What the authors had foreseen beside what was told since the recognition; nothing where there is nothing to know. */
export function BenefitCard({ initiativeId }: { readonly initiativeId: string }) {
  const t = useText(benefitText);
  const { data, error, refetch } = useQuery(BenefitCardDocument, {
    variables: { initiativeId },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) {
    return error === undefined ? null : (
      <Card title={t.title}>
        <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />
      </Card>
    );
  }
  return data.benefitDesk.checks.length === 0 ? null : <Shown desk={data.benefitDesk} />;
}

function Shown({ desk: { authorBenefit, userBenefit, checks } }: { readonly desk: Desk }) {
  const t = useText(benefitText);
  const [act, setAct] = useState<{ readonly event: BenefitEvent; readonly check: ShownCheck } | undefined>(undefined);
  return (
    <Card title={t.title}>
      <section className={styles['part']}>
        <h3>{t.foreseen}</h3>
        {[authorBenefit, userBenefit].every((text) => text === '') ? (
          <p className={styles['quiet']}>{t.nothingForeseen}</p>
        ) : (
          (
            [
              ['author', authorBenefit],
              ['user', userBenefit],
            ] as const
          ).map(
            ([by, text]) =>
              text !== '' && (
                <div key={by}>
                  <p className={styles['quiet']}>{t.foreseenBy[by]}</p>
                  <p className={styles['text']}>{text}</p>
                </div>
              ),
          )
        )}
      </section>
      <section className={styles['part']}>
        <h3>{t.real}</h3>
        <ul className={styles['checks']}>
          {checks.map((check) => (
            <li key={check.id} className={styles['check']}>
              <CheckFacts check={check} />
              {check.viewerCan.length > 0 && (
                <div className={styles['acts']}>
                  {check.viewerCan.map((event) => (
                    <Button
                      key={event}
                      size="small"
                      aria-label={t.actOf(t.act[event], check.months)}
                      onClick={() => setAct({ event, check })}
                    >
                      {t.act[event]}
                    </Button>
                  ))}
                </div>
              )}
            </li>
          ))}
        </ul>
      </section>
      {act !== undefined && <BenefitDialog {...act} onClose={() => setAct(undefined)} />}
    </Card>
  );
}

function CheckFacts({ check }: { readonly check: ShownCheck }) {
  const t = useText(benefitText);
  const { months, dueOn, amount, words, evidence, reason, reportedBy, reportedAt, answeredBy, answeredAt, state } =
    check;
  return (
    <>
      <span className={styles['line']}>
        <strong>{t.after(months)}</strong>
        <BenefitState check={check} />
      </span>
      {state !== 'CONFIRMED' && <span className={styles['quiet']}>{t.dueOn(formatDate(dueOn))}</span>}
      {amount !== null && <strong>{formatMoney(amount)}</strong>}
      {words !== '' && <p className={styles['text']}>{words}</p>}
      {evidence !== '' && (
        <span className={styles['quiet']}>
          {t.evidence}: {evidence}
        </span>
      )}
      {reason !== null && (
        <span>
          {t.reason}: {reason}
        </span>
      )}
      {reportedBy !== null && reportedAt !== null && (
        <span className={styles['quiet']}>{t.reported(reportedBy, formatDateTime(reportedAt))}</span>
      )}
      {(state === 'CONFIRMED' || state === 'RETURNED') && answeredBy !== null && answeredAt !== null && (
        <span className={styles['quiet']}>
          {t.answeredBy(t.answered[state], answeredBy, formatDateTime(answeredAt))}
        </span>
      )}
    </>
  );
}
