import { useQuery } from '@apollo/client/react';
import { BLOCK_ROLES } from '@thidua/domain/blocks';
import { isOneOf } from '@thidua/domain/kernel';

import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { FormDialog, type FormAnswer } from '../../../ui/forms/form-dialog.tsx';
import { dayOf, sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import type { Option } from '../../../ui/select-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownBlock } from '../pages/block-page.tsx';
import { blockText } from '../text.ts';
import { AddBlockTermDocument, AddBlockTermUnitsDocument } from './block-acts.gql.ts';

const OWN = 'own';
const OTHER = 'other';
const NAMED = 'name:';
/** The directorate leads all; it competes with nobody. */
const NEVER_MEMBERS: readonly string[] = ['DIRECTORATE'];

interface AddTermDialogProps {
  readonly block: ShownBlock;
  readonly year: number;
  readonly onClose: () => void;
}

/** Writes down who is in the block, leads it or stands beside the leader. */
export function AddTermDialog({ block, year, onClose }: AddTermDialogProps) {
  const t = useText(blockText);
  const asked = useQuery(AddBlockTermUnitsDocument, { variables: { year } });
  if (asked.data === undefined) return <DialogState title={t.add.title} asked={[asked]} onClose={onClose} />;
  const units = asked.data.departments.filter(({ kind }) => !NEVER_MEMBERS.includes(kind));
  const known = [
    ...new Map(
      block.terms.filter(({ member }) => !member.isOwnBody).map(({ member }) => [member.id, member.name]),
    ).values(),
  ];
  const options: readonly Option[] =
    block.level === 'INTERNAL'
      ? units.map(({ id, name }) => ({ value: id, label: name }))
      : [
          { value: OWN, label: t.add.own },
          ...known.map((name) => ({ value: `${NAMED}${name}`, label: name })),
          { value: OTHER, label: t.add.other },
        ];
  return <AddTermForm block={block} options={options} onClose={onClose} />;
}

interface AddTermFormProps extends Omit<AddTermDialogProps, 'year'> {
  readonly options: readonly Option[];
}

function AddTermForm({ block, options, onClose }: AddTermFormProps) {
  const t = useText(blockText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const isInternal = block.level === 'INTERNAL';
  const fields: readonly FormField[] = [
    {
      name: 'role',
      kind: 'choice',
      label: t.add.role,
      options: BLOCK_ROLES.map((value) => ({ value, label: t.role[value] })),
    },
    { name: 'who', kind: 'select', label: t.add.who, options },
    ...(isInternal
      ? []
      : [{ name: 'name', kind: 'text' as const, label: t.add.name, hint: t.add.nameHint, isOptional: true }]),
    { name: 'validFrom', kind: 'date', label: t.add.from },
    { name: 'validTo', kind: 'date', label: t.add.to, hint: t.add.toHint, isOptional: true },
  ];

  async function add(values: FormValues): Promise<FormAnswer> {
    const who = textOf(values, 'who');
    const name = who === OTHER ? textOf(values, 'name').trim() : who.slice(NAMED.length);
    if (who === OTHER && name === '') return { kind: 'PROBLEMS', problems: [{ field: 'name', code: 'REQUIRED' }] };
    const chosen = textOf(values, 'role');
    const whom = isInternal ? { departmentId: who } : who === OWN ? {} : { name };
    const input = {
      id: block.id,
      version: block.version,
      role: isOneOf(BLOCK_ROLES, chosen) ? chosen : 'MEMBER',
      ...whom,
      validFrom: sentDay(values, 'validFrom'),
      validTo: dayOf(values, 'validTo') ?? null,
    } as const;
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: AddBlockTermDocument, variables: { input } })).data?.addBlockTerm,
    );
    if (outcome.kind === 'DONE') showToast({ message: t.add.done });
    return outcome;
  }

  return (
    <FormDialog
      title={t.add.title}
      body={t.add.body}
      confirm={t.add.confirm}
      busy={t.add.busy}
      fields={fields}
      initial={{ role: 'MEMBER', who: '' }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={add}
      onClose={onClose}
    />
  );
}
