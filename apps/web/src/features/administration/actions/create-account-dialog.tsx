import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { problemAt, refusalErrors } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { AccountCandidatesDocument, CreateAccountDocument } from './create-account-dialog.gql.ts';

const FIELDS = ['username', 'displayName', 'staffId'] as const;

/** A new account for somebody of the body, with a user name made of the name, or a technical one. */
export function CreateAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(administrationText);
  const showToast = useToast();
  const navigate = useNavigate();
  const form = useFormErrors(FIELDS);
  const [id] = useState(newId);
  const [kind, setKind] = useState<'PERSON' | 'TECHNICAL'>('PERSON');
  const [text, setText] = useState('');
  const [staffId, setStaffId] = useState<string | undefined>(undefined);
  const [displayName, setDisplayName] = useState('');
  const [username, setUsername] = useState('');
  const { data, previousData } = useQuery(AccountCandidatesDocument, {
    variables: { text },
    fetchPolicy: 'network-only',
  });
  const [create, { loading }] = useMutation(CreateAccountDocument);
  const candidates = (data ?? previousData)?.accountCandidates ?? [];

  function choose(chosen: string | undefined): void {
    setStaffId(chosen);
    const candidate = candidates.find(({ staff }) => staff.id === chosen);
    if (candidate !== undefined) setUsername(candidate.username ?? '');
  }

  async function handleSubmit(): Promise<void> {
    const isPerson = kind === 'PERSON';
    const problem = (field: string, code: string) => problemAt(field, code, t.problems, form.idOf);
    const missing = [
      ...(isPerson && staffId === undefined ? [problem('staffId', 'REQUIRED')] : []),
      ...(!isPerson && displayName.trim() === '' ? [problem('displayName', 'REQUIRED')] : []),
      ...(username.trim() === '' ? [problem('username', 'SHAPE')] : []),
    ];
    if (missing.length > 0) {
      form.tried(missing);
      return;
    }
    const owner = isPerson && staffId !== undefined ? { staffId } : { displayName };
    try {
      const outcome = (await create({ variables: { input: { id, username, ...owner } } })).data?.createAccount;
      if (outcome === undefined) {
        form.tried([{ message: t.problems.failed }]);
        return;
      }
      if (outcome.__typename === 'Account') {
        showToast({ message: t.create.done(outcome.username) });
        await navigate(hrefs.accountRecord(outcome.id));
        return;
      }
      form.tried(refusalErrors(outcome, t, form.idOf));
    } catch {
      // The network or the server failed; what was typed stays in the dialog.
      form.tried([{ message: t.problems.failed }]);
    }
  }

  return (
    <FormDialog
      title={t.create.title}
      onClose={onClose}
      form={form}
      submit={t.create.submit}
      busyLabel={loading ? t.create.busy : undefined}
      onSubmit={() => void handleSubmit()}
    >
      <ChoiceGroup
        legend={t.create.kind}
        choices={[
          { value: 'PERSON', label: t.create.forPerson },
          { value: 'TECHNICAL', label: t.create.technical },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'PERSON' ? (
        <>
          <SearchField label={t.create.search} value={text} onSearch={setText} />
          {candidates.length === 0 && data !== undefined ? (
            <p>{t.create.noCandidates}</p>
          ) : (
            <SelectField
              {...form.at('staffId')}
              label={t.create.person}
              hint={t.create.personHint}
              options={candidates.map(({ staff }) => ({
                value: staff.id,
                label: staff.fullName,
                detail: [staff.post, staff.department?.name].filter((part) => part).join(', '),
              }))}
              value={staffId}
              onChange={choose}
            />
          )}
        </>
      ) : (
        <TextField
          {...form.at('displayName')}
          label={t.create.displayName}
          value={displayName}
          onChange={setDisplayName}
        />
      )}
      <TextField
        {...form.at('username')}
        label={t.create.username}
        hint={t.create.usernameHint}
        isCode
        value={username}
        onChange={setUsername}
      />
      <p>{t.create.note}</p>
    </FormDialog>
  );
}
