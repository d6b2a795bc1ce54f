import {
  createAutosaver as createAnyAutosaver,
  type AutosaveDoors,
  type Autosaver as AnyAutosaver,
  type AutosaveStart,
  type AutosaveState as AnyAutosaveState,
  type DraftShape,
  type SaveOutcome as AnySaveOutcome,
} from '../../../lib/autosave/autosaver.ts';
import {
  changedFields,
  patchOf,
  type DraftField,
  type InitiativeDraft,
  type InitiativePatch,
} from './initiative-draft.ts';
import { mergeDrafts, takeFields } from './merge-drafts.ts';

export type SaveOutcome = AnySaveOutcome<InitiativeDraft>;
export type AutosaveState = AnyAutosaveState<InitiativeDraft, DraftField>;
export type Autosaver = AnyAutosaver<InitiativeDraft, DraftField>;

const SHAPE: DraftShape<InitiativeDraft, DraftField, InitiativePatch> = {
  changedFields,
  patchOf,
  mergeDrafts,
  takeFields,
};

/** The autosaver of a request for recognition. */
export function createAutosaver(
  start: AutosaveStart<InitiativeDraft>,
  doors: AutosaveDoors<InitiativeDraft, InitiativePatch>,
): Autosaver {
  return createAnyAutosaver(SHAPE, start, doors);
}
