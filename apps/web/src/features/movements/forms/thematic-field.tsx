import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { RowList } from '../components/row-list.tsx';
import { planText } from '../plan-text.ts';
import { movementText } from '../text.ts';
import type { PlanDraft } from './plan-draft.ts';
import { ThematicChoicesDocument } from './thematic-field.gql.ts';

type Chosen = PlanDraft['thematicMovements'][number];

interface ThematicFieldProps {
  readonly movements: readonly Chosen[];
  readonly onChange: (movements: readonly Chosen[]) => void;
}

/** The thematic movements that the plan names, chosen from those of the body. */
export function ThematicField({ movements, onChange }: ThematicFieldProps) {
  const t = useText(planText).thematicField;
  const years = useText(movementText).movement.thematicYears;
  const { data } = useQuery(ThematicChoicesDocument, { fetchPolicy: 'cache-and-network' });
  const chosen = new Set(movements.map(({ id }) => id));
  const left = (data?.thematicMovements ?? []).filter(({ id }) => !chosen.has(id));
  return (
    <>
      <RowList isTight rows={movements} onChange={onChange} nameOf={({ name }) => name}>
        {({ name }) => <span>{name}</span>}
      </RowList>
      <SelectField
        label={t.add}
        isSearchable
        placeholder={data !== undefined && left.length === 0 ? t.none : ''}
        options={left.map(({ id, name, fromYear, toYear }) => ({
          value: id,
          label: name,
          ...(fromYear !== null && toYear !== null && { detail: years(fromYear, toYear) }),
        }))}
        value={undefined}
        onChange={(id) => {
          const movement = left.find((each) => each.id === id);
          if (movement !== undefined) onChange([...movements, { id: movement.id, name: movement.name }]);
        }}
      />
      <p>
        <Link to={hrefs.thematicMovements()}>{t.manage}</Link>
      </p>
    </>
  );
}
