import { BLOCK_SHEET_LIMITS } from '@thidua/domain/blocks';

import { useText } from '../../../lib/text/language.tsx';
import { numberOf, sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
import type { ShownEntry } from '../pages/entry-page.tsx';
import { blockSheetText } from '../text.ts';
import { MarkBlockEntryDocument, SendBlockScoresDocument } from './entry-acts.gql.ts';

interface EntryDialogProps {
  readonly entry: ShownEntry;
  /** The version that the autosaver knows; the page may still show an older one. */
  readonly version: number;
  readonly onClose: () => void;
}

/** Writes down that the member's points were sent, and when. */
export function SendScoresDialog({ entry: { id }, version, onClose }: EntryDialogProps) {
  const t = useText(blockSheetText);
  return (
    <SentFormDialog
      title={t.entry.sendTitle}
      body={t.entry.sendBody}
      confirm={t.entry.send}
      busy={t.entry.sendBusy}
      done={t.entry.sendDone}
      problems={t.problems}
      fields={[{ name: 'sentOn', kind: 'date', label: t.entry.sentOn }]}
      problemsAt="sentOn"
      onAsk={async (client, values) => {
        const input = { id, version, sentOn: sentDay(values, 'sentOn') };
        return (await client.mutate({ mutation: SendBlockScoresDocument, variables: { input } })).data?.sendBlockScores;
      }}
      onClose={onClose}
    />
  );
}

/** Votes of the members' ballot, or why this member is not ranked. */
export function MarkEntryDialog({ entry, version, onClose }: EntryDialogProps) {
  const t = useText(blockSheetText);
  const { id, votes, unrankedReason, member } = entry;
  return (
    <SentFormDialog
      title={t.entry.markTitle(member.name)}
      confirm={t.entry.markConfirm}
      busy={t.entry.markBusy}
      done={t.entry.markDone}
      problems={t.problems}
      fields={[
        { name: 'votes', kind: 'number', label: t.entry.votes, isOptional: true },
        {
          name: 'unrankedReason',
          kind: 'area',
          label: t.entry.unranked,
          hint: t.entry.unrankedHint,
          isOptional: true,
          limit: BLOCK_SHEET_LIMITS.reason,
        },
      ]}
      initial={{ votes: numberEntry(votes ?? undefined), unrankedReason }}
      onAsk={async (client, values) => {
        const typed = numberOf(values, 'votes').value;
        const input = {
          id,
          version,
          votes: typed === undefined ? null : Math.trunc(typed),
          unrankedReason: textOf(values, 'unrankedReason'),
        };
        return (await client.mutate({ mutation: MarkBlockEntryDocument, variables: { input } })).data?.markBlockEntry;
      }}
      onClose={onClose}
    />
  );
}
