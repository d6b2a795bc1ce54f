import { useNavigate } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownGrid } from '../pages/scoring-grid-page.tsx';
import { scoringGridText } from '../text.ts';
import { ApproveScoringGridDocument, DiscardScoringGridDocument } from './grid-acts.gql.ts';

interface GridActDialogProps {
  readonly grid: ShownGrid;
  readonly onClose: () => void;
}

/** The director puts a grid in force. */
export function ApproveGridDialog({ grid: { id, version, name, validFrom }, onClose }: GridActDialogProps) {
  const t = useText(scoringGridText);
  return (
    <SentFormDialog
      title={t.approve.title(name)}
      body={t.approve.body(formatDate(validFrom))}
      confirm={t.approve.confirm}
      busy={t.approve.busy}
      done={t.approve.done}
      problems={t.problems}
      onAsk={async (client) =>
        (await client.mutate({ mutation: ApproveScoringGridDocument, variables: { input: { id, version } } })).data
          ?.approveScoringGrid
      }
      onClose={onClose}
    />
  );
}

/** A draft that will not be approved is put away; its page is gone with it. */
export function DiscardGridDialog({ grid: { id, version }, onClose }: GridActDialogProps) {
  const t = useText(scoringGridText);
  const navigate = useNavigate();
  return (
    <SentFormDialog
      title={t.discard.title}
      body={t.discard.body}
      confirm={t.discard.confirm}
      busy={t.discard.busy}
      done={t.discard.done}
      onAsk={async (client) => {
        const input = { id, version };
        const answer = (await client.mutate({ mutation: DiscardScoringGridDocument, variables: { input } })).data
          ?.discardScoringGrid;
        if (answer?.__typename === 'DiscardedScoringGrid') await navigate(hrefs.scoringGrids());
        return answer;
      }}
      onClose={onClose}
    />
  );
}
