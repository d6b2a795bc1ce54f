import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { ShownPlan } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';
import { issuedText } from '../actions/document-dialog.tsx';
import { planText } from '../plan-text.ts';
import { registerText } from '../register-text.ts';
import { movementText } from '../text.ts';

/** What the plan refers to, with its signs as they are written there, and who receives it. */
export function MovementPapers({ plan }: { readonly plan: ShownPlan }) {
  const t = useText(movementText).movement;
  const r = useText(registerText).papers;
  const w = useText(planText);
  return (
    <div className={styles['sheets']}>
      <Card title={t.references}>
        <div className={styles['wide']} tabIndex={0} role="region" aria-label={t.references}>
          <table className={styles['table']}>
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
        <p>
          <Link to={hrefs.higherDocuments()}>{r.title}</Link>
        </p>
      </Card>
      <Card title={t.recipients}>
        <ul className={styles['plain']}>
          {plan.recipients.map((recipient) => (
            <li key={recipient.id}>
              {recipient.name}
              {recipient.purpose !== null && ` (${recipient.purpose})`}
              {recipient.group !== null && (
                <span className={styles['quiet']}> · {w.recipient.groups[recipient.group]}</span>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
