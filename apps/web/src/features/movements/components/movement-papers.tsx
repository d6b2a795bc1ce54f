import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { PlanOfYear } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';
import { movementText } from '../text.ts';

/** What the plan refers to, with its signs as they are written there, and who receives it. */
export function MovementPapers({ plan }: { readonly plan: PlanOfYear }) {
  const t = useText(movementText).movement;
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
              </tr>
            </thead>
            <tbody>
              {plan.references.map((reference) => (
                <tr key={reference.id}>
                  <th scope="row">{reference.number}</th>
                  <td>{reference.issuedOn === null ? '–' : formatDate(reference.issuedOn)}</td>
                  <td>{reference.issuer ?? '–'}</td>
                  <td>{reference.subject ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
      <Card title={t.recipients}>
        <ul className={styles['plain']}>
          {plan.recipients.map((recipient) => (
            <li key={recipient.id}>
              {recipient.name}
              {recipient.purpose !== null && ` (${recipient.purpose})`}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
