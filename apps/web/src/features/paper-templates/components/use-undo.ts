import { useState } from 'react';

import type { TextDraft } from '../../../lib/autosave/text-draft.ts';

interface Step {
  readonly draft: TextDraft;
  readonly field: string;
  readonly at: number;
}

/** Letters typed one after the other in one field are one step. */
const PAUSE_MS = 1500;
const MOST_STEPS = 100;

export interface Undo {
  readonly canUndo: boolean;
  /** Remembers what the draft was before a change of a field; `*` is a change of all of them. */
  readonly remember: (draft: TextDraft, field: string) => void;
  /** The draft before the last step. */
  readonly undo: () => TextDraft | undefined;
}

/** What was written before, step by step, over all parts of a wording. */
export function useUndo(): Undo {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  return {
    canUndo: steps.length > 0,
    remember: (draft, field) => {
      const at = performance.now();
      const last = steps.at(-1);
      const isSameStep = last !== undefined && field !== '*' && last.field === field && at - last.at < PAUSE_MS;
      setSteps(
        isSameStep ? [...steps.slice(0, -1), { ...last, at }] : [...steps, { draft, field, at }].slice(-MOST_STEPS),
      );
    },
    undo: () => {
      setSteps(steps.slice(0, -1));
      return steps.at(-1)?.draft;
    },
  };
}
