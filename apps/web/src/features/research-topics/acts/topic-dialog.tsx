import { RESEARCH_RESULTS, RESEARCH_ROLES } from '@thidua/domain/eligibility';
import {
  RESEARCH_LEVELS,
  type ResearchLevel,
  type ResearchResult,
  type ResearchRole,
} from '@thidua/domain/research-topics';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { dayOf, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { usePeople } from '../../gatherings/index.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownTopic } from '../pages/research-topic-page.tsx';
import { researchText, type ResearchWords } from '../text.ts';
import { SaveResearchTopicDocument } from './research-acts.gql.ts';
import { inputOf } from './topic-input.ts';

const NONE = 'NONE';
const APPLIED = ['YES', 'NO', 'UNKNOWN'] as const;

interface TopicDialogProps {
  readonly year: number;
  /** The topic to put right; a new one without. */
  readonly known?: ShownTopic;
  readonly onClose: () => void;
}

/** Records a topic with one of its people, or puts one right. The others and the files are added on its page. */
export function TopicDialog(props: TopicDialogProps) {
  const t = useText(researchText);
  const { roles } = useViewer();
  const isForOthers = props.known === undefined && roles.some(({ role }) => role === 'SECRETARY');
  return isForOthers ? <ForOthers {...props} t={t} /> : <TopicForm {...props} t={t} personFields={[]} />;
}

/** The secretariat says whose topic it is. */
function ForOthers(props: TopicDialogProps & { readonly t: ResearchWords }) {
  const { t, year, onClose } = props;
  const people = usePeople(year);
  if (people.data === undefined) return <DialogState title={t.edit.title} asked={[people]} onClose={onClose} />;
  return (
    <TopicForm
      {...props}
      personFields={[{ name: 'staffId', kind: 'select', label: t.edit.person, options: people.data }]}
    />
  );
}

interface TopicFormProps extends TopicDialogProps {
  readonly t: ResearchWords;
  readonly personFields: readonly FormField[];
}

function TopicForm({ t, known, personFields, onClose }: TopicFormProps) {
  const viewer = useViewer();
  const navigate = useNavigate();
  const [id] = useState(known?.id ?? newId);
  const isForOthers = personFields.length > 0;
  const roleField: FormField = {
    name: 'role',
    kind: 'choice',
    label: isForOthers ? t.edit.role : t.edit.ownRole,
    options: RESEARCH_ROLES.map((value) => ({ value, label: t.role[value] })),
  };
  return (
    <SentFormDialog
      keptAs={known === undefined ? 'research' : `research.${known.id}.${known.version}`}
      title={known === undefined ? t.edit.title : t.edit.changeTitle}
      {...(known === undefined ? { body: t.edit.body } : {})}
      confirm={t.edit.confirm}
      busy={t.edit.busy}
      done={known === undefined ? t.edit.done : t.edit.changed}
      problems={t.problems}
      problemsAt={known === undefined ? 'role' : 'title'}
      fields={known === undefined ? [...personFields, roleField, ...factFields(t)] : factFields(t)}
      initial={known === undefined ? { result: NONE, isApplied: 'UNKNOWN' } : valuesOf(known)}
      onAsk={async (client, values) => {
        const people = [
          {
            staffId: isForOthers ? textOf(values, 'staffId') : (viewer.staff?.id ?? null),
            role: textOf(values, 'role') as ResearchRole,
          },
        ];
        const whole = known === undefined ? { id, people } : inputOf(known);
        const variables = { input: { ...whole, ...typedFacts(values) } };
        return (await client.mutate({ mutation: SaveResearchTopicDocument, variables })).data?.saveResearchTopic;
      }}
      onDone={() => {
        if (known === undefined) void navigate(hrefs.researchTopic(id));
      }}
      onClose={onClose}
    />
  );
}

function factFields({ fields: label, level, result, applied, noResult }: ResearchWords): readonly FormField[] {
  return [
    { name: 'title', kind: 'text', label: label.title },
    {
      name: 'level',
      kind: 'select',
      label: label.level,
      options: RESEARCH_LEVELS.map((value) => ({ value, label: level[value] })),
    },
    { name: 'programme', kind: 'text', label: label.programme, isOptional: true },
    { name: 'contractNumber', kind: 'text', label: label.contractNumber, isOptional: true, isCode: true },
    { name: 'startedOn', kind: 'date', label: label.startedOn, isOptional: true },
    { name: 'endedOn', kind: 'date', label: label.endedOn, isOptional: true },
    { name: 'acceptedBy', kind: 'text', label: label.acceptedBy, isOptional: true },
    { name: 'acceptedOn', kind: 'date', label: label.acceptedOn, isOptional: true },
    {
      name: 'result',
      kind: 'select',
      label: label.result,
      options: [
        { value: NONE, label: noResult },
        ...RESEARCH_RESULTS.map((value) => ({ value, label: result[value] })),
      ],
    },
    { name: 'paperNumber', kind: 'text', label: label.paperNumber, isOptional: true, isCode: true },
    { name: 'paperOn', kind: 'date', label: label.paperOn, isOptional: true },
    {
      name: 'isApplied',
      kind: 'choice',
      label: label.isApplied,
      options: APPLIED.map((value) => ({ value, label: applied[value] })),
    },
  ];
}

function typedFacts(values: FormValues) {
  const result = textOf(values, 'result');
  const applied = textOf(values, 'isApplied');
  return {
    title: textOf(values, 'title'),
    // The options of the fields are the levels and the results.
    level: textOf(values, 'level') as ResearchLevel,
    result: result === NONE || result === '' ? null : (result as ResearchResult),
    programme: textOf(values, 'programme'),
    contractNumber: textOf(values, 'contractNumber'),
    startedOn: dayOf(values, 'startedOn') ?? null,
    endedOn: dayOf(values, 'endedOn') ?? null,
    acceptedBy: textOf(values, 'acceptedBy'),
    acceptedOn: dayOf(values, 'acceptedOn') ?? null,
    paperNumber: textOf(values, 'paperNumber'),
    paperOn: dayOf(values, 'paperOn') ?? null,
    isApplied: applied === 'UNKNOWN' ? null : applied === 'YES',
  };
}

function valuesOf(known: ShownTopic): FormValues {
  const { title, level, programme, contractNumber, acceptedBy, paperNumber, isApplied } = known;
  return {
    title,
    level,
    programme,
    contractNumber,
    acceptedBy,
    paperNumber,
    startedOn: dateEntry(known.startedOn),
    endedOn: dateEntry(known.endedOn),
    acceptedOn: dateEntry(known.acceptedOn),
    paperOn: dateEntry(known.paperOn),
    result: known.result ?? NONE,
    isApplied: isApplied === null ? 'UNKNOWN' : isApplied ? 'YES' : 'NO',
  };
}
