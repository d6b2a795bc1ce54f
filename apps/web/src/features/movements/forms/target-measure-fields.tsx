import {
  AWARD_CODES,
  AWARDS,
  isRatedOrganisation,
  RATING_LEVELS,
  SUBJECT_KINDS,
  type DepartmentKind,
} from '@thidua/domain/vocabulary';
import { TARGET_BASE_DATES, type TargetBase } from '@thidua/domain/movements';

import { useText } from '../../../lib/text/language.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { NumberField, numberEntry } from '../../../ui/number-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ConductFields } from './conduct-fields.tsx';
import { fieldId, type TargetForm } from './target-form.logic.ts';
import { targetFormText } from './target-form-text.ts';
import { TargetPledgeField } from './target-pledge-field.tsx';
import styles from './target-form.module.css';

export interface DepartmentChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: DepartmentKind;
}

export interface MeasureFieldsProps {
  readonly form: TargetForm;
  readonly onChange: (changes: Partial<TargetForm>) => void;
  readonly errorAt: (field: string) => string | undefined;
  readonly departments: readonly DepartmentChoice[];
}

/** The widget of the chosen kind: each kind of target asks for what measures it, and for nothing else. */
export function TargetMeasureFields(props: MeasureFieldsProps) {
  switch (props.form.kind) {
    case 'AWARD_COUNT':
      return (
        <>
          <AwardFields {...props} />
          <CountField {...props} />
        </>
      );
    case 'AWARD_PROPOSAL':
      return (
        <>
          <AwardFields {...props} />
          <CountField {...props} />
          <DeciderField {...props} />
        </>
      );
    case 'AWARD_SHARE_MINIMUM':
      return (
        <>
          <AwardFields {...props} />
          <ShareField {...props} />
          <BaseFields {...props} />
        </>
      );
    case 'AWARD_SHARE_ALL':
      return (
        <>
          <AwardFields {...props} />
          <BaseFields {...props} />
        </>
      );
    case 'ORGANISATION_RATING':
      return <RatingFields {...props} />;
    case 'RECOGNITION':
      return <RecognitionFields {...props} />;
    case 'CONDUCT_ALL':
      return (
        <>
          <BaseFields {...props} />
          <ConductFields {...props} />
        </>
      );
    case 'PARTICIPATION_ALL':
      return (
        <>
          <ShareField {...props} isOptional />
          <BaseFields {...props} />
          <TargetPledgeField {...props} />
        </>
      );
    case 'COUNT_RANGE':
      return <RangeFields {...props} />;
  }
}

function AwardFields({ form, onChange, errorAt }: MeasureFieldsProps) {
  const t = useText(targetFormText);
  return (
    <>
      <SelectField
        id={fieldId('awardCode')}
        label={t.award}
        placeholder={t.choose}
        options={AWARD_CODES.map((code) => ({ value: code, label: AWARDS[code].name }))}
        value={form.awardCode ?? undefined}
        error={errorAt('awardCode')}
        onChange={(awardCode) => onChange({ awardCode: awardCode ?? null })}
      />
      <ChoiceGroup
        id={fieldId('subjectKind')}
        legend={t.subjectKind}
        isInline
        choices={SUBJECT_KINDS.map((kind) => ({ value: kind, label: t.subjects[kind] }))}
        value={form.subjectKind ?? undefined}
        error={errorAt('subjectKind')}
        onChange={(subjectKind) => onChange({ subjectKind })}
      />
    </>
  );
}

function CountField({ form, onChange, errorAt }: MeasureFieldsProps) {
  const t = useText(targetFormText);
  return (
    <NumberField
      id={fieldId('minimum')}
      label={t.count}
      hint={t.countHint}
      entry={form.minimum}
      error={errorAt('minimum')}
      onChange={(minimum) => onChange({ minimum })}
    />
  );
}

function DeciderField({ form, onChange, errorAt }: MeasureFieldsProps) {
  const t = useText(targetFormText);
  return (
    <TextField
      id={fieldId('decider')}
      label={t.decider}
      hint={t.deciderHint}
      isOptional={form.kind === 'AWARD_PROPOSAL'}
      value={form.decider ?? ''}
      error={errorAt('decider')}
      onChange={(decider) => onChange({ decider })}
    />
  );
}

function ShareField({
  form,
  onChange,
  errorAt,
  isOptional = false,
}: MeasureFieldsProps & { readonly isOptional?: boolean }) {
  const t = useText(targetFormText);
  return (
    <NumberField
      id={fieldId('shareBasisPoints')}
      label={t.share}
      hint={isOptional ? t.shareHint : undefined}
      isOptional={isOptional}
      maximum={100}
      entry={form.share}
      error={errorAt('shareBasisPoints')}
      onChange={(share) => onChange({ share })}
    />
  );
}

