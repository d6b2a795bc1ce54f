import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { GridDraft } from '../logic/grid-draft.ts';
import { scoringGridText } from '../text.ts';
import { gridFieldId } from './criterion-fields.tsx';
import styles from './scoring-grids.module.css';

interface GridRuleFieldsProps {
  readonly draft: GridDraft;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (changed: Partial<GridDraft>) => void;
}

/** Name, ground, day and the rules that hold for the grid as a whole. */
export function GridRuleFields({ draft, errorOf, onChange }: GridRuleFieldsProps) {
  const t = useText(scoringGridText);
  const frame = (field: 'name' | 'source' | 'validFrom' | 'passFrom' | 'fewestScorers' | 'gap') => ({
    id: gridFieldId(field),
    label: t.edit[field],
    error: errorOf(field),
  });
  return (
    <Card title={t.rules}>
      <div className={styles['fields']}>
        <TextField {...frame('name')} value={draft.name} onChange={(name) => onChange({ name })} />
        <TextField
          {...frame('source')}
          hint={t.edit.sourceHint}
          isOptional
          value={draft.source}
          onChange={(source) => onChange({ source })}
        />
        <DateField {...frame('validFrom')} entry={draft.validFrom} onChange={(validFrom) => onChange({ validFrom })} />
        <div className={styles['numbers']}>
          <NumberField
            {...frame('passFrom')}
            hint={t.edit.passFromHint}
            entry={draft.passFrom}
            onChange={(passFrom) => onChange({ passFrom })}
          />
          <NumberField
            {...frame('fewestScorers')}
            entry={draft.fewestScorers}
            onChange={(fewestScorers) => onChange({ fewestScorers })}
          />
          <NumberField
            {...frame('gap')}
            hint={t.edit.gapHint}
            entry={draft.gap}
            onChange={(gap) => onChange({ gap })}
          />
        </div>
      </div>
    </Card>
  );
}
