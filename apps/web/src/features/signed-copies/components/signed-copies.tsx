import { useQuery } from '@apollo/client/react';
import { ATTACHMENT_LIMITS } from '@thidua/domain/attachments';
import { useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDateTime, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AttachmentList, attachmentText, sizeWords, UploadRows, useUploads } from '../../attachments/index.ts';
import { signedCopyText } from '../text.ts';
import { ReplaceCopyDialog } from './replace-copy-dialog.tsx';
import { SignedCopiesCardDocument, type SignedCopiesCardQuery } from './signed-copies.gql.ts';
import styles from './signed-copies.module.css';

type Copy = SignedCopiesCardQuery['decision']['signedCopies'][number];

/** The copy that bears signature and seal, beside what the program printed; the ones it replaced stay with their reasons. */
export function SignedCopies({ decisionId }: { readonly decisionId: string }) {
  const t = useText(signedCopyText);
  const words = useText(attachmentText);
  const showToast = useToast();
  const [isReplacing, setIsReplacing] = useState(false);
  const { data, error, refetch } = useQuery(SignedCopiesCardDocument, {
    variables: { id: decisionId },
    fetchPolicy: 'cache-and-network',
  });
  const uploads = useUploads(() => {
    showToast({ message: t.taken });
    void refetch();
  });
  if (data === undefined) {
    return error === undefined ? null : <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  }
  const { viewerCan, signedCopies } = data.decision;
  const current = signedCopies.find(({ replacedAt }) => replacedAt === null);
  const earlier = signedCopies.filter(({ replacedAt }) => replacedAt !== null);
  const mayAttach = viewerCan.includes('ATTACH') && !uploads.isSending;
  const sentBy = ({ uploadedBy, completedAt, replacedAt }: Copy): string =>
    [
      t.by(uploadedBy, formatDateTime(completedAt)),
      ...(replacedAt === null ? [] : [t.replaced(formatDateTime(replacedAt))]),
    ].join(', ');
  const lists = { metaOf: sentBy, addressOf: addressOfCopy, belowOf: (copy: Copy) => <Below copy={copy} /> };

  return (
    <Card title={t.title}>
      <p className={styles['about']}>{current === undefined && !mayAttach ? t.none : t.about}</p>
      {current !== undefined && <AttachmentList files={[current]} {...lists} />}
      <UploadRows uploads={uploads} />
      {mayAttach && current === undefined && (
        <div className={styles['act']}>
          <FileDrop
            id={`signed-copy-${decisionId}`}
            label={t.choose}
            hint={t.limits(sizeWords(ATTACHMENT_LIMITS.fileBytes, words))}
            accept={PDF}
            isCompact
            onFile={(file) => uploads.add({ holder: 'DECISION', recordId: decisionId }, [file])}
          />
        </div>
      )}
      {mayAttach && current !== undefined && (
        <div className={styles['act']}>
          <Button onClick={() => setIsReplacing(true)}>{t.replace}</Button>
        </div>
      )}
      {earlier.length > 0 && (
        <details className={styles['earlier']}>
          <summary>{t.earlier(formatNumber(earlier.length, 0))}</summary>
          <AttachmentList files={earlier} {...lists} />
        </details>
      )}
      {isReplacing && current !== undefined && (
        <ReplaceCopyDialog
          words={t}
          accept={PDF}
          onReplace={(file, reason) => {
            const to = { holder: 'DECISION', recordId: decisionId, replacesId: current.id, reason } as const;
            uploads.add(to, [file]);
            setIsReplacing(false);
          }}
          onClose={() => setIsReplacing(false)}
        />
      )}
    </Card>
  );
}

function Below({ copy: { sha256, replaceReason } }: { readonly copy: Copy }) {
  const t = useText(signedCopyText);
  return (
    <div className={styles['below']}>
      {replaceReason !== null && <p>{t.because(replaceReason)}</p>}
      <p>{t.hash(sha256)}</p>
    </div>
  );
}

/** Open to all who may read the decision, so not where other files are. */
function addressOfCopy({ id }: Copy): string {
  return `/files/decisions/signed-copy?id=${id}`;
}

const PDF = '.pdf,application/pdf';
