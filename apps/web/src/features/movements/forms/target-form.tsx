import { useState, type SyntheticEvent } from 'react';
import { TARGET_GROUPS, TARGET_KINDS, TARGET_LIMITS, type PlanPeriod } from '@thidua/domain/movements';

import type { TargetInput } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FormError } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { keep, kept } from '../kept.ts';
import { fieldId, inFormOrder, NO_TARGET, problemWords, readForm, type TargetForm } from './target-form.logic.ts';
import { targetFormText } from './target-form-text.ts';
import styles from './target-form.module.css';
import { TargetMeasureFields, type DepartmentChoice } from './target-measure-fields.tsx';

/** What came of saving: gone to another page, or what to show. */
export type SaveAnswer = { readonly kind: 'SAVED' } | { readonly kind: 'WRONG'; readonly errors: readonly FormError[] };

export interface TargetFormProps {
  /** Under which what is typed is kept until it is saved. */
  readonly keptAs: string;
  readonly initial: TargetForm;
  readonly plan: PlanPeriod;
  readonly departments: readonly DepartmentChoice[];
  /** The plan is launched: a change says why. */
  readonly needsReason: boolean;
  readonly backTo: string;
  readonly onSave: (input: TargetInput, reason: string) => Promise<SaveAnswer>;
}

/** The words of a target, what measures it, and who follows it up. */
export function TargetFormView({ keptAs, initial, plan, departments, needsReason, backTo, onSave }: TargetFormProps) {
  const t = useText(targetFormText);
  const [restored] = useState(() => kept(keptAs, NO_TARGET));
  const [isRestored, setIsRestored] = useState(restored !== undefined);
  const [form, setForm] = useState(restored ?? initial);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isSaving, setIsSaving] = useState(false);
  const errorAt = (field: string) => errors.find((error) => error.fieldId === fieldId(field))?.message;

  function change(changes: Partial<TargetForm>): void {
    const next = { ...form, ...changes };
    setForm(next);
    keep(keptAs, next);
    if (errors.length === 0) return;
    // Once shown, an error goes as soon as it is mended; nothing new appears while typing.
    const read = readForm(next, { ...plan, needsReason });
    const open = read.ok ? [] : read.problems.map(({ field }) => fieldId(field));
    setErrors(errors.filter(({ fieldId: id }) => id !== undefined && open.includes(id)));
  }

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isSaving) return;
    setAttempt(attempt + 1);
    const read = readForm(form, { ...plan, needsReason });
    if (!read.ok) {
      setErrors(inFormOrder(read.problems.map((problem) => problemWords(problem, t, form.kind))));
      return;
    }
    setIsSaving(true);
    const answer = await onSave(read.input, form.reason);
    setIsSaving(false);
    if (answer.kind === 'SAVED') keep(keptAs, undefined);
    else setErrors(inFormOrder(answer.errors));
  }

  return (
    <form noValidate className={styles['form']} onSubmit={(event) => void handleSubmit(event)}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {isRestored && (
        <Notice
          kind="info"
          action={
            <Button
              onClick={() => {
                keep(keptAs, undefined);
                setForm(initial);
                setIsRestored(false);
              }}
            >
              {t.drop}
            </Button>
          }
        >
          {t.kept}
        </Notice>
      )}
      <Card title={t.words}>
        <div className={styles['fields']}>
          <div className={styles['pair']}>
            <TextField
              id={fieldId('code')}
              label={t.code}
              hint={t.codeHint}
              isCode
              value={form.code}
              error={errorAt('code')}
              onChange={(code) => change({ code })}
            />
            <ChoiceGroup
              legend={t.group}
              isInline
              choices={TARGET_GROUPS.map((group) => ({ value: group, label: t.groups[group] }))}
              value={form.group}
              onChange={(group) => change({ group })}
            />
          </div>
          <TextArea
            id={fieldId('title')}
            label={t.title}
            limit={TARGET_LIMITS.title}
            value={form.title}
            error={errorAt('title')}
            onChange={(title) => change({ title })}
          />
          <TextArea
            id={fieldId('sourceText')}
            label={t.sourceText}
            hint={t.sourceTextHint}
            isOptional
            limit={TARGET_LIMITS.sourceText}
            value={form.sourceText}
            error={errorAt('sourceText')}
            onChange={(sourceText) => change({ sourceText })}
          />
          <TextField
            id={fieldId('tag')}
            label={t.tag}
            hint={t.tagHint}
            isOptional
            value={form.tag ?? ''}
            error={errorAt('tag')}
            onChange={(tag) => change({ tag })}
          />
        </div>
      </Card>
      <Card title={t.measure}>
        <div className={styles['fields']}>
          <SelectField
            label={t.kind}
            options={TARGET_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind], detail: t.kindDetails[kind] }))}
            hint={t.kindDetails[form.kind]}
            value={form.kind}
            onChange={(kind) => kind !== undefined && change({ kind })}
          />
          <TargetMeasureFields form={form} onChange={change} errorAt={errorAt} departments={departments} />
        </div>
      </Card>
      <Card title={t.follow}>
        <div className={styles['fields']}>
          <SelectField
            id={fieldId('ownerDepartmentId')}
            label={t.owner}
            placeholder={t.choose}
            options={departments.map(({ id, name }) => ({ value: id, label: name }))}
            value={form.ownerDepartmentId ?? undefined}
            error={errorAt('ownerDepartmentId')}
            onChange={(id) => change({ ownerDepartmentId: id ?? null })}
          />
          <TextField
            id={fieldId('evidence')}
            label={t.evidence}
            hint={t.evidenceHint}
            value={form.evidence}
            error={errorAt('evidence')}
            onChange={(evidence) => change({ evidence })}
          />
          <DateField
            id={fieldId('dueOn')}
            label={t.dueOn}
            entry={form.dueOn}
            error={errorAt('dueOn')}
            onChange={(dueOn) => change({ dueOn })}
          />
          <TextArea
            id={fieldId('note')}
            label={t.note}
            isOptional
            limit={TARGET_LIMITS.note}
            value={form.note ?? ''}
            error={errorAt('note')}
            onChange={(note) => change({ note })}
          />
          {needsReason && (
            <TextArea
              id={fieldId('reason')}
              label={t.reason}
              hint={t.reasonHint}
              limit={TARGET_LIMITS.reason}
              value={form.reason}
              error={errorAt('reason')}
              onChange={(reason) => change({ reason })}
            />
          )}
        </div>
      </Card>
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" busyLabel={isSaving ? t.saving : undefined}>
          {t.save}
        </Button>
        <ButtonLink to={backTo}>{t.cancel}</ButtonLink>
      </div>
    </form>
  );
}
