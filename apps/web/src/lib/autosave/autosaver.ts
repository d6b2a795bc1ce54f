import type { InputProblem } from '@thidua/domain/kernel';

import type { LocalCopy } from './local-copy.ts';

/** What came of sending a change. */
export type SaveOutcome<Draft> =
  | { readonly kind: 'SAVED'; readonly version: number; readonly stored: Draft }
  | { readonly kind: 'STALE'; readonly version: number; readonly stored: Draft }
  | { readonly kind: 'REFUSED'; readonly problems: readonly InputProblem[] }
  /** The record is no longer one to write in: sent or withdrawn elsewhere. */
  | { readonly kind: 'CLOSED' }
  | { readonly kind: 'SIGNED_OUT' }
  /** No answer, or one that nobody planned: try again. */
  | { readonly kind: 'FAILED' };

/** `PENDING` waits for a pause in typing, `RETRYING` for the next attempt, `OFFLINE` for the network. */
export type SavePhase =
  'SAVED' | 'PENDING' | 'SAVING' | 'RETRYING' | 'OFFLINE' | 'REFUSED' | 'SIGNED_OUT' | 'CONFLICT' | 'CLOSED';

export interface Conflict<Draft, Field> {
  readonly version: number;
  readonly theirs: Draft;
  readonly fields: readonly Field[];
}

export interface AutosaveState<Draft, Field> {
  readonly draft: Draft;
  /** What the server held when it last answered. */
  readonly base: Draft;
  readonly version: number;
  readonly phase: SavePhase;
  /** When the server last acknowledged a change of this visit, in milliseconds. */
  readonly savedAt: number | undefined;
  readonly problems: readonly InputProblem[];
  readonly conflict: Conflict<Draft, Field> | undefined;
  /** True after changes made elsewhere were joined with mine without a question. */
  readonly hasMerged: boolean;
  /** False when the browser could keep no copy of what is unsaved. */
  readonly isKept: boolean;
}

/** Everything outside: the server, this machine's memory, the clock. */
export interface AutosaveDoors<Draft, Patch> {
  readonly send: (version: number, patch: Patch) => Promise<SaveOutcome<Draft>>;
  readonly keep: (copy: LocalCopy<Draft>) => boolean;
  readonly forget: () => void;
  readonly isOnline: () => boolean;
  readonly now: () => number;
}

export interface Autosaver<Draft, Field> {
  readonly getState: () => AutosaveState<Draft, Field>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (draft: Draft) => void;
  /** Sends at once. True when the server then holds all that it can take. */
  readonly flush: () => Promise<boolean>;
  /** Settles a conflict: these fields from the other version, the rest from mine. */
  readonly resolve: (fromTheirs: readonly Field[]) => void;
  /** No more attempts by itself: the page is gone. */
  readonly pause: () => void;
  /** The page is (back) there; a draft that the server does not have yet is sent. */
  readonly resume: () => void;
}

/** What the autosaver has to know of a kind of draft. */
export interface DraftShape<Draft, Field extends string, Patch> {
  readonly changedFields: (from: Draft, to: Draft) => readonly Field[];
  /** What to send so that the server holds the draft too; undefined when there is nothing it could take. */
  readonly patchOf: (base: Draft, draft: Draft) => Patch | undefined;
  /** Joins what two sides made of the same version; where both changed a field, mine, and the field is a conflict. */
  readonly mergeDrafts: (
    base: Draft,
    mine: Draft,
    theirs: Draft,
  ) => { readonly draft: Draft; readonly conflicts: readonly Field[] };
  /** `draft` with these fields from `source`. */
  readonly takeFields: (draft: Draft, source: Draft, fields: readonly Field[]) => Draft;
}

/** Where a visit begins. */
export interface AutosaveStart<Draft> {
  readonly draft: Draft;
  readonly base: Draft;
  readonly version: number;
  readonly problems?: readonly InputProblem[];
}

const PAUSE_MS = 1000;
const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 30_000;

/** Phases in which the timer may send by itself. */
const RUNNING: readonly SavePhase[] = ['SAVED', 'PENDING', 'SAVING', 'RETRYING', 'OFFLINE', 'REFUSED'];

/**
 * Keeps server and draft in step: a second after the last change, one request at a time, again and again while there is
 * no answer. What the server has not acknowledged is kept on this machine.
 */
