import { foldText } from '@thidua/domain/kernel';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Card } from '../../../ui/card.tsx';
import type { ShownPlan } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';
import { DispatchDialog } from '../actions/dispatch-dialog.tsx';
import { issuedText } from '../actions/document-dialog.tsx';
import { deliveryText } from '../delivery-text.ts';
import { planText } from '../plan-text.ts';
import { registerText } from '../register-text.ts';
import { movementText } from '../text.ts';
import { PlanReaders } from './plan-readers.tsx';
import { RecipientBodies } from './recipient-bodies.tsx';

/** What the plan refers to, with its signs as they are written there, and who receives it. */
export function MovementPapers({ plan }: { readonly plan: ShownPlan }) {
  const t = useText(movementText).movement;
  const r = useText(registerText).papers;
  const w = useText(planText);
  const d = useText(deliveryText);
  const [isRecording, setIsRecording] = useState(false);
  const mayRecord = plan.viewerCan.includes('EDIT') && plan.status !== 'DRAFT' && plan.recipients.length > 0;
  return (
    <div className={styles['sheets']}>
      <Card title={t.references}>
        <div className={styles['wide']} tabIndex={0} role="region" aria-label={t.references}>
          <table className={classNames(styles['table'], styles['broad'])}>
            <caption className="visually-hidden">{t.references}</caption>
            <thead>
              <tr>
                <th scope="col">{t.number}</th>
                <th scope="col">{t.issuedOn}</th>
                <th scope="col">{t.issuer}</th>
                <th scope="col">{t.subject}</th>
                <th scope="col">{w.reference.task}</th>
              </tr>
            </thead>
            <tbody>
              {plan.references.map((reference) => (
                <tr key={reference.id}>
                  <th scope="row">
                    {reference.number}
                    {reference.suggestedNumber !== null && ` (${r.meant(reference.suggestedNumber)})`}
                    {reference.isBasis && `, ${r.basis}`}
                    {isLaw(reference) && (
                      <>
                        {' '}
                        (<Link to={hrefs.regimes(plan.year)}>{r.openLaw}</Link>)
                      </>
                    )}
                  </th>
                  <td>{reference.issued === null ? '–' : issuedText(reference.issued)}</td>
                  <td>{reference.issuer ?? '–'}</td>
                  <td>{reference.subject ?? '–'}</td>
                  <td>{plan.tasks.find(({ id }) => id === reference.taskId)?.number ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <ul className={styles['plain']}>
          <li>
            <Link to={hrefs.regimes(plan.year)}>{r.law(plan.year)}</Link>
          </li>
          <li>
            <Link to={hrefs.higherDocuments()}>{r.title}</Link>
          </li>
        </ul>
      </Card>
      <Card
        title={t.recipients}
        actions={
          mayRecord && (
            <Button size="small" onClick={() => setIsRecording(true)}>
              {d.record}
            </Button>
          )
        }
      >
        <ul className={styles['plain']}>
          {plan.recipients.map((recipient) => (
            <li key={recipient.id}>
              {recipient.name}
              {recipient.purpose !== null && ` (${recipient.purpose})`}
              {plan.status !== 'DRAFT' && <SentLine plan={plan} recipientId={recipient.id} />}
              {recipient.group !== null && (
                <span className={styles['lead']}> · {w.recipient.groups[recipient.group]}</span>
              )}
              <RecipientBodies bodies={recipient.bodies} isSent={plan.status !== 'DRAFT'} />
            </li>
          ))}
        </ul>
      </Card>
      {plan.status !== 'DRAFT' && <PlanReaders plan={plan} />}
      {isRecording && <DispatchDialog plan={plan} onClose={() => setIsRecording(false)} />}
    </div>
  );
}

/** The emulation law and the papers under it, by their names: the program knows the rules they make. */
function isLaw({ number, subject }: ShownPlan['references'][number]): boolean {
  return /luat (\S+ )*thi dua,? khen thuong/.test(foldText(`${number} ${subject ?? ''}`));
}

/** The newest sending to a recipient. */
function SentLine({ plan, recipientId }: { readonly plan: ShownPlan; readonly recipientId: string }) {
  const d = useText(deliveryText);
  const newest = plan.dispatches.find((each) => each.recipientId === recipientId);
  return (
    <span className={styles['lead']}>
      {' – '}
      {newest === undefined ? d.notSent : d.sent(formatDate(newest.sentOn), d.ways[newest.way].toLocaleLowerCase('vi'))}
    </span>
  );
}
