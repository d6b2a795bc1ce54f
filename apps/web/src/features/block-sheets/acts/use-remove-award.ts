import { useSending } from '../../../lib/outcome/use-sending.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import { RecordBlockAwardDocument, RemoveBlockAwardDocument } from './award-acts.gql.ts';

type Standing = ShownSheet['standings'][number];

/** Strikes out an award at once; undone, it is written down again as it was. Answers why it could not be, if so. */
export function useRemoveAward() {
  const t = useText(blockSheetText);
  const showToast = useToast();
  const { send } = useSending();

  async function putBack(entryId: string, award: Standing['awards'][number]): Promise<void> {
    const { kind, title, decisionNumber, decidedOn, decider, awardRecordId } = award;
    const input = { id: entryId, awardId: newId(), kind, title, decisionNumber, decidedOn, decider, awardRecordId };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: RecordBlockAwardDocument, variables: { input } })).data?.recordBlockAward,
    );
    if (outcome.kind === 'FAILED') showToast({ message: outcome.sentence });
  }

  return async ({ entryId }: Standing, award: Standing['awards'][number]): Promise<void> => {
    const input = { id: entryId, awardId: award.id };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: RemoveBlockAwardDocument, variables: { input } })).data?.removeBlockAward,
    );
    if (outcome.kind === 'FAILED') showToast({ message: outcome.sentence });
    if (outcome.kind === 'DONE') showToast({ message: t.award.removed, onUndo: () => void putBack(entryId, award) });
  };
}
