import { useText } from '../../../lib/text/language.tsx';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { planText } from '../plan-text.ts';
import type { PlanDraft, PlanField } from './plan-draft.ts';

interface PlanConflictProps {
  readonly mine: PlanDraft;
  readonly theirs: PlanDraft;
  readonly fields: readonly PlanField[];
  readonly onChoose: (fromTheirs: readonly PlanField[]) => void;
}

/** Two versions of a plan, part by part; nothing is thrown away before the person has chosen. */
export function PlanConflict({ mine, theirs, fields, onChoose }: PlanConflictProps) {
  const t = useText(planText);
  return (
    <VersionChoice
      title={t.editor.conflictTitle}
      lead={t.editor.conflict}
      fields={fields.map((field) => ({
        field,
        label: t.fields[field],
        mine: shownText(mine, field),
        theirs: shownText(theirs, field),
      }))}
      onChoose={onChoose}
    />
  );
}

/** A part as a person reads it, one matter a line. */
function shownText(draft: PlanDraft, field: PlanField): string {
  switch (field) {
    case 'period':
      return `${draft.fromDay} – ${draft.toDay}`;
    case 'phases':
      return draft.phases
        .flatMap(({ name, fromDay, toDay, occasions }) => [
          `${name}: ${fromDay} – ${toDay}`,
          ...occasions.map((occasion) => `– ${occasion.name} ${occasion.statedYears}`.trim()),
        ])
        .join('\n');
    case 'tasks':
      return draft.tasks
        .flatMap(({ number, title, content, items }) => [
          `${number}. ${title}`,
          content,
          ...items.map(({ text }) => `– ${text}`),
        ])
        .filter((line) => line !== '')
        .join('\n');
    case 'thematicMovements':
      return draft.thematicMovements.map(({ name }) => name).join('\n');
    case 'recipients':
      return draft.recipients.map(({ name, purpose }) => (purpose === '' ? name : `${name} (${purpose})`)).join('\n');
    case 'duties':
      return draft.duties.map(({ unit, text }) => `${unit}: ${text}`).join('\n');
    case 'references':
      return draft.references.map(({ number, detail }) => `${number}, ${detail}`).join('\n');
    case 'title':
    case 'theme':
    case 'paperType':
    case 'planNumber':
    case 'planDate':
    case 'issuer':
    case 'signerPost':
    case 'signerName':
    case 'purposes':
    case 'requirements':
    case 'generalGoals':
      return draft[field];
  }
}