export function createAutosaver<Draft, Field extends string, Patch>(
  shape: DraftShape<Draft, Field, Patch>,
  start: AutosaveStart<Draft>,
  doors: AutosaveDoors<Draft, Patch>,
): Autosaver<Draft, Field> {
  const { changedFields, patchOf, mergeDrafts, takeFields } = shape;
  let state: AutosaveState<Draft, Field> = {
    draft: start.draft,
    base: start.base,
    version: start.version,
    phase: 'SAVED',
    savedAt: undefined,
    problems: start.problems ?? [],
    conflict: undefined,
    hasMerged: false,
    isKept: true,
  };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> | undefined;
  let failures = 0;
  let isPaused = false;

  function update(changes: Partial<AutosaveState<Draft, Field>>): void {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  }

  function wait(milliseconds: number): void {
    clearTimeout(timer);
    if (!isPaused) timer = setTimeout(() => void send(), milliseconds);
  }

  function keepOrForget(): void {
    const { draft, base, version } = state;
    if (changedFields(base, draft).length === 0) {
      doors.forget();
      update({ isKept: true });
    } else {
      update({ isKept: doors.keep({ draft, base, version, at: doors.now() }) });
    }
  }

  function change(draft: Draft): void {
    const changed = changedFields(state.draft, draft);
    const problems = state.problems.filter(({ field }) => !changed.some((name) => belongsTo(field, name)));
    update({ draft, problems, hasMerged: false });
    if (state.conflict !== undefined) update({ conflict: conflictWith(state.conflict.version, state.conflict.theirs) });
    keepOrForget();
    if (!RUNNING.includes(state.phase) || state.phase === 'RETRYING' || state.phase === 'OFFLINE') return;
    if (inFlight !== undefined) return;
    if (patchOf(state.base, draft) === undefined) {
      clearTimeout(timer);
      update({ phase: 'SAVED' });
      return;
    }
    update({ phase: 'PENDING' });
    wait(PAUSE_MS);
  }

  async function send(): Promise<void> {
    clearTimeout(timer);
    if (inFlight !== undefined) return inFlight;
    const patch = patchOf(state.base, state.draft);
    if (patch === undefined) {
      update({ phase: 'SAVED' });
      return;
    }
    update({ phase: 'SAVING' });
    inFlight = doors.send(state.version, patch).then((outcome) => {
      inFlight = undefined;
      receive(outcome);
    });
    return inFlight;
  }

  function receive(outcome: SaveOutcome<Draft>): void {
    if (outcome.kind !== 'FAILED') failures = 0;
    switch (outcome.kind) {
      case 'SAVED':
        update({ base: outcome.stored, version: outcome.version, savedAt: doors.now() });
        goOn(PAUSE_MS);
        return;
      case 'STALE':
        receiveOther(outcome.version, outcome.stored);
        return;
      case 'REFUSED':
        update({ phase: 'REFUSED', problems: outcome.problems });
        return;
      case 'CLOSED':
      case 'SIGNED_OUT':
        update({ phase: outcome.kind });
        return;
      case 'FAILED':
        failures += 1;
        update({ phase: doors.isOnline() ? 'RETRYING' : 'OFFLINE' });
        wait(Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LAST_RETRY_MS));
    }
  }

  /** Someone else, or another tab, saved in between. */
  function receiveOther(version: number, theirs: Draft): void {
    const conflict = conflictWith(version, theirs);
    if (conflict.fields.length > 0) {
      update({ phase: 'CONFLICT', conflict });
      keepOrForget();
      return;
    }
    const hasMerged = changedFields(state.base, theirs).length > 0 && changedFields(theirs, state.draft).length > 0;
    const { draft } = mergeDrafts(state.base, state.draft, theirs);
    update({ draft, base: theirs, version, hasMerged });
    goOn(0);
  }

  function conflictWith(version: number, theirs: Draft): Conflict<Draft, Field> {
    return { version, theirs, fields: mergeDrafts(state.base, state.draft, theirs).conflicts };
  }

  /** After an answer: send what was typed meanwhile, or rest. */
  function goOn(pause: number): void {
    keepOrForget();
    if (patchOf(state.base, state.draft) === undefined) {
      update({ phase: 'SAVED' });
      return;
    }
    update({ phase: 'PENDING' });
    if (pause === 0) void send();
    else wait(pause);
  }

  async function flush(): Promise<boolean> {
    if (inFlight !== undefined) await inFlight;
    if (!RUNNING.includes(state.phase) && state.phase !== 'SIGNED_OUT') return false;
    if (patchOf(state.base, state.draft) !== undefined && state.phase !== 'REFUSED') await send();
    return state.phase === 'SAVED' || (state.phase === 'PENDING' && patchOf(state.base, state.draft) === undefined);
  }

  function resolve(fromTheirs: readonly Field[]): void {
    const { conflict } = state;
    if (conflict === undefined) return;
    const merged = mergeDrafts(state.base, state.draft, conflict.theirs).draft;
    update({
      draft: takeFields(merged, conflict.theirs, fromTheirs),
      base: conflict.theirs,
      version: conflict.version,
      conflict: undefined,
    });
    goOn(0);
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    flush,
    resolve,
    pause: () => {
      isPaused = true;
      clearTimeout(timer);
    },
    resume: () => {
      isPaused = false;
      keepOrForget();
      if (state.phase === 'SAVED' && patchOf(state.base, state.draft) !== undefined) goOn(PAUSE_MS);
    },
  };
}

/** Problems of rows are named `authors.2`. */
function belongsTo(problemField: string, field: string): boolean {
  return problemField === field || problemField.startsWith(`${field}.`);
}
