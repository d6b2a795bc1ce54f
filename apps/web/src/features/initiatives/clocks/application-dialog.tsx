import type { InputProblem } from '@thidua/domain/kernel';
import { useState, type SyntheticEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { dateEntry, dateProblem, type DateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { dateProblemWords } from '../../../ui/date-problem-words.ts';
import { FormFoot } from '../../../ui/form-foot.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { uiText } from '../../../ui/text.ts';
import { useToast } from '../../../ui/toast.tsx';
import styles from '../actions/dialog-form.module.css';
import { useInitiativeAct } from '../actions/use-initiative-act.ts';
import { problemSentence } from '../problem-sentence.ts';
import { initiativeText } from '../text.ts';
import { clockText } from './text.ts';

const DAYS = ['firstAppliedOn', 'endedOn'] as const;
type Day = (typeof DAYS)[number];

interface ApplicationDialogProps {
  readonly initiative: { readonly id: string; readonly code: string; readonly version: number };
  readonly onClose: () => void;
}

/** From when to when an initiative was first applied that was filed before that. */
export function ApplicationDialog({ initiative, onClose }: ApplicationDialogProps) {
  const t = useText(initiativeText);
  const clocks = useText(clockText);
  const ui = useText(uiText);
  const toast = useToast();
  const { tellApplication, isBusy } = useInitiativeAct();
  const [entry, setEntry] = useState<Readonly<Record<Day, DateEntry>>>({
    firstAppliedOn: dateEntry(undefined),
    endedOn: dateEntry(undefined),
  });
  const [errors, setErrors] = useState<Partial<Readonly<Record<string, string>>>>({});
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const words = clocks.dialog;

  function unread(day: Day): string {
    const problem = dateProblem(entry[day]);
    return problem === undefined ? words.dayMissing : dateProblemWords(problem, ui.date);
  }

  /** At its day; what belongs to neither is told above the form. */
  function tell(problems: readonly InputProblem[]): void {
    const [others, ofDays] = [false, true].map((isDay) =>
      problems.filter(({ field }) => DAYS.some((day) => day === field) === isDay),
    );
    setErrors(Object.fromEntries((ofDays ?? []).map((problem) => [problem.field, problemSentence(t, problem)])));
    setFailure(others?.map((problem) => problemSentence(t, problem)).join(' ') || undefined);
  }

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setFailure(undefined);
    const { firstAppliedOn, endedOn } = entry;
    if (firstAppliedOn.day === undefined || endedOn.day === undefined) {
      setErrors(
        Object.fromEntries(DAYS.filter((day) => entry[day].day === undefined).map((day) => [day, unread(day)])),
      );
      return;
    }
    const { id, version, code } = initiative;
    const outcome = await tellApplication({ id, version, firstAppliedOn: firstAppliedOn.day, endedOn: endedOn.day });
    switch (outcome.kind) {
      case 'DONE':
        toast({ message: words.done(code) });
        onClose();
        return;
      case 'PROBLEMS':
        tell(outcome.problems);
        return;
      case 'CHANGED':
      case 'FAILED':
        setFailure(outcome.sentence);
    }
  }

  const formId = 'ghi-lan-ap-dung';
  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={words.title(initiative.code)}
      actions={
        <FormFoot
          formId={formId}
          confirm={words.confirm}
          busyLabel={isBusy ? words.busy : undefined}
          onClose={onClose}
        />
      }
    >
      {failure !== undefined && <InlineError message={failure} />}
      <p>{words.body}</p>
      <form id={formId} className={styles['form']} noValidate onSubmit={(event) => void handleSubmit(event)}>
        {DAYS.map((day) => (
          <DateField
            key={day}
            id={`lan-ap-dung-${day}`}
            label={words[day]}
            entry={entry[day]}
            onChange={(next) => {
              setEntry({ ...entry, [day]: next });
              setErrors({ ...errors, [day]: undefined });
            }}
            error={errors[day]}
          />
        ))}
      </form>
    </AppDialog>
  );
}
