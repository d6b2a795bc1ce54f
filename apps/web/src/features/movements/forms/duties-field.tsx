import { PLAN_LIMITS } from '@thidua/domain/plans';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { RowList } from '../components/row-list.tsx';
import { planText } from '../plan-text.ts';
import type { DraftDuty } from './plan-draft.ts';

interface DutiesFieldProps {
  readonly duties: readonly DraftDuty[];
  readonly onChange: (duties: readonly DraftDuty[]) => void;
  readonly onLeave: () => void;
}

/** Who is to do what, unit by unit, as part IV of a plan tells it. */
export function DutiesField({ duties, onChange, onLeave }: DutiesFieldProps) {
  const t = useText(planText).duty;
  const make = (): DraftDuty => ({ id: newId(), unit: '', text: '' });
  return (
    <RowList rows={duties} onChange={onChange} nameOf={({ unit }) => unit} add={{ label: t.add, make }}>
      {(duty, change) => (
        <>
          <TextField label={t.unit} value={duty.unit} onChange={(unit) => change({ unit })} onBlur={onLeave} />
          <TextArea
            label={t.text}
            value={duty.text}
            lines={3}
            limit={PLAN_LIMITS.line}
            onChange={(text) => change({ text })}
            onBlur={onLeave}
          />
        </>
      )}
    </RowList>
  );
}
