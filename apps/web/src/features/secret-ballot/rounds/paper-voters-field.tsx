import { PAPER_WAYS, type PaperWay } from '@thidua/domain/secret-ballot';

import { useText } from '../../../lib/text/language.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { paperText } from '../paper-text.ts';
import styles from './rounds.module.css';

/** How a member votes who does not vote on a device. */
export type OtherWay = PaperWay | 'NAMED';

interface PaperVotersFieldProps {
  readonly members: readonly { readonly id: string; readonly staff: { readonly fullName: string } }[];
  readonly ways: ReadonlyMap<string, OtherWay>;
  /** The body's regulation lets absent members give a signed opinion. */
  readonly allowsNamed: boolean;
  readonly onChange: (ways: ReadonlyMap<string, OtherWay>) => void;
}

/** How each voting member votes: on a device unless told otherwise. */
export function PaperVotersField({ members, ways, allowsNamed, onChange }: PaperVotersFieldProps) {
  const t = useText(paperText);
  const choices = ['DEVICE', ...PAPER_WAYS, ...(allowsNamed ? (['NAMED'] as const) : [])] as const;
  return (
    <fieldset className={styles['ways']}>
      <legend>{t.draft.legend}</legend>
      <p className={styles['quiet']}>{t.draft.hint}</p>
      <div className={styles['pairs']}>
        {members.map(({ id, staff }) => (
          <SelectField
            key={id}
            label={staff.fullName}
            options={choices.map((value) => ({ value, label: t.ways[value] }))}
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
