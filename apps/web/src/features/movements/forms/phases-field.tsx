import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { readDateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { RowList } from '../components/row-list.tsx';
import { planText } from '../plan-text.ts';
import { typedDay, type DraftOccasion, type DraftPhase } from './plan-draft.ts';
import styles from './plan-form.module.css';

interface PhasesFieldProps {
  readonly phases: readonly DraftPhase[];
  readonly onChange: (phases: readonly DraftPhase[]) => void;
  readonly onLeave: () => void;
}

/** The phases: the day that is meant beside the plan's own words, and what each greets. */
export function PhasesField({ phases, onChange, onLeave }: PhasesFieldProps) {
  const t = useText(planText);
  const make = (): DraftPhase => ({
    id: newId(),
    name: t.phase.defaultName(phases.length + 1),
    fromDay: '',
    fromText: '',
    toDay: '',
    toText: '',
    reviewOn: '',
    reviewText: '',
    occasions: [],
  });
  return (
    <RowList rows={phases} onChange={onChange} nameOf={({ name }) => name} add={{ label: t.phase.add, make }}>
      {(phase, change) => <PhaseFields phase={phase} onChange={change} onLeave={onLeave} />}
    </RowList>
  );
}

interface PhaseFieldsProps {
  readonly phase: DraftPhase;
  readonly onChange: (changes: Partial<DraftPhase>) => void;
  readonly onLeave: () => void;
}

function PhaseFields({ phase, onChange, onLeave }: PhaseFieldsProps) {
  const t = useText(planText);
  const [from, to] = [typedDay(phase.fromDay), typedDay(phase.toDay)];
  const isUpsideDown = from !== undefined && to !== undefined && to < from;
  const text = (name: 'name' | 'fromText' | 'toText' | 'reviewText', label: string, hint?: string) => (
    <TextField
      label={label}
      {...(hint !== undefined && { hint })}
      isOptional={name !== 'name'}
      value={phase[name]}
      onChange={(value) => onChange({ [name]: value })}
      onBlur={onLeave}
    />
  );
  const date = (name: 'fromDay' | 'toDay' | 'reviewOn', label: string, error?: string) => (
    <DateField
      label={label}
      isOptional={name === 'reviewOn'}
      entry={readDateEntry(phase[name])}
      error={error}
      onChange={(entry) => onChange({ [name]: entry.text })}
      onBlur={onLeave}
    />
  );
  return (
    <>
      {text('name', t.phase.name)}
      <div className={styles['pair']}>
        {date('fromDay', t.from)}
        {text('fromText', t.phase.fromText, t.phase.fromTextHint)}
      </div>
      <div className={styles['pair']}>
        {date('toDay', t.to, isUpsideDown ? t.problems.ENDS_BEFORE_START : undefined)}
        {text('toText', t.phase.toText)}
      </div>
      <div className={styles['pair']}>
        {date('reviewOn', t.phase.reviewOn)}
        {text('reviewText', t.phase.reviewText)}
      </div>
      <div className={styles['sub']} role="group" aria-label={`${phase.name}: ${t.phase.occasions}`}>
        <h3>{t.phase.occasions}</h3>
        <RowList<DraftOccasion>
          isTight
          rows={phase.occasions}
          onChange={(occasions) => onChange({ occasions })}
          nameOf={({ name }) => name}
          add={{
            label: t.phase.addOccasion,
            make: () => ({ id: newId(), name: '', originDay: '', anniversary: '', statedYears: '' }),
          }}
        >
          {(occasion, change) => <OccasionFields occasion={occasion} onChange={change} onLeave={onLeave} />}
        </RowList>
      </div>
    </>
  );
}

interface OccasionFieldsProps {
  readonly occasion: DraftOccasion;
  readonly onChange: (changes: Partial<DraftOccasion>) => void;
  readonly onLeave: () => void;
}

function OccasionFields({ occasion, onChange, onLeave }: OccasionFieldsProps) {
  const t = useText(planText).phase;
  return (
    <>
      <TextField label={t.occasion} value={occasion.name} onChange={(name) => onChange({ name })} onBlur={onLeave} />
      <div className={styles['pair']}>
        <DateField
          label={t.origin}
          isOptional
          entry={readDateEntry(occasion.originDay)}
          onChange={(entry) => onChange({ originDay: entry.text })}
          onBlur={onLeave}
        />
        <DateField
          label={t.anniversary}
          isOptional
          entry={readDateEntry(occasion.anniversary)}
          onChange={(entry) => onChange({ anniversary: entry.text })}
          onBlur={onLeave}
        />
        <TextField
          label={t.years}
          isOptional
          inputMode="numeric"
          value={occasion.statedYears}
          onChange={(statedYears) => onChange({ statedYears })}
          onBlur={onLeave}
        />
      </div>
    </>
  );
}
