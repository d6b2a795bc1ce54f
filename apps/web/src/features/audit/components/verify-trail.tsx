import { useMutation } from '@apollo/client/react';
import { wordOf } from '@thidua/domain/audit-words';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { auditText } from '../text.ts';
import { VerifyTrailDocument } from './verify-trail.gql.ts';
import styles from './verify-trail.module.css';

/** Has the server compute the whole chain again, and says what it found. */
export function VerifyTrail({ onVerified }: { readonly onVerified: () => void }) {
  const t = useText(auditText).verify;
  const [verify, { data, loading, error }] = useMutation(VerifyTrailDocument, { onCompleted: onVerified });
  const found = data?.verifyTrail;
  return (
    <div className={styles['block']}>
      <Button
        variant="secondary"
        busyLabel={loading ? t.busy : undefined}
        onClick={() => {
          // A failure is shown below.
          verify().catch(() => undefined);
        }}
      >
        {t.button}
      </Button>
      <div role="status">
        {found !== undefined && !loading && (
          <Notice kind={found.code === 'OK' ? 'success' : 'danger'}>
            {found.code === 'OK' ? t.whole(found.seq) : wordOf(t.findings, found.code).replace('{seq}', found.seq)}{' '}
            {t.at(formatDateTime(found.verifiedAt))}
          </Notice>
        )}
        {error !== undefined && !loading && <Notice kind="danger">{t.failed(errorCodeOf(error) ?? '?')}</Notice>}
      </div>
    </div>
  );
}
