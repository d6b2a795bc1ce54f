import { useText } from '../../../lib/text/language.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { scoringText } from '../text.ts';
import { DeclineScoringDocument } from './scoring-acts.gql.ts';

interface DeclineDialogProps {
  readonly sheet: ShownSheet;
  readonly onClose: () => void;
}

/** Whoever recognises a relation says so, and the sheet goes to somebody else. */
export function DeclineDialog({ sheet: { id, version, number }, onClose }: DeclineDialogProps) {
  const t = useText(scoringText);
  return (
    <SentFormDialog
      title={t.decline.title(String(number))}
      body={t.decline.body}
      confirm={t.decline.confirm}
      busy={t.decline.busy}
      done={t.decline.done}
      onAsk={async (client) =>
        (await client.mutate({ mutation: DeclineScoringDocument, variables: { input: { id, version } } })).data
          ?.declineScoring
      }
      onClose={onClose}
    />
  );
}
