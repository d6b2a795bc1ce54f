import { useState } from 'react';

import { forgetLocalCopy, keepLocalCopy, readLocalCopy } from '../../../lib/autosave/local-copy.ts';
import { businessNow } from '../../../lib/business-clock.ts';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import type { FormField, FormValues } from '../../../ui/forms/form-field.ts';
import { isKeptForm, restoredValues } from './kept-form.ts';

export interface KeptForm {
  /** What the form starts from: what was typed before, else what it is given. */
  readonly initial: FormValues;
  readonly isRestored: boolean;
  /** Goes up when what was restored is dropped: the form starts again. */
  readonly start: number;
  readonly keep: (values: FormValues) => void;
  readonly forget: () => void;
  readonly drop: () => void;
}

/** Keeps what is typed into a form on this machine until it is sent; without a name nothing is kept. */
export function useKeptForm(name: string | undefined, fields: readonly FormField[], initial: FormValues): KeptForm {
  const { id } = useViewer();
  const recordId = `form.${name ?? ''}`;
  const [kept, setKept] = useState(() =>
    name === undefined ? undefined : readLocalCopy(localStorage, id, recordId, isKeptForm)?.draft,
  );
  const [start, setStart] = useState(0);
  function forget(): void {
    if (name !== undefined) forgetLocalCopy(localStorage, id, recordId);
  }
  return {
    initial: kept === undefined ? initial : restoredValues(fields, initial, kept),
    isRestored: kept !== undefined,
    start,
    keep: (draft) => {
      if (name !== undefined)
        keepLocalCopy(localStorage, id, recordId, { draft, base: {}, version: 0, at: businessNow() });
    },
    forget,
    drop: () => {
      forget();
      setKept(undefined);
      setStart(start + 1);
    },
  };
}
