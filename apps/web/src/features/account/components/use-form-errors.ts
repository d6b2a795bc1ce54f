import { useState } from 'react';

import type { FormError } from '../../../ui/error-summary.tsx';

/** The errors of one form: for the summary above it, and at each field. */
export function useFormErrors() {
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  return {
    errors,
    attempt,
    errorAt: (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message,
    /** Shows what is wrong, and brings the focus there; an empty list takes all away. */
    refuse: (found: readonly FormError[]) => {
      setErrors(found);
      if (found.length > 0) setAttempt((last) => last + 1);
    },
  };
}
