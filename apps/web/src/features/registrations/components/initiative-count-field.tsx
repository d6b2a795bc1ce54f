import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { numberEntry, NumberField } from '../../../ui/number-field.tsx';
import { fieldIdOf } from '../problem-sentence.ts';
import { registrationText } from '../text.ts';

interface InitiativeCountFieldProps {
  readonly count: number;
  readonly onChange: (count: number) => void;
  readonly error: string | undefined;
}

/** How many initiatives are promised; an empty field promises none. What is typed stands until the count comes from elsewhere. */
export function InitiativeCountField({ count, onChange, error }: InitiativeCountFieldProps) {
  const t = useText(registrationText);
  const [typed, setTyped] = useState(() => numberEntry(count));
  return (
    <NumberField
      id={fieldIdOf('initiativeCount')}
      label={t.form.initiativeCount}
      hint={t.form.initiativeCountHint}
      entry={(typed.value ?? 0) === count ? typed : numberEntry(count)}
      onChange={(entry) => {
        setTyped(entry);
        onChange(entry.value ?? 0);
      }}
      error={error}
    />
  );
}
