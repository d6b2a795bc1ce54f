import { useText } from '../../../lib/text/language.tsx';
import { numberOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownGathering } from '../pages/gathering-page.tsx';
import { gatheringText } from '../text.ts';
import { RecordContributionsDocument } from './gathering-acts.gql.ts';

interface RecordGiftsDialogProps {
  readonly gathering: ShownGathering;
  readonly onClose: () => void;
}

/** What each person gave, one line a person, from the list of whoever collected it. What is left empty stays as it is; nought takes it back. */
export function RecordGiftsDialog({ gathering: { id, roll }, onClose }: RecordGiftsDialogProps) {
  const t = useText(gatheringText);
  return (
    <SentFormDialog
      title={t.gifts.title}
      body={t.gifts.body}
      confirm={t.gifts.confirm}
      busy={t.gifts.busy}
      done={t.gifts.done}
      problems={t.problems}
      fields={roll.map(({ staffId, name, departmentName, contributionAccess }) => ({
        name: nameOf(staffId),
        kind: 'number' as const,
        label: t.gifts.of(name),
        hint: contributionAccess === 'NONE' ? departmentName : t.gifts.recorded(departmentName),
        isOptional: true,
      }))}
      onAsk={async (client, values) => {
        const contributions = roll.flatMap(({ staffId }) => {
          const { value } = numberOf(values, nameOf(staffId));
          return value === undefined ? [] : [{ staffId, amount: value === 0 ? null : value }];
        });
        const input = { id, contributions };
        return (await client.mutate({ mutation: RecordContributionsDocument, variables: { input } })).data
          ?.recordContributions;
      }}
      onClose={onClose}
    />
  );
}

/** As the server names the field in what it finds wrong. */
function nameOf(staffId: string): string {
  return `amounts.${staffId}`;
}
