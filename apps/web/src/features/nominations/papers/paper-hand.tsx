import { useState } from 'react';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AttachmentList, RecordFiles } from '../../attachments/index.ts';
import { StateDossierPaperDocument } from './paper-acts.gql.ts';
import type { ShownPaper } from './paper-row.tsx';
import styles from './papers.module.css';
import { OnPaperDialog, UnavailableDialog } from './stated-dialogs.tsx';
import { paperText } from './text.ts';

interface PaperHandProps {
  readonly nominationId: string;
  readonly paper: ShownPaper;
}

/** What whoever brings papers can do for one: files, a paper in a drawer, or why there is none. */
export function PaperHand({ nominationId, paper }: PaperHandProps) {
  const t = useText(paperText);
  const toast = useToast();
  const { send, isBusy } = useSending();
  const [dialog, setDialog] = useState<'ON_PAPER' | 'UNAVAILABLE' | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { brought } = paper;
  const name = t.paper[paper.paper];
  const isStated = brought !== null && brought.manner !== 'FILE';
  const onClose = () => setDialog(undefined);

  /** The row that files hang on; what was said before is taken back. */
  async function keepAsFiles(): Promise<void> {
    const input = { id: nominationId, paper: paper.paper, version: brought?.version ?? 0, manner: 'FILE' } as const;
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: StateDossierPaperDocument, variables: { input } })).data?.stateDossierPaper,
    );
    setFailure(outcome.kind === 'DONE' ? undefined : outcome.kind === 'FAILED' ? outcome.sentence : t.act.failed);
    if (outcome.kind === 'DONE' && isStated) toast({ message: t.act.takenBack });
  }

  return (
    <>
      {failure !== undefined && <InlineError message={failure} />}
      {brought !== null && brought.manner === 'FILE' && (
        <RecordFiles
          id={`giay-to-${paper.paper.toLowerCase()}`}
          legend={t.act.files(name)}
          holder="DOSSIER_PAPER"
          recordId={brought.id}
          files={brought.attachments}
          canChange
        />
      )}
      {isStated && brought.attachments.length > 0 && <AttachmentList files={brought.attachments} />}
      <div className={styles['acts']}>
        {brought === null && (
          <Button
            size="small"
            aria-label={t.act.attachOf(name)}
            busyLabel={isBusy ? t.onPaper.busy : undefined}
            onClick={() => void keepAsFiles()}
          >
            {t.act.attach}
          </Button>
        )}
        {!isStated && (
          <>
            <Button size="small" aria-label={t.act.onPaperOf(name)} onClick={() => setDialog('ON_PAPER')}>
              {t.act.onPaper}
            </Button>
            {paper.state === 'MISSING' && (
              <Button size="small" aria-label={t.act.unavailableOf(name)} onClick={() => setDialog('UNAVAILABLE')}>
                {t.act.unavailable}
              </Button>
            )}
          </>
        )}
        {isStated && (
          <Button
            size="small"
            aria-label={t.act.takeBackOf(name)}
            busyLabel={isBusy ? t.onPaper.busy : undefined}
            onClick={() => void keepAsFiles()}
          >
            {t.act.takeBack}
          </Button>
        )}
      </div>
      {dialog === 'ON_PAPER' && <OnPaperDialog nominationId={nominationId} paper={paper} onClose={onClose} />}
      {dialog === 'UNAVAILABLE' && <UnavailableDialog nominationId={nominationId} paper={paper} onClose={onClose} />}
    </>
  );
}
