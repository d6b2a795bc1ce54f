import { CONSENT_NOTE_LENGTH } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useInitiativeAct } from '../actions/use-initiative-act.ts';
import type { InitiativeAuthorsFragment } from '../components/initiative-authors.gql.ts';
import { formatShare } from '../forms/share-entry.ts';
import { problemSentence } from '../problem-sentence.ts';
import { initiativeText } from '../text.ts';

interface ConsentDialogProps {
  /** A co-author asks for a change, of a request that was sent too, or the owner writes down a signed paper. */
  readonly kind: 'CHANGE' | 'TAKE_BACK' | 'PAPER';
  readonly initiativeId: string;
  readonly author: Pick<InitiativeAuthorsFragment['authors'][number], 'staff' | 'shareBasisPoints'>;
  readonly onClose: () => void;
}

/** What has to be put into words before it counts. */
export function ConsentDialog({ kind, initiativeId: id, author, onClose }: ConsentDialogProps) {
  const t = useText(initiativeText);
  const toast = useToast();
  const { answer, recordPaper, isBusy } = useInitiativeAct();
  const { staff, shareBasisPoints } = author;
  const words = t.consent.dialog[kind];

  async function handleAct(note: string): Promise<ActDialogAnswer> {
    const outcome =
      kind === 'PAPER'
        ? await recordPaper({ id, staffId: staff.id, note })
        : await answer({ id, shareBasisPoints, reply: 'CHANGE_ASKED', note });
    switch (outcome.kind) {
      case 'DONE':
        toast({ message: words.done(staff.fullName) });
        return outcome;
      case 'PROBLEMS': {
        const sentence = outcome.problems.map((problem) => problemSentence(t, problem)).join(' ');
        return { kind: outcome.problems.some(({ field }) => field === 'note') ? 'PROBLEM' : 'FAILED', sentence };
      }
      case 'CHANGED':
      case 'FAILED':
        return { kind: 'FAILED', sentence: outcome.sentence };
    }
  }

  return (
    <ActDialog
      title={words.title(staff.fullName)}
      body={words.body(`${formatShare(shareBasisPoints)}%`)}
      confirm={words.confirm}
      busyLabel={isBusy ? words.busy : undefined}
      field={{ label: words.field, limit: CONSENT_NOTE_LENGTH }}
      onAct={handleAct}
      onClose={onClose}
    />
  );
}
