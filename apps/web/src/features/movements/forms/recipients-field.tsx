import type { RecipientGroup } from '../../../gql/schema-types.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { RowList } from '../components/row-list.tsx';
import { planText } from '../plan-text.ts';
import type { DraftRecipient } from './plan-draft.ts';
import styles from './plan-form.module.css';

interface RecipientsFieldProps {
  readonly recipients: readonly DraftRecipient[];
  readonly onChange: (recipients: readonly DraftRecipient[]) => void;
  readonly onLeave: () => void;
}

const GROUPS = [
  'SUPERIOR',
  'OUTSIDE',
  'PARTY',
  'LEADERS',
  'UNIONS',
  'DEPARTMENTS',
  'ARCHIVE',
] as const satisfies readonly RecipientGroup[];

/** Who gets the plan, with the purpose as it is printed: “UBND tỉnh (để b/c)”. */
export function RecipientsField({ recipients, onChange, onLeave }: RecipientsFieldProps) {
  const t = useText(planText).recipient;
  const make = (): DraftRecipient => ({ id: newId(), name: '', purpose: '', group: '' });
  return (
    <RowList isTight rows={recipients} onChange={onChange} nameOf={({ name }) => name} add={{ label: t.add, make }}>
      {(recipient, change) => (
        <div className={styles['pair']}>
          <TextField label={t.name} value={recipient.name} onChange={(name) => change({ name })} onBlur={onLeave} />
          <TextField
            label={t.purpose}
            isOptional
            value={recipient.purpose}
            onChange={(purpose) => change({ purpose })}
            onBlur={onLeave}
          />
          <SelectField<RecipientGroup>
            label={t.group}
            isOptional
            isClearable
            options={GROUPS.map((value) => ({ value, label: t.groups[value] }))}
            value={recipient.group === '' ? undefined : recipient.group}
            onChange={(group) => change({ group: group ?? '' })}
            onBlur={onLeave}
          />
        </div>
      )}
    </RowList>
  );
}
