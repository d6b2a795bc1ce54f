import { RESEARCH_ROLES } from '@thidua/domain/eligibility';
import { RESEARCH_LIMITS, type ResearchRole } from '@thidua/domain/research-topics';

import { useText } from '../../../lib/text/language.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { textOf, type FormValues } from '../../../ui/forms/form-field.ts';
import { usePeople } from '../../gatherings/index.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownTopic } from '../pages/research-topic-page.tsx';
import { researchText } from '../text.ts';
import { SaveResearchTopicDocument } from './research-acts.gql.ts';
import { inputOf } from './topic-input.ts';

const isOutside = (values: FormValues) => textOf(values, 'from') === 'OUTSIDE';

interface AddPersonDialogProps {
  readonly topic: ShownTopic;
  readonly onClose: () => void;
}

/** One more of those who took part: of the body, or from outside by name. */
export function AddPersonDialog({ topic, onClose }: AddPersonDialogProps) {
  const { people: t, edit, role, problems } = useText(researchText);
  const people = usePeople(topic.year);
  if (people.data === undefined) return <DialogState title={t.addTitle} asked={[people]} onClose={onClose} />;
  const listed = topic.people.map(({ staffId }) => staffId);
  return (
    <SentFormDialog
      title={t.addTitle}
      confirm={t.add}
      busy={edit.busy}
      done={t.done}
      problems={problems}
      problemsAt="role"
      fields={[
        {
          name: 'from',
          kind: 'choice',
          label: t.where,
          options: (['INSIDE', 'OUTSIDE'] as const).map((value) => ({ value, label: t.from[value] })),
        },
        {
          name: 'staffId',
          kind: 'select',
          label: t.person,
          options: people.data.filter(({ value }) => !listed.includes(value)),
          isAsked: (values) => !isOutside(values),
        },
        {
          name: 'outsideName',
          kind: 'text',
          label: t.outsideName,
          limit: RESEARCH_LIMITS.outsideName,
          isAsked: isOutside,
        },
        {
          name: 'role',
          kind: 'choice',
          label: edit.role,
          options: RESEARCH_ROLES.map((value) => ({ value, label: role[value] })),
        },
      ]}
      initial={{ from: 'INSIDE' }}
      onAsk={async (client, values) => {
        const whole = inputOf(topic);
        const person = isOutside(values)
          ? { outsideName: textOf(values, 'outsideName') }
          : { staffId: textOf(values, 'staffId') };
        // The options of the field are the roles.
        const added = { ...person, role: textOf(values, 'role') as ResearchRole };
        const variables = { input: { ...whole, people: [...whole.people, added] } };
        return (await client.mutate({ mutation: SaveResearchTopicDocument, variables })).data?.saveResearchTopic;
      }}
      onClose={onClose}
    />
  );
}
