import { useText } from '../../../lib/text/language.tsx';
import { readDateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { planText } from '../plan-text.ts';
import { typedDay, type PlanDraft } from './plan-draft.ts';
import styles from './plan-form.module.css';

interface FieldsProps {
  readonly draft: PlanDraft;
  readonly onChange: (changes: Partial<PlanDraft>) => void;
  readonly onLeave: () => void;
}

type TextName = 'title' | 'paperType' | 'planNumber' | 'issuer' | 'signerPost' | 'signerName';

/** Name, period, paper and signer. */
export function HeadFields({ draft, onChange, onLeave }: FieldsProps) {
  const t = useText(planText);
  // What a launch asks for is no optional matter, though a draft may wait for it.
  const text = (name: TextName, need: 'DRAFT' | 'LAUNCH' | 'NEVER' = 'NEVER') => (
    <TextField
      label={t.fields[name]}
      value={draft[name]}
      isOptional={need === 'NEVER'}
      error={need === 'DRAFT' && draft[name].trim() === '' ? t.waits.noName(t.fields[name]) : undefined}
      onChange={(value) => onChange({ [name]: value })}
      onBlur={onLeave}
    />
  );
  const [from, to] = [typedDay(draft.fromDay), typedDay(draft.toDay)];
  const isUpsideDown = from !== undefined && to !== undefined && to < from;
  return (
    <>
      {text('title', 'DRAFT')}
      <div className={styles['pair']}>
        <DateField
          label={t.from}
          entry={readDateEntry(draft.fromDay)}
          onChange={(entry) => onChange({ fromDay: entry.text })}
          onBlur={onLeave}
        />
        <DateField
          label={t.to}
          entry={readDateEntry(draft.toDay)}
          error={isUpsideDown ? t.problems.ENDS_BEFORE_START : undefined}
          onChange={(entry) => onChange({ toDay: entry.text })}
          onBlur={onLeave}
        />
      </div>
      <div className={styles['pair']}>
        {text('paperType', 'DRAFT')}
        {text('planNumber')}
        <DateField
          label={t.fields.planDate}
          isOptional
          entry={readDateEntry(draft.planDate)}
          onChange={(entry) => onChange({ planDate: entry.text })}
          onBlur={onLeave}
        />
      </div>
      {text('issuer')}
      <div className={styles['pair']}>
        {text('signerPost', 'LAUNCH')}
        {text('signerName', 'LAUNCH')}
      </div>
    </>
  );
}

/** Theme, purposes, requirements and goals: one matter a line, as it will be read. */
export function AimFields({ draft, onChange, onLeave }: FieldsProps) {
  const t = useText(planText);
  return (
    <>
      <TextArea
        label={t.fields.theme}
        lines={2}
        value={draft.theme}
        onChange={(theme) => onChange({ theme })}
        onBlur={onLeave}
      />
      {(['purposes', 'requirements', 'generalGoals'] as const).map((name) => (
        <TextArea
          key={name}
          label={t.fields[name]}
          hint={t.editor.linesHint}
          lines={4}
          value={draft[name]}
          onChange={(value) => onChange({ [name]: value })}
          onBlur={onLeave}
        />
      ))}
    </>
  );
}
