import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { InitiativePageQuery } from '../pages/initiative-page.gql.ts';
import { initiativeText } from '../text.ts';
import styles from './initiative-content.module.css';

type Decided = Pick<InitiativePageQuery['initiative'], 'recognitions' | 'endorsedAt' | 'endorsedBy' | 'endorsement'>;

/** What the division and the body have said to it, as far as they have. */
export function InitiativeDecisions({ initiative }: { readonly initiative: Decided }) {
  const t = useText(initiativeText);
  const { recognitions, endorsedAt, endorsedBy, endorsement } = initiative;
  return (
    <>
      {recognitions.length > 0 && (
        <Card title={t.dossier.recognitions}>
          {recognitions.map(({ id, scope, decisionNumber, decidedOn, decidedBy }) => (
            <div key={id} className={styles['part']}>
              <h3>{t.dossier.recognisedFor(t.scope[scope])}</h3>
              <p>{t.dossier.recognition(decisionNumber, formatDate(decidedOn), decidedBy)}</p>
            </div>
          ))}
        </Card>
      )}
      {endorsedAt !== null && (
        <Card title={t.dossier.endorsement}>
          <p className={styles['text']}>{endorsement ?? t.dossier.endorsedWithout}</p>
          <p>{t.dossier.endorsedBy(endorsedBy ?? t.dossier.noName, formatDateTime(endorsedAt))}</p>
        </Card>
      )}
    </>
  );
}
