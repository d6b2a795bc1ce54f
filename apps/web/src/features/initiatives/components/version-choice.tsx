import { useText } from '../../../lib/text/language.tsx';
import { VersionChoice as AnyVersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { shownText } from '../forms/field-text.ts';
import type { DraftField, InitiativeDraft } from '../forms/initiative-draft.ts';
import { initiativeText } from '../text.ts';

interface VersionChoiceProps {
  readonly title: string;
  readonly lead: string;
  readonly mine: InitiativeDraft;
  readonly theirs: InitiativeDraft;
  /** The fields to choose for. */
  readonly fields: readonly DraftField[];
  /** The fields that are theirs before the person chooses; the others are mine. */
  readonly fromTheirsAtFirst?: readonly DraftField[];
  readonly onChoose: (fromTheirs: readonly DraftField[]) => void;
}

/** Two versions of a request, field by field; nothing is thrown away before the person has chosen. */
export function VersionChoice({ mine, theirs, fields, ...choice }: VersionChoiceProps) {
  const t = useText(initiativeText);
  return (
    <AnyVersionChoice
      {...choice}
      fields={fields.map((field) => ({
        field,
        label: t.fields[field],
        mine: shownText(mine, field),
        theirs: shownText(theirs, field),
      }))}
    />
  );
}
