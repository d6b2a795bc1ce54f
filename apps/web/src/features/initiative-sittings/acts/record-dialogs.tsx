import { VOTE_CHOICES } from '@thidua/domain/council';
import { SITTING_LIMITS } from '@thidua/domain/initiative-sitting';
import { isOneOf } from '@thidua/domain/kernel';

import { useText } from '../../../lib/text/language.tsx';
import { manyOf, numberOf, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownSitting } from '../pages/sitting-page.tsx';
import { sittingText, type SittingWords } from '../text.ts';
import { RecordSittingLineDocument, RecordSittingPresenceDocument } from './sitting-acts.gql.ts';

type Line = ShownSitting['lines'][number];

interface DialogProps {
  readonly sitting: ShownSitting;
  readonly onClose: () => void;
}

/** Who is there, and why the others are not. */
export function PresenceDialog({ sitting: { id, version, seats, note, beganAt, endedAt }, onClose }: DialogProps) {
  const t = useText(sittingText);
  const isFirst = seats.every(({ isPresent }) => !isPresent);
  return (
    <SentFormDialog
      title={t.presence.record}
      confirm={t.presence.confirm}
      busy={t.presence.busy}
      done={t.presence.done}
      problems={t.problems}
      fields={[
        {
          name: 'presentIds',
          kind: 'many',
          label: t.presence.members,
          options: seats.map(({ memberId, name, role }) => ({ value: memberId, label: name, detail: t.role[role] })),
        },
        {
          name: 'beganAt',
          kind: 'text',
          label: t.presence.beganAt,
          hint: t.presence.hourHint,
          isOptional: true,
          limit: 5,
        },
        { name: 'endedAt', kind: 'text', label: t.presence.endedAt, isOptional: true, limit: 5 },
        { name: 'note', kind: 'area', label: t.presence.note, isOptional: true, limit: SITTING_LIMITS.note },
      ]}
      initial={{
        presentIds: seats.filter(({ isPresent }) => isPresent || isFirst).map(({ memberId }) => memberId),
        note,
        beganAt,
        endedAt,
      }}
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          presentIds: [...manyOf(values, 'presentIds')],
          note: textOf(values, 'note'),
          beganAt: textOf(values, 'beganAt'),
          endedAt: textOf(values, 'endedAt'),
        };
        return (await client.mutate({ mutation: RecordSittingPresenceDocument, variables: { input } })).data
          ?.recordSittingPresence;
      }}
      onClose={onClose}
    />
  );
}

const UNSET = 'UNSET';
const CONFLICT = 'CONFLICT';

interface LineDialogProps extends DialogProps {
  readonly line: Line;
  /** Everybody is put down as for it, to be changed and saved. */
  readonly isUnanimous: boolean;
}

/** The votes on one initiative: a choice for each member who is there, or the papers that the tellers counted. */
export function LineDialog({ sitting, line, isUnanimous, onClose }: LineDialogProps) {
  const t = useText(sittingText);
  const { id, version } = sitting;
  const isOpen = sitting.form === 'OPEN';
  const voters = votersOf(sitting, line);
  return (
    <SentFormDialog
      title={t.line.recordTitle(line.code)}
      body={line.title}
      confirm={t.line.confirm}
      busy={t.line.busy}
      done={t.line.done}
      problems={t.problems}
      problemsAt={isOpen ? 'opinion' : 'agree'}
      fields={[
        ...(isOpen ? nameFields(t, voters) : ballotFields(t, voters)),
        {
          name: 'opinion',
          kind: 'area',
          label: t.line.opinion,
          hint: t.line.opinionHint,
          isOptional: true,
          limit: SITTING_LIMITS.note,
        },
      ]}
      initial={initialOf(sitting, line, isUnanimous ? 'AGREE' : UNSET)}
      onAsk={async (client, values) => {
        const said = voters.map(({ memberId }) => ({ memberId, choice: textOf(values, memberId) }));
        const input = {
          id,
          version,
          lineId: line.id,
          votes: said.flatMap(({ memberId, choice }) => (isOneOf(VOTE_CHOICES, choice) ? [{ memberId, choice }] : [])),
          conflictedIds: isOpen
            ? said.filter(({ choice }) => choice === CONFLICT).map(({ memberId }) => memberId)
            : [...manyOf(values, 'conflictedIds')],
          ...(isOpen ? {} : ballotsOf(values)),
          opinion: textOf(values, 'opinion'),
        };
        return (await client.mutate({ mutation: RecordSittingLineDocument, variables: { input } })).data
          ?.recordSittingLine;
      }}
      onClose={onClose}
    />
  );
}

/** Who is there, wrote no part of it and is related to no author. */
function votersOf({ seats }: ShownSitting, { marks }: Line) {
  const aside = marks.filter(({ conflict }) => conflict === 'SELF' || conflict === 'RELATIVE');
  return seats.filter(({ isPresent, memberId }) => isPresent && aside.every((mark) => mark.memberId !== memberId));
}

type Voters = ReturnType<typeof votersOf>;

function nameFields({ line, choice, role }: SittingWords, voters: Voters): readonly FormField[] {
  const options = [
    { value: UNSET, label: line.unset },
    ...VOTE_CHOICES.map((value) => ({ value, label: choice[value] })),
    { value: CONFLICT, label: line.conflict },
  ];
  return voters.map((voter) => ({
    name: voter.memberId,
    kind: 'select',
    label: `${voter.name}, ${role[voter.role]}`,
    options,
  }));
}

function ballotFields({ line, role }: SittingWords, voters: Voters): readonly FormField[] {
  return [
    {
      name: 'conflictedIds',
      kind: 'many',
      label: line.conflicted,
      isOptional: true,
      options: voters.map((voter) => ({ value: voter.memberId, label: voter.name, detail: role[voter.role] })),
    },
    { name: 'agree', kind: 'number', label: line.agree },
    { name: 'disagree', kind: 'number', label: line.disagree },
    { name: 'blank', kind: 'number', label: line.blank },
  ];
}

function ballotsOf(values: FormValues) {
  const count = (name: string) => numberOf(values, name).value ?? 0;
  return { agree: count('agree'), disagree: count('disagree'), blank: count('blank') };
}

/** What is recorded so far. Who has no vote yet gets `unrecorded`. */
function initialOf(sitting: ShownSitting, line: Line, unrecorded: string): FormValues {
  const { marks, opinion } = line;
  const declared = marks.filter(({ conflict }) => conflict === 'DECLARED').map(({ memberId }) => memberId);
  if (sitting.form === 'SECRET') {
    const { agree, disagree, blank } = line;
    const counted = agree + disagree + blank > 0;
    const entry = (count: number) => (counted ? numberEntry(count) : numberEntry(undefined));
    return { conflictedIds: declared, agree: entry(agree), disagree: entry(disagree), blank: entry(blank), opinion };
  }
  const chosen = votersOf(sitting, line).map(({ memberId }): readonly [string, string] => {
    const mark = marks.find((each) => each.memberId === memberId);
    return [memberId, declared.includes(memberId) ? CONFLICT : (mark?.choice ?? unrecorded)];
  });
  return { ...Object.fromEntries(chosen), opinion };
}
