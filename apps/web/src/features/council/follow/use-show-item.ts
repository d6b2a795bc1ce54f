import { useText } from '../../../lib/text/language.tsx';
import { useAct, type Act } from '../actions/use-act.ts';
import { ShowAgendaItemDocument } from './show-agenda-item.gql.ts';
import { followText } from './text.ts';

/** Moves the meeting to an item, for whoever presides and the secretary. */
export function useShowItem(onAnswer: () => Promise<unknown>): Act<{ itemId: string }> {
  const t = useText(followText);
  return useAct(
    ShowAgendaItemDocument,
    ({ showAgendaItem }) => (showAgendaItem.__typename === 'Meeting' ? undefined : t.late),
    onAnswer,
  );
}
