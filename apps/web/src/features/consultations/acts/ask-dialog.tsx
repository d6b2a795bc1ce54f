import { useQuery } from '@apollo/client/react';
import { CONSULTATION_ASPECTS, CONSULTATION_LIMITS, type ConsultationAspect } from '@thidua/domain/consultations';

import { useText } from '../../../lib/text/language.tsx';
import { workplaceOptions } from '../../../lib/workplace-options.ts';
import { useYear } from '../../../lib/year.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { dayOf, manyOf, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { usePeople } from '../../gatherings/index.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { consultationText, type ConsultationWords } from '../text.ts';
import { askedWords } from './asked-words.ts';
import { AskChoicesDocument, AskConsultationsDocument } from './consultation-acts.gql.ts';

interface AskDialogProps {
  readonly nominationIds: readonly string[];
  readonly onClose: () => void;
}

/** Asks offices, and an officer by name, about one line or many: each with what it is asked, all with one last day. */
export function AskDialog({ nominationIds, onClose }: AskDialogProps) {
  const t = useText(consultationText);
  const toast = useToast();
  const { year } = useYear();
  const title = t.ask.title(nominationIds.length);
  const choices = useQuery(AskChoicesDocument, { variables: { year } });
  const people = usePeople(year);
  if (choices.data === undefined || people.data === undefined) {
    return <DialogState title={title} asked={[choices, people]} onClose={onClose} />;
  }
  const departments = workplaceOptions(choices.data.departments);
  return (
    <SentFormDialog
      title={title}
      body={t.ask.body}
      confirm={t.ask.confirm}
      busy={t.ask.busy}
      problems={t.problems}
      problemsAt={(field, values) => fieldOf(field, officesIn(values))}
      fields={fieldsOf(t, departments, people.data)}
      initial={{ departments: [], person: '', dueOn: dateEntry(undefined) }}
      onAsk={async (client, values) => {
        const offices = officesIn(values).map(({ id, isPerson }) => ({
          ...(isPerson ? { staffId: id } : { departmentId: id }),
          // The options of the field are the aspects.
          aspect: textOf(values, `aspect.${id}`) as ConsultationAspect,
          question: textOf(values, `question.${id}`),
        }));
        const input = { nominationIds: [...nominationIds], offices, dueOn: dayOf(values, 'dueOn') ?? null };
        return (await client.mutate({ mutation: AskConsultationsDocument, variables: { input } })).data
          ?.askConsultations;
      }}
      onDone={({ outcomes }) => toast({ message: askedWords(t, outcomes) })}
      onClose={onClose}
    />
  );
}

interface ChosenOffice {
  readonly id: string;
  readonly isPerson: boolean;
}

/** Whom the form asks, in the order in which they are sent. */
function officesIn(values: FormValues): readonly ChosenOffice[] {
  const person = textOf(values, 'person');
  return [
    ...manyOf(values, 'departments').map((id) => ({ id, isPerson: false })),
    ...(person === '' ? [] : [{ id: person, isPerson: true }]),
  ];
}

/** The server counts offices; the form names their fields. */
function fieldOf(field: string, offices: readonly ChosenOffice[]): string {
  const office = /^question\.(\d+)$/.exec(field)?.[1];
  return office === undefined ? 'departments' : `question.${offices[Number(office)]?.id ?? ''}`;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

function fieldsOf(
  t: ConsultationWords,
  departments: readonly Choice[],
  people: readonly (Choice & { readonly detail?: string })[],
): readonly FormField[] {
  const isChosen = (id: string) => (values: FormValues) => officesIn(values).some((office) => office.id === id);
  const asked = ({ value, label }: Choice): readonly FormField[] => [
    {
      name: `aspect.${value}`,
      kind: 'select',
      label: t.ask.aspectOf(label),
      options: CONSULTATION_ASPECTS.map((aspect) => ({ value: aspect, label: t.aspect[aspect] })),
      isAsked: isChosen(value),
    },
    {
      name: `question.${value}`,
      kind: 'area',
      label: t.ask.questionOf(label),
      hint: t.ask.questionHint,
      limit: CONSULTATION_LIMITS.question,
      isOptional: true,
      isAsked: isChosen(value),
    },
  ];
  return [
    {
      name: 'departments',
      kind: 'many',
      label: t.ask.departments,
      options: departments,
      isOptional: true,
    },
    ...departments.flatMap(asked),
    {
      name: 'person',
      kind: 'select',
      label: t.ask.person,
      options: people,
      isOptional: true,
    },
    ...people.flatMap(asked),
    { name: 'dueOn', kind: 'date', label: t.ask.dueOn, hint: t.ask.dueHint, isOptional: true },
  ];
}
