import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { AttachmentField, attachmentText } from '../../attachments/index.ts';
import { initiativeText } from '../text.ts';
import { FileVersions, senderOf } from './file-versions.tsx';
import type { InitiativeFilesInHand } from './use-initiative-files.ts';

/** Id of the control that takes files, for links of the error summary and from the check page. */
export const FILES_FIELD_ID = 'truong-minh-chung';

interface InitiativeFilesFieldProps {
  readonly initiativeId: string;
  readonly inHand: InitiativeFilesInHand;
  readonly error: string | undefined;
}

/** The part of a request with its evidence: kept as soon as it is sent, whatever becomes of the texts beside it. */
export function InitiativeFilesField({ initiativeId, inHand, error }: InitiativeFilesFieldProps) {
  const t = useText(initiativeText);
  const words = useText(attachmentText);
  const { files, uploads, refresh } = inHand;
  return (
    <Card title={t.files.title}>
      <p>{t.files.lead}</p>
      <AttachmentField
        id={FILES_FIELD_ID}
        holder="INITIATIVE"
        recordId={initiativeId}
        files={files}
        uploads={uploads}
        error={error}
        onRemoved={refresh}
        onRestored={refresh}
        canReplace
        metaOf={(file) => senderOf(words, file)}
        belowOf={(file) => <FileVersions file={file} />}
      />
    </Card>
  );
}
