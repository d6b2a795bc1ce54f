import { useQuery } from '@apollo/client/react';
import { ATTACHMENT_LIMITS, SCAN_ACCEPT } from '@thidua/domain/attachments';
import { BALLOT_SCAN_KINDS, type BallotScanKind } from '@thidua/domain/secret-ballot';
import { useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDateTime, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AttachmentList, attachmentText, sizeWords, UploadRows, useUploads } from '../../attachments/index.ts';
import { ReplaceCopyDialog } from '../../signed-copies/index.ts';
import { scanText } from '../scan-text.ts';
import { BallotScansDocument, type BallotScansQuery } from './scans-card.gql.ts';
import styles from './rounds.module.css';

type Scan = BallotScansQuery['ballotRound']['scans'][number];

/** The papers of a counted round as they were scanned; one that was replaced stays, with the reason. */
export function ScansCard({ roundId }: { readonly roundId: string }) {
  const t = useText(scanText);
  const words = useText(attachmentText);
  const showToast = useToast();
  const [chosen, setChosen] = useState<BallotScanKind | undefined>(undefined);
  const [replaced, setReplaced] = useState<Scan | undefined>(undefined);
  const { data, error, refetch } = useQuery(BallotScansDocument, {
    variables: { id: roundId },
    fetchPolicy: 'cache-and-network',
  });
  const uploads = useUploads(() => {
    showToast({ message: t.taken });
    void refetch();
  });
  if (data === undefined) {
    return error === undefined ? null : <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  }
  const { viewerCan, scanKinds, scans, paperPlan } = data.ballotRound;
  const current = BALLOT_SCAN_KINDS.flatMap((each) =>
    scans.filter(({ scanKind, replacedAt }) => scanKind === each && replacedAt === null),
  );
  const earlier = scans.filter(({ replacedAt }) => replacedAt !== null);
  const kind = chosen ?? scanKinds[0];
  const mayAttach = viewerCan.includes('ATTACH_SCAN') && kind !== undefined;
  const to = { holder: 'BALLOT_ROUND', recordId: roundId } as const;
  const sentBy = ({ scanKind, uploadedBy, completedAt, replacedAt }: Scan): string =>
    [
      ...(scanKind === null ? [] : [t.kinds[scanKind]]),
      t.by(uploadedBy, formatDateTime(completedAt)),
      ...(replacedAt === null ? [] : [t.replaced(formatDateTime(replacedAt))]),
    ].join(', ');
  const lists = { metaOf: sentBy, addressOf: addressOfScan };

  return (
    <Card title={t.title}>
      <p>{t.about}</p>
      {current.length === 0 && <p className={styles['quiet']}>{t.none}</p>}
      {current.length > 0 && (
        <AttachmentList
          files={current}
          {...lists}
          belowOf={(scan) => (
            <Below scan={scan}>
              {mayAttach && (
                <Button size="small" aria-label={t.replaceOf(scan.name)} onClick={() => setReplaced(scan)}>
                  {t.replace}
                </Button>
              )}
            </Below>
          )}
        />
      )}
      <UploadRows uploads={uploads} />
      {mayAttach && (
        <div className={classNames(styles['screenOnly'], styles['bring'])}>
          <Notice kind="warning" title={t.warning}>
            <ul>
              {t.warnings.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {paperPlan === 'KIOSK' && <li>{t.few}</li>}
            </ul>
          </Notice>
          <SelectField
            id={`scan-kind-${roundId}`}
            label={t.kind}
            hint={t.hints[kind]}
            value={kind}
            options={scanKinds.map((value) => ({ value, label: t.kinds[value] }))}
            onChange={setChosen}
          />
          <FileDrop
            id={`scan-${roundId}`}
            label={t.choose}
            hint={t.limits(sizeWords(ATTACHMENT_LIMITS.fileBytes, words))}
            accept={SCAN_ACCEPT}
            isCompact
            isMultiple
            onFile={(file) => uploads.add({ ...to, scanKind: kind }, [file])}
          />
        </div>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier(formatNumber(earlier.length, 0))}</summary>
          <AttachmentList files={earlier} {...lists} belowOf={(scan) => <Below scan={scan} />} />
        </details>
      )}
      {replaced !== undefined && (
        <ReplaceCopyDialog
          words={t}
          accept={SCAN_ACCEPT}
          onReplace={(file, reason) => {
            uploads.add({ ...to, scanKind: replaced.scanKind ?? undefined, replacesId: replaced.id, reason }, [file]);
            setReplaced(undefined);
          }}
          onClose={() => setReplaced(undefined)}
        />
      )}
    </Card>
  );
}

interface BelowProps {
  readonly scan: Scan;
  readonly children?: React.ReactNode;
}

function Below({ scan: { sha256, replaceReason }, children }: BelowProps) {
  const t = useText(scanText);
  return (
    <div className={styles['below']}>
      {replaceReason !== null && <p>{t.because(replaceReason)}</p>}
      <p className={styles['mono']}>{t.hash(sha256)}</p>
      {children}
    </div>
  );
}

/** A door of its own: the inspector, who opens no other files, opens these. */
function addressOfScan({ id }: Scan): string {
  return `/files/ballot-rounds/scan?id=${id}`;
}
