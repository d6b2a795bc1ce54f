import {
  SaveLine as AnySaveLine,
  SaveWords as AnySaveWords,
  type SaveLineProps,
} from '../../../ui/drafts/save-line.tsx';
import type { AutosaveState } from '../forms/autosaver.ts';
import { waitingFields } from '../forms/initiative-draft.ts';

interface Saving {
  readonly state: AutosaveState;
}

function lineOf({ phase, savedAt, base, draft }: AutosaveState): SaveLineProps {
  return { phase, savedAt, hasWaiting: waitingFields(base, draft).length > 0 };
}

/** How the saving of a request stands, read out as it changes. */
export function SaveLine({ state }: Saving) {
  return <AnySaveLine {...lineOf(state)} />;
}

/** The same words alone, for a second place in sight. */
export function SaveWords({ state }: Saving) {
  return <AnySaveWords {...lineOf(state)} />;
}
