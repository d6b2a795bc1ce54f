import { INITIATIVE_SCOPES } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { AddScopeDialog } from '../../recognitions/index.ts';
import type { InitiativePageQuery } from '../pages/initiative-page.gql.ts';
import { initiativeText } from '../text.ts';
import styles from './initiative-content.module.css';

type Decided = Pick<
  InitiativePageQuery['initiative'],
  'id' | 'code' | 'status' | 'version' | 'viewerCan' | 'recognitions' | 'endorsedAt' | 'endorsedBy' | 'endorsement'
>;

/** What the division and the body have said to it, as far as they have. */
export function InitiativeDecisions({ initiative }: { readonly initiative: Decided }) {
  const t = useText(initiativeText);
  const { recognitions, endorsedAt, endorsedBy, endorsement } = initiative;
  const [isAdding, setIsAdding] = useState(false);
  const [nearest, ...others] = INITIATIVE_SCOPES.filter((scope) => recognitions.every((each) => each.scope !== scope));
  return (
    <>
      {recognitions.length > 0 && (
        <Card
          title={t.dossier.recognitions}
          actions={
            nearest !== undefined &&
            initiative.viewerCan.includes('ADD_SCOPE') && (
              <Button onClick={() => setIsAdding(true)}>{t.addScope.open}</Button>
            )
          }
        >
          {recognitions.map(
            ({
              id,
              scope,
              decisionNumber,
              decidedOn,
              decidedBy,
              isStateFunded,
              approvalNumber,
              approvedOn,
              approvedBy,
              ...revoked
            }) => (
              <div key={id} className={styles['part']}>
                <h3>{t.dossier.recognisedFor(t.scope[scope])}</h3>
                <p>{t.dossier.recognition(decisionNumber, formatDate(decidedOn), decidedBy)}</p>
                {isStateFunded && <p>{t.dossier.stateFunded}</p>}
                {approvalNumber !== null && approvedOn !== null && (
                  <p>{t.dossier.approval(approvalNumber, formatDate(approvedOn), approvedBy ?? '')}</p>
                )}
                <RevokedMark {...revoked} />
              </div>
            ),
          )}
          {initiative.status === 'RECOGNISED' && (
            <p>
              <Link to={hrefs.libraryEntry(initiative.id)}>{t.dossier.inLibrary}</Link>
            </p>
          )}
        </Card>
      )}
      {endorsedAt !== null && (
        <Card title={t.dossier.endorsement}>
          <p className={styles['text']}>{endorsement ?? t.dossier.endorsedWithout}</p>
          <p>{t.dossier.endorsedBy(endorsedBy ?? t.dossier.noName, formatDateTime(endorsedAt))}</p>
        </Card>
      )}
      {isAdding && nearest !== undefined && (
        <AddScopeDialog initiative={initiative} scopes={[nearest, ...others]} onClose={() => setIsAdding(false)} />
      )}
    </>
  );
}

interface RevokedMarkProps {
  readonly revokedOn: string | null;
  readonly revokedByPaper: string | null;
}

/** Since when and by which decision a recognition is revoked; nothing while it is in force. */
function RevokedMark({ revokedOn, revokedByPaper }: RevokedMarkProps) {
  const t = useText(initiativeText);
  if (revokedOn === null || revokedByPaper === null) return null;
  return (
    <>
      <p>
        <StatusChip family="gone">{t.dossier.revokedMark}</StatusChip>
      </p>
      <p>{t.dossier.revoked(formatDate(revokedOn), revokedByPaper)}</p>
    </>
  );
}
