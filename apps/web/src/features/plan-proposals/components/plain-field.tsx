import type { ItemField } from '@thidua/domain/plan-proposal';

import { useLanguage, useText } from '../../../lib/text/language.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { choiceLabel } from '../logic/item-form.logic.ts';
import { proposalText } from '../text.ts';

interface PlainFieldProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly field: ItemField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field whose value is its text: a line, paragraphs, a list, a choice, a yes or no. */
export function PlainField({ field, value, onChange, ...common }: PlainFieldProps) {
  const t = useText(proposalText);
  const { language } = useLanguage();
  switch (field.type) {
    case 'CHOICE':
      return (
        <SelectField
          {...common}
          options={(field.choices ?? []).map((choice) => ({ value: choice, label: choiceLabel(choice, language, t) }))}
          value={value === '' ? undefined : value}
          placeholder={t.item.none}
          isClearable={!field.isRequired}
          onChange={(next) => onChange(next ?? '')}
        />
      );
    case 'TEXT':
      return <TextArea {...common} value={value} limit={field.limit} lines={4} onChange={onChange} />;
    case 'LINES':
      return (
        <TextArea {...common} hint={t.item.linesHint} value={value} limit={field.limit} lines={4} onChange={onChange} />
      );
    case 'FLAG':
      return (
        <Checkbox
          id={common.id}
          label={common.label}
          isChecked={value === 'true'}
          onChange={(isChecked) => onChange(String(isChecked))}
        />
      );
    case 'LINE':
    case 'DAY':
    case 'NUMBER':
    case 'SHARE':
      return <TextField {...common} value={value} onChange={onChange} />;
  }
}
