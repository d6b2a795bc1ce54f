import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { AttachmentList, attachmentText } from '../../attachments/index.ts';
import { initiativeText } from '../text.ts';
import { FileVersions, senderOf } from './file-versions.tsx';
import { InitiativeFilesFragmentDoc, type InitiativeFilesFragment } from './initiative-files.gql.ts';

interface InitiativeFilesProps {
  readonly initiative: FragmentType<InitiativeFilesFragment>;
  /** Shown to who would add them where there are none; others see no card, for there may be files that are not for them. */
  readonly empty?: string;
  readonly actions?: ReactNode;
}

/** The evidence of a request, to read and open. */
export function InitiativeFiles({ initiative, empty, actions }: InitiativeFilesProps) {
  const t = useText(initiativeText);
  const words = useText(attachmentText);
  const { data } = useSuspenseFragment({
    fragment: InitiativeFilesFragmentDoc,
    fragmentName: 'InitiativeFiles',
    from: initiative,
  });
  const { attachments } = data;
  if (attachments.length === 0 && empty === undefined) return null;
  return (
    <Card title={t.files.title} actions={actions}>
      {attachments.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <AttachmentList
          files={attachments}
          metaOf={(file) => senderOf(words, file)}
          belowOf={(file) => <FileVersions file={file} />}
        />
      )}
    </Card>
  );
}
