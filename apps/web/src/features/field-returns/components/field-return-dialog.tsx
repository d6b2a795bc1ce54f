import type { InputProblem } from '@thidua/domain/kernel';
import { REMARK_LIMIT, type FieldRemark } from '@thidua/domain/returns';
import { useId, useState, type SyntheticEvent } from 'react';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { FormFoot } from '../../../ui/form-foot.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { RestoredNotice } from '../../sent-forms/index.ts';
import { fieldReturnText } from '../text.ts';
import styles from './returns.module.css';
import { useTypedReturn } from './use-typed-return.ts';

/** Fields that stand together; without a title where there is one group only. */
export interface FieldGroup<Field extends string> {
  readonly title?: string;
  readonly fields: readonly Field[];
}

/** What came of it. */
type Told =
  | { readonly kind: 'DONE' }
  | { readonly kind: 'PROBLEMS'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'FAILED' | 'CHANGED'; readonly sentence: string };

interface Asked<Field extends string> {
  readonly fields: FieldRemark<Field>[];
  readonly reason: string | undefined;
  readonly dueOn: string | undefined;
}

interface FieldReturnDialogProps<Field extends string> {
  readonly recordId: string;
  readonly title: string;
  readonly body: string;
  /** What the general remark is called. */
  readonly noteLabel: string;
  /** Absent where the last day is not for the desk to say. */
  readonly day?: { readonly label: string; readonly hint: string };
  readonly groups: readonly FieldGroup<Field>[];
  readonly names: Readonly<Record<Field, string>>;
  readonly isBusy: boolean;
  readonly send: (asked: Asked<Field>) => Promise<Told>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const NOTE_LIMIT = REMARK_LIMIT;

/** Gives a record back: which fields, and what is to be mended in each. What is typed is kept until it is sent. */
export function FieldReturnDialog<Field extends string>({
  recordId,
  title,
  body,
  noteLabel,
  day,
  groups,
  names,
  isBusy,
  send,
  onDone,
  onClose,
}: FieldReturnDialogProps<Field>) {
  const words = useText(fieldReturnText).dialog;
  const prefix = useId();
  const { typed, type, isRestored, forget, drop } = useTypedReturn(recordId);
  const [dueOn, setDueOn] = useState(dateEntry(undefined));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const remarks: Readonly<Record<string, string | undefined>> = typed.remarks;
  const named = groups
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const remark = remarks[field];
      return remark === undefined ? [] : [{ field, remark }];
    });
  const idOf = (part: string) => `${prefix}-${part}`;

  function set(field: Field, remark: string | undefined): void {
    const { [field]: _gone, ...others } = typed.remarks;
    type({ ...typed, remarks: remark === undefined ? others : { ...others, [field]: remark } });
    setErrors(Object.fromEntries(Object.entries(errors).filter(([part]) => part !== field && part !== 'fields')));
  }

  function tell(next: Readonly<Record<string, string>>): void {
    setErrors(next);
    setAttempt(attempt + 1);
  }

  function missing(): Readonly<Record<string, string>> {
    if (named.length === 0) return { fields: words.noField };
    const empty = named.filter(({ remark }) => remark.trim() === '');
    return Object.fromEntries(empty.map(({ field }) => [field, words.noRemark(names[field])]));
  }

  function sentenceOf({ code, limit = 0, actual = 0 }: InputProblem, field: Field | undefined): string {
    const [most, now] = [formatNumber(limit, 0), formatNumber(actual, 0)];
    if (code === 'TOO_LONG')
      return field === undefined ? words.noteTooLong(most, now) : words.tooLong(names[field], most, now);
    if (code === 'REQUIRED' && field !== undefined) return words.noRemark(names[field]);
    if (code === 'NOT_OF_FORM' && field !== undefined) return words.notOfForm(names[field]);
    if (code === 'NO_FIELD_NAMED') return words.noField;
    return code === 'IN_PAST' ? words.dayInPast : words.other;
  }

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setFailure(undefined);
    const absent = missing();
    if (Object.keys(absent).length > 0) return tell(absent);
    const note = typed.note.trim();
    const told = await send({ fields: named, reason: note === '' ? undefined : note, dueOn: dueOn.day });
    switch (told.kind) {
      case 'DONE':
        forget();
        onDone();
        return;
      case 'PROBLEMS':
        tell(Object.fromEntries(told.problems.map((problem) => placed(problem, named, sentenceOf))));
        return;
      case 'CHANGED':
      case 'FAILED':
        setFailure(told.sentence);
    }
  }

  const formId = idOf('form');
  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={title}
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
      {attempt > 0 && (
        <ErrorSummary
          attempt={attempt}
          errors={Object.entries(errors).map(([part, message]) => ({ fieldId: idOf(part), message }))}
        />
      )}
      {isRestored && <RestoredNotice onDrop={drop} />}
      <p>{body}</p>
      <form id={formId} className={styles['form']} noValidate onSubmit={(event) => void handleSubmit(event)}>
        <fieldset id={idOf('fields')} tabIndex={-1} className={styles['choices']}>
          <legend className="visually-hidden">{words.fields}</legend>
          {groups.map(({ title: group, fields }) => (
            <div key={group ?? ''} role="group" aria-label={group} className={styles['choices']}>
              {group !== undefined && <p className={styles['group']}>{group}</p>}
              {fields.map((field) => (
                <div key={field} className={styles['choice']}>
                  <Checkbox
                    label={names[field]}
                    isChecked={remarks[field] !== undefined}
                    onChange={(isChecked) => set(field, isChecked ? '' : undefined)}
                  />
                  {remarks[field] !== undefined && (
                    <TextArea
                      id={idOf(field)}
                      label={words.remarkFor(names[field])}
                      value={remarks[field]}
                      onChange={(remark) => set(field, remark)}
                      limit={REMARK_LIMIT}
                      lines={2}
                      error={errors[field]}
                    />
                  )}
                </div>
              ))}
            </div>
          ))}
        </fieldset>
        <TextArea
          id={idOf('reason')}
          label={noteLabel}
          isOptional
          value={typed.note}
          onChange={(note) => type({ ...typed, note })}
          limit={NOTE_LIMIT}
          lines={2}
          error={errors['reason']}
        />
        {day !== undefined && (
          <DateField {...day} id={idOf('dueOn')} isOptional entry={dueOn} onChange={setDueOn} error={errors['dueOn']} />
        )}
      </form>
    </AppDialog>
  );
}

/** Where a problem of the server belongs, and its sentence. */
function placed<Field extends string>(
  problem: InputProblem,
  named: readonly FieldRemark<Field>[],
  sentenceOf: (problem: InputProblem, field: Field | undefined) => string,
): readonly [string, string] {
  const field = named.find((each) => problem.field === `fields.${each.field}`)?.field;
  return [field ?? problem.field, sentenceOf(problem, field)];
}
