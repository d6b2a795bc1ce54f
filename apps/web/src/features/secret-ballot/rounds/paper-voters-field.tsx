import { PAPER_WAYS, type PaperWay } from '@thidua/domain/secret-ballot';

import { useText } from '../../../lib/text/language.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { paperText } from '../paper-text.ts';
import styles from './rounds.module.css';

interface PaperVotersFieldProps {
  readonly members: readonly { readonly id: string; readonly staff: { readonly fullName: string } }[];
  readonly ways: ReadonlyMap<string, PaperWay>;
  readonly onChange: (ways: ReadonlyMap<string, PaperWay>) => void;
}

const CHOICES = ['DEVICE', ...PAPER_WAYS] as const;

/** How each voting member votes: on a device unless told otherwise. */
export function PaperVotersField({ members, ways, onChange }: PaperVotersFieldProps) {
  const t = useText(paperText);
  return (
    <fieldset className={styles['ways']}>
      <legend>{t.draft.legend}</legend>
      <p className={styles['quiet']}>{t.draft.hint}</p>
      <div className={styles['pairs']}>
        {members.map(({ id, staff }) => (
          <SelectField
            key={id}
            label={staff.fullName}
            options={CHOICES.map((value) => ({ value, label: t.ways[value] }))}
            value={ways.get(id) ?? 'DEVICE'}
            onChange={(way) => {
              const changed = new Map(ways);
              if (way === undefined || way === 'DEVICE') changed.delete(id);
              else changed.set(id, way);
              onChange(changed);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
