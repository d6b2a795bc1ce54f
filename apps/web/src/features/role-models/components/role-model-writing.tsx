import { useApolloClient } from '@apollo/client/react';
import { ROLE_MODEL_LIMITS } from '@thidua/domain/role-models';
import { useState } from 'react';

import { waitingTexts } from '../../../lib/autosave/text-draft.ts';
import { useTextDraft } from '../../../lib/autosave/use-text-draft.ts';
import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { SaveNotices } from '../../../ui/drafts/save-notices.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { formFieldId } from '../../../ui/forms/form-field.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { RecordFiles } from '../../attachments/index.ts';
import { ProposeDialog, WithdrawDialog } from '../acts/role-model-dialogs.tsx';
import { draftOfRoleModel, ROLE_MODEL_FIELDS, saveRoleModel, type RoleModelField } from '../acts/save-role-model.ts';
import type { ShownRoleModel } from '../pages/role-model-page.tsx';
import { roleModelText } from '../text.ts';
import { RoleModelFacts } from './role-model-facts.tsx';
import { RoleModelHeader } from './role-model-header.tsx';
import styles from './role-models.module.css';

/** The form of an example, saved as it is written. */
export function RoleModelWriting({ role }: { readonly role: ShownRoleModel }) {
  const t = useText(roleModelText);
  const drafts = useText(draftText);
  const client = useApolloClient();
  const { state, saver } = useTextDraft({
    recordId: role.id,
    stored: draftOfRoleModel(role),
    version: role.version,
    limit: ROLE_MODEL_LIMITS.story,
    send: saveRoleModel(client, role.id),
  });
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [dialog, setDialog] = useState<'PROPOSE' | 'WITHDRAW' | undefined>(undefined);
  const { conflict } = state;
  const missing = ROLE_MODEL_FIELDS.filter((field) => (state.draft[field] ?? '').trim() === '');

  async function open(next: 'PROPOSE' | 'WITHDRAW'): Promise<void> {
    setFailure(undefined);
    if (next === 'PROPOSE') setAttempt(attempt + 1);
    if (next === 'PROPOSE' && missing.length > 0) return;
    if (await saver.flush()) setDialog(next);
    else setFailure(t.writing.notSavedYet);
  }

  function frameOf(field: RoleModelField) {
    const label = t.writing[field];
    const limit = state.problems.find((problem) => problem.field === field)?.limit;
    const isMissing = attempt > 0 && missing.includes(field);
    return {
      id: formFieldId(field),
      label,
      value: state.draft[field] ?? '',
      error:
        limit !== undefined
          ? t.writing.tooLong(label, formatNumber(limit, 0))
          : isMissing
            ? t.writing.needed(label)
            : undefined,
      onChange: (value: string) => saver.change({ ...saver.getState().draft, [field]: value }),
      onBlur: () => void saver.flush(),
    };
  }

  return (
    <>
      <RoleModelHeader
        role={role}
        saveLine={
          <SaveLine
            phase={state.phase}
            savedAt={state.savedAt}
            hasWaiting={waitingTexts(state.base, state.draft, ROLE_MODEL_LIMITS.story).length > 0}
          />
        }
        actions={
          conflict === undefined && (
            <>
              <Button onClick={() => void open('WITHDRAW')}>{t.withdraw.open}</Button>
              <Button variant="primary" onClick={() => void open('PROPOSE')}>
                {t.propose.open}
              </Button>
            </>
          )
        }
      />
      <div className={styles['writing']}>
        <SaveNotices
          state={state}
          merged={t.writing.merged}
          closed={{
            sentence: t.writing.closed,
            action: <ButtonLink to={hrefs.roleModels(role.year)}>{t.writing.back}</ButtonLink>,
          }}
        />
        {role.returnedReason !== null && (
          <Notice kind="warning" title={t.writing.returned}>
            {role.returnedReason}
          </Notice>
        )}
        {failure !== undefined && <InlineError message={failure} />}
        {attempt > 0 && (
          <ErrorSummary
            attempt={attempt}
            errors={missing.map((field) => ({
              fieldId: formFieldId(field),
              message: t.writing.needed(t.writing[field]),
            }))}
          />
        )}
        {conflict !== undefined && (
          <VersionChoice
            key={conflict.version}
            title={drafts.versions.conflictTitle}
            lead={drafts.versions.conflict}
            fields={conflict.fields.map((field) => ({
              field,
              label: t.writing[field as RoleModelField],
              mine: state.draft[field] ?? '',
              theirs: conflict.theirs[field] ?? '',
            }))}
            onChoose={saver.resolve}
          />
        )}
        <TextField {...frameOf('title')} />
        <TextField {...frameOf('field')} hint={t.writing.fieldHint} />
        <TextArea {...frameOf('story')} hint={t.writing.storyHint} lines={14} limit={ROLE_MODEL_LIMITS.story} />
        <RecordFiles
          id="tep"
          legend={t.files}
          holder="ROLE_MODEL"
          recordId={role.id}
          files={role.attachments}
          canChange
        />
        <RoleModelFacts role={role} />
      </div>
      {dialog === 'PROPOSE' && (
        <ProposeDialog role={role} version={state.version} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'WITHDRAW' && (
        <WithdrawDialog role={role} version={state.version} onClose={() => setDialog(undefined)} />
      )}
    </>
  );
}
