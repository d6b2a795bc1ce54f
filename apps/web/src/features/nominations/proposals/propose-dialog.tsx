import { useQuery } from '@apollo/client/react';
import { AWARD_CODES } from '@thidua/domain/vocabulary';
import { isOneOf } from '@thidua/domain/kernel';
import { useNavigate } from 'react-router';

import type { ProposeNominationInput } from '../../../gql/schema-types.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { dayOf, flagOf, textOf, type FormValues } from '../../../ui/forms/form-field.ts';
import { usePeople } from '../../gatherings/index.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { departmentsWithList } from '../pages/grid-departments.ts';
import { nominationText } from '../text.ts';
import { ProposalChoicesDocument, ProposeNominationDocument } from './proposal-acts.gql.ts';
import {
  awardField,
  isNewSubject,
  kindOf,
  knownOf,
  proposalFields,
  subjectOf,
  type ProposalChoices,
} from './proposal-fields.ts';
import { proposalText } from './text.ts';

interface ProposeDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** One more proposal beside the yearly list; it opens as a draft, to be answered for and sent. */
export function ProposeDialog({ year, onClose }: ProposeDialogProps) {
  const t = useText(proposalText);
  const { awardName } = useText(nominationText);
  const viewer = useViewer();
  const navigate = useNavigate();
  const people = usePeople(year);
  const asked = useQuery(ProposalChoicesDocument, { variables: { year } });
  if (people.data === undefined || asked.data === undefined) {
    return <DialogState title={t.dialog.title} asked={[people, asked]} onClose={onClose} />;
  }
  const departments = departmentsWithList(asked.data.departments, viewer);
  const ids = departments.map(({ id }) => id);
  const choices: ProposalChoices = {
    departments,
    people: people.data.filter(({ departmentId }) => departmentId !== undefined && ids.includes(departmentId)),
    known: asked.data.otherSubjects,
    movements: asked.data.thematicMovements,
  };
  return (
    <SentFormDialog
      title={t.dialog.title}
      body={t.dialog.body}
      confirm={t.dialog.confirm}
      busy={t.dialog.busy}
      done={t.dialog.done}
      problems={t.dialog.problems}
      problemsAt={(field, values) => (field === 'award' ? awardField(values, choices) : 'subject')}
      fields={proposalFields(t, choices, awardName)}
      initial={{ subject: 'STAFF', kind: 'MERIT', departmentId: ids[0] ?? '' }}
      onAsk={async (client, values) =>
        (
          await client.mutate({
            mutation: ProposeNominationDocument,
            variables: { input: inputOf(values, choices, year) },
          })
        ).data?.proposeNomination
      }
      onDone={(done) => {
        if (done.__typename === 'Nomination') void navigate(hrefs.nomination(done.id));
      }}
      onClose={onClose}
    />
  );
}

/** What was typed as the contract wants it: one subject, and of the kind only what it asks. */
function inputOf(values: FormValues, choices: ProposalChoices, year: number): ProposeNominationInput {
  const subject = subjectOf(values);
  const award = textOf(values, awardField(values, choices));
  const shared = {
    year,
    departmentId: departmentOf(values, choices),
    kind: kindOf(values, choices),
    // The options of the field are awards.
    award: isOneOf(AWARD_CODES, award) ? award : 'DIRECTOR_COMMENDATION',
    achievement: textOf(values, 'achievement'),
    achievedOn: dayOf(values, 'achievedOn') ?? null,
    thematicMovementId: textOf(values, 'thematicMovementId') || null,
  } as const;
  if (subject === 'STAFF') return { ...shared, staffId: textOf(values, 'staffId') };
  if (subject === 'DEPARTMENT') return { ...shared, isDepartment: true };
  if (subject === 'BODY') return { ...shared, isBody: true };
  if (!isNewSubject(values, choices)) return { ...shared, otherSubjectId: knownOf(values, choices)?.id ?? null };
  return {
    ...shared,
    newSubject: {
      kind: subject,
      name: textOf(values, 'name'),
      place: textOf(
        values,
        subject !== 'HOUSEHOLD' && textOf(values, 'country').trim() !== '' ? 'placeAbroad' : 'place',
      ),
      occupation: subject === 'PERSON' ? textOf(values, 'occupation') : '',
      country: subject === 'HOUSEHOLD' ? '' : textOf(values, 'country'),
      isWorker: subject === 'PERSON' && flagOf(values, 'isWorker'),
    },
  };
}

/** The division of the person, the directorate for the body, else the one that is chosen. */
function departmentOf(values: FormValues, { departments, people }: ProposalChoices): string {
  const subject = subjectOf(values);
  const own = people.find(({ value }) => value === textOf(values, 'staffId'))?.departmentId;
  if (subject === 'STAFF' && own !== undefined) return own;
  const directorate = departments.find(({ kind }) => kind === 'DIRECTORATE');
  return subject === 'BODY' && directorate !== undefined ? directorate.id : textOf(values, 'departmentId');
}
