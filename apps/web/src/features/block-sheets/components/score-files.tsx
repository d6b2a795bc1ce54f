import { useState } from 'react';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { AttachmentList, RecordFiles } from '../../attachments/index.ts';
import type { ShownEntry } from '../pages/entry-page.tsx';
import { blockSheetText } from '../text.ts';

interface ScoreFilesProps {
  readonly score: ShownEntry['scores'][number];
  /** What the points are of, for the button. */
  readonly nameId: string;
}

/** The evidence of points while they are written: how many files there are, and on request the place to add. */
export function ScoreFilesField({ score, nameId }: ScoreFilesProps) {
  const t = useText(blockSheetText);
  const [isOpen, setIsOpen] = useState(false);
  const { id, attachments } = score;
  if (!isOpen && attachments.length === 0) {
    return (
      <div>
        <Button size="small" variant="quiet" describedBy={nameId} onClick={() => setIsOpen(true)}>
          {t.entry.addFiles}
        </Button>
      </div>
    );
  }
  return (
    <RecordFiles
      id={`tep-${id}`}
      legend={t.entry.files(formatNumber(attachments.length, 0))}
      holder="BLOCK_SCORE"
      recordId={id}
      files={attachments}
      canChange
    />
  );
}

/** The evidence of points, to read. */
export function ScoreFiles({ score }: Pick<ScoreFilesProps, 'score'>) {
  return score.attachments.length === 0 ? null : <AttachmentList files={score.attachments} />;
}
