import { useState } from 'react';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { IssueDialog } from '../acts/issue-dialog.tsx';
import type { CertificateDeskQuery } from '../pages/certificates-page.gql.ts';
import { certificateText } from '../text.ts';
import styles from './certificates.module.css';

interface DeskCardsProps {
  readonly desk: CertificateDeskQuery['certificateDesk'];
}

/** What the secretariat has to do: who waits for a certificate, and what was issued together, to be printed. */
export function DeskCards({ desk }: DeskCardsProps) {
  const t = useText(certificateText);
  const [isIssuing, setIsIssuing] = useState(false);
  if (desk.awaiting.length === 0 && desk.issues.length === 0) return null;
  return (
    <div className={styles['sheets']}>
      {desk.awaiting.length > 0 && (
        <Notice
          kind="info"
          title={t.awaiting.title(formatNumber(desk.awaiting.length, 0))}
          action={
            <Button variant="primary" onClick={() => setIsIssuing(true)}>
              {t.issue.open}
            </Button>
          }
        >
          {t.awaiting.body}
        </Notice>
      )}
      {desk.issues.length > 0 && (
        <Card title={t.issues.title}>
          <p className={styles['quiet']}>{t.issues.lead}</p>
          <ul className={styles['rows']}>
            {desk.issues.map(({ id, issuedOn, signerPost, signerName, certificates }) => (
              <li key={id} className={styles['row']}>
                <div>
                  <p>
                    {t.issues.line(
                      formatDate(issuedOn),
                      formatNumber(certificates[0]?.number ?? 0, 0),
                      formatNumber(certificates.at(-1)?.number ?? 0, 0),
                      formatNumber(certificates.length, 0),
                    )}
                  </p>
                  <p className={styles['quiet']}>{t.issues.signer(signerPost, signerName)}</p>
                </div>
                <PaperMenu paper="certificates" id={id} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {isIssuing && <IssueDialog desk={desk} onClose={() => setIsIssuing(false)} />}
    </div>
  );
}
