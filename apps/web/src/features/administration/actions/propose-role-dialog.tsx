import { useMutation, useQuery } from '@apollo/client/react';
import { needsLastDay, ROLES } from '@thidua/domain/accounts';
import { useState } from 'react';

import type { Role } from '../../../gql/schema-types.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry, dateProblem } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import type { FormError } from '../../../ui/error-summary.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { problemAt } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { ProposeRoleDepartmentsDocument, ProposeRoleDocument } from './propose-role-dialog.gql.ts';
import { useProposing } from './use-proposing.ts';

interface ProposeRoleDialogProps {
  readonly account: { readonly id: string; readonly displayName: string };
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['role', 'departmentId', 'from', 'to', 'reason'] as const;

/** Which role, where, for which days, and on which ground; it goes to the director. */
export function ProposeRoleDialog({ account, onChanged, onClose }: ProposeRoleDialogProps) {
  const t = useText(administrationText);
  const { today } = useViewer();
  const form = useFormErrors(FIELDS);
  const [id] = useState(newId);
  const [role, setRole] = useState<Role | undefined>(undefined);
  const [departmentId, setDepartmentId] = useState<string | undefined>(undefined);
  const [from, setFrom] = useState(() => dateEntry(today));
  const [to, setTo] = useState(() => dateEntry(undefined));
  const [reason, setReason] = useState('');
  const { data } = useQuery(ProposeRoleDepartmentsDocument, { variables: { year: Number(today.slice(0, 4)) } });
  const [propose] = useMutation(ProposeRoleDocument);
  const { isBusy, send } = useProposing(form, { onChanged, onClose });
  const isTerm = role !== undefined && needsLastDay(role);

  function missing(): readonly FormError[] {
    const problem = (field: string, code: string) => problemAt(field, code, t.problems, form.idOf);
    return [
      ...(role === undefined ? [problem('role', 'REQUIRED')] : []),
      ...(role === 'HEAD' && departmentId === undefined ? [problem('departmentId', 'REQUIRED')] : []),
      ...(from.day === undefined ? [problem('from', 'REQUIRED')] : []),
      ...(dateProblem(to) === undefined ? [] : [problem('to', 'INVALID')]),
      ...(reason.trim() === '' ? [problem('reason', 'REQUIRED')] : []),
    ];
  }

  async function handleSubmit(): Promise<void> {
    const problems = missing();
    if (problems.length > 0 || role === undefined || from.day === undefined) {
      form.tried(problems);
      return;
    }
    const input = {
      id,
      accountId: account.id,
      role,
      validFrom: from.day,
      reason,
      ...(role === 'HEAD' && departmentId !== undefined ? { departmentId } : {}),
      ...(to.day === undefined ? {} : { validTo: to.day }),
    };
    await send(async () => (await propose({ variables: { input } })).data?.proposeRole);
  }

  return (
    <FormDialog
      title={t.propose.title(account.displayName)}
      onClose={onClose}
      form={form}
      submit={t.propose.submit}
      busyLabel={isBusy ? t.propose.busy : undefined}
      onSubmit={() => void handleSubmit()}
    >
      <SelectField
        {...form.at('role')}
        label={t.propose.role}
        options={ROLES.map((value) => ({ value, label: t.roles[value] }))}
        value={role}
        onChange={setRole}
      />
      {role === 'HEAD' && (
        <SelectField
          {...form.at('departmentId')}
          label={t.propose.department}
          options={(data?.departments ?? []).map((place) => ({ value: place.id, label: place.name }))}
          value={departmentId}
          onChange={setDepartmentId}
        />
      )}
      <DateField {...form.at('from')} label={t.propose.from} entry={from} onChange={setFrom} />
      <DateField
        {...form.at('to')}
        label={isTerm ? t.propose.toTerm : t.propose.to}
        isOptional={!isTerm}
        entry={to}
        onChange={setTo}
      />
      <TextArea {...form.at('reason')} label={t.propose.reason} value={reason} onChange={setReason} limit={500} />
      <p>{t.propose.note}</p>
    </FormDialog>
  );
}
