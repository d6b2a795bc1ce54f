import { useText } from '../../../lib/text/language.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import type { RegistrationDraft, SheetField } from '../forms/draft.ts';
import type { SheetSaver, SheetState } from '../forms/use-sheet-draft.ts';
import { registrationText, type RegistrationWords } from '../text.ts';

interface SheetConflictProps {
  readonly state: SheetState;
  readonly movements: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: SheetSaver['resolve'];
}

/** The parts of a sheet that two places have written differently: each is chosen, nothing is thrown away before. */
export function SheetConflict({ state, movements, onChoose }: SheetConflictProps) {
  const t = useText(registrationText);
  const drafts = useText(draftText);
  const { conflict, draft } = state;
  if (conflict === undefined) return null;
  return (
    <VersionChoice
      key={conflict.version}
      title={t.save.conflictTitle}
      lead={drafts.versions.conflict}
      fields={conflict.fields.map((field) => ({
        field,
        label: t.view[LABELS[field]],
        mine: wordsOf(t, draft, field, movements),
        theirs: wordsOf(t, conflict.theirs, field, movements),
      }))}
      onChoose={onChoose}
    />
  );
}

const LABELS = {
  titles: 'titles',
  content: 'content',
  measures: 'measures',
  initiativeCount: 'initiatives',
  pledges: 'pledges',
} as const satisfies Record<SheetField, keyof RegistrationWords['view']>;

function wordsOf(
  t: RegistrationWords,
  draft: RegistrationDraft,
  field: SheetField,
  movements: SheetConflictProps['movements'],
): string {
  switch (field) {
    case 'titles':
      return draft.titles.map((title) => t.award(title)).join(', ');
    case 'content':
    case 'measures':
      return draft[field];
    case 'initiativeCount':
      return String(draft.initiativeCount);
    case 'pledges':
      return draft.pledges
        .map(({ movementId, commitments }) =>
          t.view.pledge(movements.find(({ id }) => id === movementId)?.name ?? '', commitments.length),
        )
        .join('\n');
  }
}
