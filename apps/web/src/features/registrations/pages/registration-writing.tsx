import {
  isInitiativeCount,
  isRegistrationTitle,
  missingForSending,
  MOST_INITIATIVES,
} from '@thidua/domain/registrations';
import type { InputProblem } from '@thidua/domain/kernel';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { SaveNotices } from '../../../ui/drafts/save-notices.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StepBar } from '../../../ui/step-bar.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useRegistrationActs } from '../actions/use-registration-acts.ts';
import type { RegistrationRowDataFragment } from '../components/registration-row.gql.ts';
import { SheetHeader } from '../components/sheet-header.tsx';
import { waitingFields, type RegistrationDraft } from '../forms/draft.ts';
import { useSheetDraft } from '../forms/use-sheet-draft.ts';
import { gateSentence } from '../gate-sentence.ts';
import { fieldIdOf, problemSentence } from '../problem-sentence.ts';
import { registrationText } from '../text.ts';
import type { RegistrationPageQuery } from './registration-page.gql.ts';
import { SheetConflict } from './sheet-conflict.tsx';
import styles from './sheet.module.css';
import { WritingStep } from './writing-step.tsx';

interface RegistrationWritingProps {
  readonly form: RegistrationPageQuery['registrationForm'];
  readonly row: RegistrationRowDataFragment;
  /** The server takes no more: read what it says now. */
  readonly onClosed: () => void;
}

const STEPS = 3;

/** Three short pages: titles; content and pledges; check and send. Saved while it is written. */
export function RegistrationWriting({ form, row, onClosed }: RegistrationWritingProps) {
  const t = useText(registrationText);
  const viewer = useViewer();
  const toast = useToast();
  const [params, setParams] = useSearchParams();
  const step = Math.min(Math.max(Number(params.get('buoc') ?? 1) || 1, 1), STEPS);
  const { state, saver, sheetId } = useSheetDraft({ ...row, rowId: row.id });
  const { submit, isBusy } = useRegistrationActs();
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { draft } = state;

  useEffect(() => {
    if (state.phase === 'CLOSED') onClosed();
    // The page asks once when the phase changes; `onClosed` is made anew on every render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [state.phase]);

  function change(part: Partial<RegistrationDraft>): void {
    setProblems((current) => current.filter(({ field }) => !Object.keys(part).some((name) => field.startsWith(name))));
    saver.change({ ...saver.getState().draft, ...part });
  }

  function goTo(next: number): void {
    void saver.flush();
    setParams((current) => {
      const address = new URLSearchParams(current);
      address.set('buoc', String(next));
      return address;
    });
    window.scrollTo({ top: 0 });
  }

  async function send(): Promise<void> {
    setFailure(undefined);
    const titles = draft.titles.filter((title) => isRegistrationTitle(title, row.subjectKind));
    const { initiativeCount } = draft;
    const missing: readonly InputProblem[] = [
      ...missingForSending({ ...draft, titles }, form.movements),
      ...(isInitiativeCount(initiativeCount)
        ? []
        : [{ field: 'initiativeCount', code: 'OUT_OF_RANGE', limit: MOST_INITIATIVES }]),
    ];
    setProblems(missing);
    setAttempt((count) => count + 1);
    if (missing.length > 0) {
      goTo(missing.some(({ field }) => field === 'titles') ? 1 : 2);
      return;
    }
    const isStored = await saver.flush();
    const id = sheetId();
    if (!isStored || id === undefined) {
      setFailure(t.form.notSaved);
      return;
    }
    const outcome = await submit([{ id, version: saver.getState().version }]);
    if (outcome.kind === 'DONE') toast({ message: t.form.sent });
    else setFailure(outcome.sentence);
  }

  const isMine = row.staffId !== null && row.staffId === viewer.staff?.id;
  const errors = problems.map((problem) => ({
    fieldId: fieldIdOf(problem.field),
    message: problemSentence(t, problem, form.movements),
  }));

  return (
    <>
      <SheetHeader
        row={row}
        lead={
          <SaveLine
            phase={state.phase}
            savedAt={state.savedAt}
            hasWaiting={waitingFields(state.base, draft).length > 0}
          />
        }
      />
      <div className={styles['page']}>
        <SaveNotices
          state={state}
          merged={t.save.merged}
          closed={{
            sentence: t.save.CLOSED,
            action: <ButtonLink to={hrefs.registrationOf(row.year, row)}>{t.save.read}</ButtonLink>,
          }}
        />
        <SheetConflict state={state} movements={form.movements} onChoose={saver.resolve} />
        {!isMine && (
          <Notice kind="info">
            {row.subjectKind === 'PERSON' ? t.form.forOther(row.subjectName) : t.form.ofCollective}
          </Notice>
        )}
        {row.status === 'RETURNED' && row.sheet !== null && (
          <Notice
            kind="warning"
            title={t.view.returnedTitle(row.sheet.returnedParts.map((part) => t.parts[part]).join(', '))}
          >
            {row.sheet.returnedReason ?? ''}
          </Notice>
        )}
        <p className={styles['quiet']}>{gateSentence(t, row)}</p>
        <StepBar label={t.form.stepsLabel} steps={t.form.steps} current={step - 1} />
        {failure !== undefined && <InlineError message={failure} />}
        {attempt > 0 && errors.length > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
        <WritingStep
          step={step}
          form={form}
          row={row}
          draft={draft}
          problems={[...problems, ...state.problems]}
          onChange={change}
          onEdit={goTo}
        />
        <div className={styles['foot']}>
          {step > 1 && <Button onClick={() => goTo(step - 1)}>{t.form.back}</Button>}
          {step < STEPS ? (
            <Button variant={state.conflict === undefined ? 'primary' : 'secondary'} onClick={() => goTo(step + 1)}>
              {t.form.next}
            </Button>
          ) : (
            state.conflict === undefined && (
              <Button variant="primary" onClick={() => void send()} busyLabel={isBusy ? t.form.sending : undefined}>
                {t.form.send}
              </Button>
            )
          )}
        </div>
      </div>
    </>
  );
}
