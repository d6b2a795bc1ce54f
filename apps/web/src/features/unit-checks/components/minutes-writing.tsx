import { useApolloClient } from '@apollo/client/react';
import { UNIT_CHECK_LIMITS } from '@thidua/domain/unit-checks';
import { useState } from 'react';

import { waitingTexts } from '../../../lib/autosave/text-draft.ts';
import { useTextDraft } from '../../../lib/autosave/use-text-draft.ts';
import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { SaveNotices } from '../../../ui/drafts/save-notices.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { formFieldId } from '../../../ui/forms/form-field.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { CarryOutDialog, IssueDialog } from '../acts/check-act-dialogs.tsx';
import { draftOfMinutes, saveMinutes } from '../acts/save-minutes.ts';
import type { ShownCheck } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import { CheckFacts } from './check-facts.tsx';
import { CheckHeader } from './check-header.tsx';
import styles from './unit-checks.module.css';
import { ADD_FINDING_ID, WrittenFindings } from './written-findings.tsx';

const LIMIT = UNIT_CHECK_LIMITS.conclusion;

/** The minutes while they are written: findings one by one, the conclusion saved as it is typed. */
export function MinutesWriting({ check }: { readonly check: ShownCheck }) {
  const t = useText(unitCheckText);
  const drafts = useText(draftText);
  const client = useApolloClient();
  const { state, saver } = useTextDraft({
    recordId: check.id,
    stored: draftOfMinutes(check),
    version: check.version,
    limit: LIMIT,
    send: saveMinutes(client, check.id),
  });
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [dialog, setDialog] = useState<'CARRY_OUT' | 'ISSUE' | undefined>(undefined);
  const { conflict } = state;
  const isEmpty = (state.draft['conclusion'] ?? '').trim() === '';
  const errors = [
    ...(check.findings.length === 0 ? [{ fieldId: ADD_FINDING_ID, message: t.minutes.findingNeeded }] : []),
    ...(isEmpty ? [{ fieldId: formFieldId('conclusion'), message: t.minutes.conclusionNeeded }] : []),
  ];

  async function open(next: 'CARRY_OUT' | 'ISSUE'): Promise<void> {
    setFailure(undefined);
    if (next === 'ISSUE') setAttempt(attempt + 1);
    if (next === 'ISSUE' && errors.length > 0) return;
    if (await saver.flush()) setDialog(next);
    else setFailure(t.minutes.notSavedYet);
  }

  function conclusionError(): string | undefined {
    const limit = state.problems.find(({ field }) => field === 'conclusion')?.limit;
    if (limit !== undefined) return t.minutes.tooLong(formatNumber(limit, 0));
    return attempt > 0 && isEmpty ? t.minutes.conclusionNeeded : undefined;
  }

  return (
    <>
      <CheckHeader
        check={check}
        saveLine={
          <SaveLine
            phase={state.phase}
            savedAt={state.savedAt}
            hasWaiting={waitingTexts(state.base, state.draft, LIMIT).length > 0}
          />
        }
        actions={
          conflict === undefined && (
            <>
              <Button onClick={() => void open('CARRY_OUT')}>{t.carryOut.again}</Button>
              <Button variant="primary" onClick={() => void open('ISSUE')}>
                {t.minutes.issue}
              </Button>
            </>
          )
        }
      />
      <div className={styles['sheets']}>
        <SaveNotices
          state={state}
          merged={t.minutes.merged}
          closed={{
            sentence: t.minutes.closed,
            action: <ButtonLink to={hrefs.unitChecks(check.year)}>{t.minutes.back}</ButtonLink>,
          }}
        />
        {failure !== undefined && <InlineError message={failure} />}
        {attempt > 0 && <ErrorSummary attempt={attempt} errors={errors} />}
        {conflict !== undefined && (
          <VersionChoice
            key={conflict.version}
            title={drafts.versions.conflictTitle}
            lead={drafts.versions.conflict}
            fields={conflict.fields.map((field) => ({
              field,
              label: t.minutes.conclusion,
              mine: state.draft[field] ?? '',
              theirs: conflict.theirs[field] ?? '',
            }))}
            onChoose={saver.resolve}
          />
        )}
        <WrittenFindings check={check} />
        <Card title={t.minutes.conclusion}>
          <TextArea
            id={formFieldId('conclusion')}
            label={t.minutes.conclusion}
            hint={t.minutes.conclusionHint}
            value={state.draft['conclusion'] ?? ''}
            error={conclusionError()}
            lines={8}
            limit={LIMIT}
            onChange={(conclusion) => saver.change({ conclusion })}
            onBlur={() => void saver.flush()}
          />
        </Card>
        <CheckFacts check={check} />
      </div>
      {dialog === 'CARRY_OUT' && (
        <CarryOutDialog check={check} version={state.version} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'ISSUE' && <IssueDialog check={check} version={state.version} onClose={() => setDialog(undefined)} />}
    </>
  );
}
