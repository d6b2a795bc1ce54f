import { ROLES } from '@thidua/domain/accounts';
import { isPlainDate } from '@thidua/domain/kernel';
import { RATING_LEVELS } from '@thidua/domain/vocabulary';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { basisPointsOf } from '../setting-value.logic.ts';
import { administrationText } from '../text.ts';
import type { Setting } from './setting.ts';
import { VoteRuleField } from './vote-rule-field.tsx';

interface SettingValueFieldProps {
  readonly id: string;
  readonly setting: Setting;
  /** The value as the server takes it; empty while nothing that means a value is typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** How the unit of a number is called among the words of settings. */
function unitWord(unit: string | null): 'day' | 'month' | 'person' | 'timesUnit' | 'million' | 'line' {
  if (unit === 'PERSON') return 'person';
  if (unit === 'TIMES') return 'timesUnit';
  if (unit === 'MILLION') return 'million';
  if (unit === 'LINE') return 'line';
  return unit === 'MONTH' ? 'month' : 'day';
}

/** The field that fits the kind of value. */
export function SettingValueField({ id, setting, value, onChange, error }: SettingValueFieldProps) {
  const t = useText(administrationText);
  const [text, setText] = useState('');
  const [day, setDay] = useState(() => dateEntry(isPlainDate(value) ? value : undefined));
  const { shape } = setting;
  const label = t.settings.newValue;
  const choice = (choices: readonly { readonly value: string; readonly label: string }[]) => (
    <ChoiceGroup
      id={id}
      legend={label}
      choices={choices}
      value={value === '' ? undefined : value}
      onChange={onChange}
      error={error}
    />
  );
  switch (shape.type) {
    case 'SHARE':
      return (
        <TextField
          id={id}
          label={label}
          hint={t.settings.shareHint}
          inputMode="decimal"
          value={text}
          onChange={(typed) => {
            setText(typed);
            onChange(basisPointsOf(typed) ?? '');
          }}
          error={error}
        />
      );
    case 'MONTHS':
      return (
        <TextField
          id={id}
          label={label}
          hint={t.settings.monthsHint(shape.minimum ?? 0, shape.maximum ?? 0)}
          value={text}
          onChange={(typed) => {
            setText(typed);
            onChange(typed.trim());
          }}
          error={error}
        />
      );
    case 'NUMBER':
      return (
        <>
          {value !== 'NO_LIMIT' && (
            <TextField
              id={id}
              label={label}
              hint={t.settings.numberHint(shape.minimum ?? 0, shape.maximum ?? 0, t.settings[unitWord(shape.unit)])}
              inputMode="numeric"
              value={text}
              onChange={(typed) => {
                setText(typed);
                onChange(typed.trim());
              }}
              error={error}
            />
          )}
          {shape.allowsNoLimit && (
            <Checkbox
              label={t.settings.noLimit}
              isChecked={value === 'NO_LIMIT'}
              onChange={(isChecked) => onChange(isChecked ? 'NO_LIMIT' : text.trim())}
            />
          )}
        </>
      );
    case 'YES_NO':
      return choice([
        { value: 'true', label: t.settings.yes },
        { value: 'false', label: t.settings.no },
      ]);
    case 'READING':
      return choice([
        { value: 'true', label: t.settings.applies },
        { value: 'false', label: t.settings.appliesNot },
      ]);
    case 'CHOICE':
      return choice(shape.options.map((option) => ({ value: option.value, label: option.name })));
    case 'VOTE_RULE':
      return <VoteRuleField id={id} value={value} onChange={onChange} error={error} />;
    case 'DAY_OR_NOT_YET':
      return (
        <>
          {value !== 'NOT_YET' && (
            <DateField
              id={id}
              label={label}
              entry={day}
              onChange={(entry) => {
                setDay(entry);
                onChange(entry.day ?? '');
              }}
              error={error}
            />
          )}
          <Checkbox
            label={t.settings.notYet}
            isChecked={value === 'NOT_YET'}
            onChange={(isChecked) => onChange(isChecked ? 'NOT_YET' : (day.day ?? ''))}
          />
        </>
      );
    case 'ROLES': {
      const chosen = value.split(',').filter((role) => role !== '');
      return (
        <fieldset>
          <legend>{label}</legend>
          {ROLES.map((role) => (
            <Checkbox
              key={role}
              label={t.roles[role]}
              isChecked={chosen.includes(role)}
              onChange={(isChecked) =>
                onChange(ROLES.filter((other) => (other === role ? isChecked : chosen.includes(other))).join(','))
              }
            />
          ))}
        </fieldset>
      );
    }
    case 'RATINGS': {
      const [person = '-', collective = '-'] = value === '' ? [] : value.split(',');
      const options = [
        { value: '-', label: t.settings.anyRating },
        ...RATING_LEVELS.map((level) => ({ value: level, label: t.settings.rating[level] })),
      ];
      return (
        <>
          <SelectField
            id={id}
            label={t.settings.personRating}
            options={options}
            value={person}
            onChange={(chosen) => onChange(`${chosen ?? '-'},${collective}`)}
            error={error}
          />
          <SelectField
            label={t.settings.collectiveRating}
            options={options}
            value={collective}
            onChange={(chosen) => onChange(`${person},${chosen ?? '-'}`)}
          />
        </>
      );
    }
  }
}