function BaseFields({ form, onChange, errorAt }: MeasureFieldsProps) {
  const t = useText(targetFormText);
  const ofHolders: readonly TargetBase[] = form.kind === 'AWARD_SHARE_MINIMUM' ? ['ADVANCED_WORKERS'] : [];
  const bases: readonly TargetBase[] = ['STAFF', ...ofHolders, 'WOMEN', 'DEPARTMENTS'];
  return (
    <>
      <ChoiceGroup
        id={fieldId('base')}
        legend={t.base}
        choices={bases.map((base) => ({ value: base, label: t.bases[base] }))}
        value={form.base ?? undefined}
        error={errorAt('base')}
        onChange={(base) => onChange({ base })}
      />
      <ChoiceGroup
        legend={t.baseDate}
        isInline
        choices={TARGET_BASE_DATES.map((date) => ({ value: date, label: t.baseDates[date] }))}
        value={form.baseDate}
        onChange={(baseDate) => onChange({ baseDate })}
      />
    </>
  );
}

/** Divisions are rated too, but the plan's targets are about the Party cell and the mass organisations: those come first. */
function RatingFields({ form, onChange, errorAt, departments }: MeasureFieldsProps) {
  const t = useText(targetFormText);
  const rated = departments.toSorted(
    (left, right) => Number(isRatedOrganisation(right.kind)) - Number(isRatedOrganisation(left.kind)),
  );
  return (
    <>
      <SelectField
        id={fieldId('ratedDepartmentId')}
        label={t.rated}
        placeholder={t.choose}
        options={rated.map(({ id, name }) => ({ value: id, label: name }))}
        value={form.ratedDepartmentId ?? undefined}
        error={errorAt('ratedDepartmentId')}
        onChange={(id) => onChange({ ratedDepartmentId: id ?? null })}
      />
      <ChoiceGroup
        id={fieldId('ratingLevel')}
        legend={t.ratingLevel}
        choices={RATING_LEVELS.map((level) => ({ value: level, label: t.ratings[level] }))}
        value={form.ratingLevel ?? undefined}
        error={errorAt('ratingLevel')}
        onChange={(ratingLevel) => onChange({ ratingLevel })}
      />
    </>
  );
}

function RecognitionFields(props: MeasureFieldsProps) {
  const { form, onChange, errorAt } = props;
  const t = useText(targetFormText);
  return (
    <>
      <ChoiceGroup
        legend={t.recognised}
        isInline
        choices={[
          { value: 'BODY', label: t.recognisedBody },
          { value: 'FAMILIES', label: t.recognisedFamilies },
        ]}
        value={form.base === 'FAMILIES' ? 'FAMILIES' : 'BODY'}
        onChange={(whom) =>
          onChange(
            whom === 'FAMILIES'
              ? { base: 'FAMILIES', minimum: numberEntry(undefined) }
              : { base: null, minimum: numberEntry(1) },
          )
        }
      />
      {form.base === 'FAMILIES' && (
        <NumberField
          id={fieldId('minimum')}
          label={t.families}
          hint={t.familiesHint}
          entry={form.minimum}
          error={errorAt('minimum')}
          onChange={(minimum) => onChange({ minimum })}
        />
      )}
      {form.base === 'FAMILIES' && <ShareField {...props} isOptional />}
      <DeciderField {...props} />
    </>
  );
}

const COUNTED = ['GRASSROOTS', 'PROVINCE', 'NATION', 'REGISTERED', 'OTHER'] as const;

function RangeFields({ form, onChange, errorAt }: MeasureFieldsProps) {
  const t = useText(targetFormText);
  const counted = form.countsRegistered ? 'REGISTERED' : (form.initiativeScope ?? 'OTHER');
  return (
    <>
      <div className={styles['pair']}>
        <NumberField
          id={fieldId('minimum')}
          label={t.from}
          hint={t.countHint}
          entry={form.minimum}
          error={errorAt('minimum')}
          onChange={(minimum) => onChange({ minimum })}
        />
        <NumberField
          id={fieldId('maximum')}
          label={t.to}
          hint={t.toHint}
          isOptional
          entry={form.maximum}
          error={errorAt('maximum')}
          onChange={(maximum) => onChange({ maximum })}
        />
      </div>
      <ChoiceGroup
        legend={t.counted}
        choices={COUNTED.map((value) => ({ value, label: t.counts[value] }))}
        value={counted}
        onChange={(value) =>
          onChange({
            countsRegistered: value === 'REGISTERED',
            initiativeScope: value === 'REGISTERED' || value === 'OTHER' ? null : value,
          })
        }
      />
    </>
  );
}
