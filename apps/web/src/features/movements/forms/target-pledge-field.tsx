import { useQuery } from '@apollo/client/react';

import { useText } from '../../../lib/text/language.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldId, type TargetForm } from './target-form.logic.ts';
import { targetFormText } from './target-form-text.ts';
import { ThematicChoicesDocument } from './thematic-field.gql.ts';

interface TargetPledgeFieldProps {
  readonly form: TargetForm;
  readonly onChange: (changes: Partial<TargetForm>) => void;
  readonly errorAt: (field: string) => string | undefined;
}

const BY_HAND = '';

/** The thematic movement whose registrations make the number of a target of participation; none: somebody reports it. */
export function TargetPledgeField({ form, onChange, errorAt }: TargetPledgeFieldProps) {
  const t = useText(targetFormText);
  const { data } = useQuery(ThematicChoicesDocument, { fetchPolicy: 'cache-and-network' });
  const movements = data?.thematicMovements ?? [];
  return (
    <SelectField
      id={fieldId('thematicMovementId')}
      label={t.pledged}
      hint={t.pledgedHint}
      isSearchable
      options={[
        { value: BY_HAND, label: t.pledgedByHand },
        ...movements.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={form.thematicMovementId ?? BY_HAND}
      error={errorAt('thematicMovementId')}
      onChange={(id) => onChange({ thematicMovementId: id === undefined || id === BY_HAND ? null : id })}
    />
  );
}
