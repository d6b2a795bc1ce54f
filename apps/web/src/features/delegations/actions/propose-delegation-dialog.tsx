import { useMutation, useQuery } from '@apollo/client/react';
import { CAPACITIES_OF_DUTY, DELEGATED_DUTIES } from '@thidua/domain/accounts';
import { useState } from 'react';

import type { DelegatedDuty, DelegationCapacity } from '../../../gql/schema-types.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { delegationWords } from '../components/delegation-line.ts';
import { problemAt, refusalErrors } from '../refusal.logic.ts';
import { delegationText } from '../text.ts';
import {
  DelegationCandidatesDocument,
  DelegationPrincipalsDocument,
  ProposeDelegationDocument,
} from './propose-delegation-dialog.gql.ts';
import {
  candidateOptions,
  fittingCapacity,
  missingFields,
  principalsOf,
  type Candidate,
} from './propose-delegation.logic.ts';

interface ProposeDelegationDialogProps {
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['principalId', 'delegateId', 'capacity', 'from', 'to', 'paperNumber', 'paperDate', 'reason'] as const;

/** Which duty, from whom to whom, as what, for which days, on which paper; it goes to the director. */
export function ProposeDelegationDialog({ onChanged, onClose }: ProposeDelegationDialogProps) {
  const t = useText(delegationText);
  const words = t.propose;
  const showToast = useToast();
  const form = useFormErrors(FIELDS);
  const [id] = useState(newId);
  const [duty, setDuty] = useState<DelegatedDuty>('HEAD_OF_DEPARTMENT');
  const [principalKey, setPrincipalKey] = useState<string | undefined>(undefined);
  const [text, setText] = useState('');
  const [delegate, setDelegate] = useState<Candidate | undefined>(undefined);
  const [chosenCapacity, setCapacity] = useState<DelegationCapacity | undefined>(undefined);
  const [from, setFrom] = useState(() => dateEntry(undefined));
  const [to, setTo] = useState(() => dateEntry(undefined));
  const [paperNumber, setPaperNumber] = useState('');
  const [paperDate, setPaperDate] = useState(() => dateEntry(undefined));
  const [reason, setReason] = useState('');
  const role = duty === 'HEAD_OF_DEPARTMENT' ? 'HEAD' : 'DIRECTOR';
  const holders = useQuery(DelegationPrincipalsDocument, { variables: { role } });
  const found = useQuery(DelegationCandidatesDocument, { variables: { text } });
  const [propose, { loading }] = useMutation(ProposeDelegationDocument);

  const principals = principalsOf(duty, holders.data?.accounts.nodes ?? []);
  const principal = principals.find(({ key }) => key === principalKey);
  const people = candidateOptions((found.data ?? found.previousData)?.accounts.nodes ?? [], delegate, principal);
  const capacity = chosenCapacity ?? fittingCapacity(duty, principal, delegate);

  function chooseDuty(chosen: DelegatedDuty): void {
    setDuty(chosen);
    setPrincipalKey(undefined);
    setCapacity(undefined);
  }

  function chooseDelegate(accountId: string | undefined): void {
    setDelegate(people.find((each) => each.id === accountId));
  }

  async function handleSubmit(): Promise<void> {
    const missing = missingFields({ principal, delegate, from, to, paperNumber, paperDate, reason });
    const isComplete =
      principal !== undefined &&
      delegate !== undefined &&
      from.day !== undefined &&
      to.day !== undefined &&
      paperDate.day !== undefined;
    if (missing.length > 0 || !isComplete) {
      form.tried(missing.map((field) => problemAt(field, 'REQUIRED', t.problems, form.idOf)));
      return;
    }
    const input = {
      id,
      duty,
      capacity,
      principalId: principal.accountId,
      delegateId: delegate.id,
      ...(principal.departmentId === undefined ? {} : { departmentId: principal.departmentId }),
      validFrom: from.day,
      validTo: to.day,
      paperNumber,
      paperDate: paperDate.day,
      reason,
    };
    try {
      const outcome = (await propose({ variables: { input } })).data?.proposeDelegation;
      if (outcome === undefined) {
        form.tried([{ message: t.problems.failed }]);
        return;
      }
      if (outcome.__typename === 'Delegation') {
        showToast({ message: words.done });
        onChanged();
        onClose();
        return;
      }
      form.tried(refusalErrors(outcome, t.problems, form.idOf));
    } catch {
      // The network or the server failed; what was typed stays in the dialog.
      form.tried([{ message: t.problems.failed }]);
    }
  }

  const preview =
    principal !== undefined && from.day !== undefined && to.day !== undefined && paperNumber.trim() !== ''
      ? delegationWords(t, {
          duty,
          capacity,
          principalPost: principal.post,
          department: principal.department === '' ? null : { name: principal.department },
          validFrom: from.day,
          validTo: to.day,
          paperNumber: paperNumber.trim(),
        })
      : undefined;

  return (
    <FormDialog
      title={words.title}
      onClose={onClose}
      form={form}
      submit={words.submit}
      busyLabel={loading ? words.busy : undefined}
      onSubmit={() => void handleSubmit()}
    >
      <ChoiceGroup
        legend={words.duty}
        choices={DELEGATED_DUTIES.map((value) => ({ value, label: t.duties[value] }))}
        value={duty}
        onChange={chooseDuty}
      />
      {holders.data !== undefined && principals.length === 0 ? (
        <Notice kind="warning">{words.noPrincipal}</Notice>
      ) : (
        <SelectField
          {...form.at('principalId')}
          label={words.principal[duty]}
          options={principals.map(({ key, name, post, department }) => ({
            value: key,
            label: department === '' ? name : `${department}: ${name}`,
            ...(post === '' ? {} : { detail: post }),
          }))}
          value={principalKey}
          onChange={setPrincipalKey}
        />
      )}
      <SearchField label={words.search} value={text} onSearch={setText} />
      <SelectField
        {...form.at('delegateId')}
        label={words.delegate}
        hint={words.delegateHint}
        options={people.map(({ id: accountId, displayName, staff }) => ({
          value: accountId,
          label: displayName,
          detail: [staff?.post, staff?.department?.name].filter((part) => part).join(', '),
        }))}
        value={delegate?.id}
        onChange={chooseDelegate}
      />
      <ChoiceGroup
        {...form.at('capacity')}
        legend={words.capacity}
        hint={words.capacityHint}
        choices={CAPACITIES_OF_DUTY[duty].map((value) => ({ value, label: words.capacities[value] }))}
        value={capacity}
        onChange={setCapacity}
      />
      <DateField {...form.at('from')} label={words.from} entry={from} onChange={setFrom} />
      <DateField {...form.at('to')} label={words.to} entry={to} onChange={setTo} />
      <TextField
        {...form.at('paperNumber')}
        label={words.paperNumber}
        hint={words.paperNumberHint}
        value={paperNumber}
        onChange={setPaperNumber}
      />
      <DateField {...form.at('paperDate')} label={words.paperDate} entry={paperDate} onChange={setPaperDate} />
      <TextArea {...form.at('reason')} label={words.reason} value={reason} onChange={setReason} limit={500} />
      {preview !== undefined && (
        <Notice kind="info" title={words.preview}>
          {preview}
        </Notice>
      )}
      <p>{words.note}</p>
    </FormDialog>
  );
}
