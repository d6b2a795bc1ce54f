/** What came of sending a text. */
export type SaveOutcome =
  | { readonly kind: 'SAVED'; readonly version: number; readonly stored: string }
  /** Somebody else has written meanwhile; this is what stands there now. */
  | { readonly kind: 'STALE'; readonly version: number; readonly stored: string }
  | { readonly kind: 'REFUSED'; readonly sentence: string }
  /** The text is no longer one to write in: sent, withdrawn or closed elsewhere. */
  | { readonly kind: 'CLOSED' }
  | { readonly kind: 'SIGNED_OUT' }
  /** No answer, or one that nobody planned: try again. */
  | { readonly kind: 'FAILED' };

export type SavePhase =
  'SAVED' | 'PENDING' | 'SAVING' | 'RETRYING' | 'OFFLINE' | 'REFUSED' | 'CONFLICT' | 'CLOSED' | 'SIGNED_OUT';

export interface TextState {
  readonly text: string;
  /** What the server held when it last answered. */
  readonly stored: string;
  readonly version: number;
  readonly phase: SavePhase;
  /** When the server last acknowledged a text of this visit, in milliseconds. */
  readonly savedAt: number | undefined;
  readonly problem: string | undefined;
  /** False when the browser could keep no copy of what is unsaved. */
  readonly isKept: boolean;
}

/** Everything outside: the server, this machine's memory, the clock. */
export interface TextDoors {
  readonly send: (version: number, text: string) => Promise<SaveOutcome>;
  readonly keep: (text: string, stored: string) => boolean;
  readonly forget: () => void;
  readonly isOnline: () => boolean;
  readonly now: () => number;
}

export interface TextSaver {
  readonly getState: () => TextState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (text: string) => void;
  /** Sends at once what waits. */
  readonly flush: () => void;
  /** Settles a conflict: the text typed here, or the one that stands there. */
  readonly resolve: (which: 'mine' | 'theirs') => void;
  /** No more attempts by itself: the field is gone. */
  readonly pause: () => void;
  readonly resume: () => void;
}

export const PAUSE_MS = 1_000;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 30_000;

/** Phases from which nothing is sent until the person has decided. */
const STOPPED: readonly SavePhase[] = ['CONFLICT', 'CLOSED', 'SIGNED_OUT'];

/**
 * Keeps one text and the server in step: a second after the last key, one request at a time, again and again while there is
 * no answer. What the server has not acknowledged is kept on this machine.
 */
export function createTextSaver(
  start: { readonly text: string; readonly stored: string; readonly version: number },
  doors: TextDoors,
): TextSaver {
  let state: TextState = {
    ...start,
    phase: 'SAVED',
    savedAt: undefined,
    problem: undefined,
    isKept: true,
  };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let isPaused = false;
  let failures = 0;

  function update(changes: Partial<TextState>): void {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  }

  function hasUnsaved(): boolean {
    return state.text !== state.stored;
  }

  function keepOrForget(): void {
    if (hasUnsaved()) update({ isKept: doors.keep(state.text, state.stored) });
    else {
      doors.forget();
      update({ isKept: true });
    }
  }

  function wait(milliseconds: number): void {
    clearTimeout(timer);
    if (!isPaused) timer = setTimeout(send, milliseconds);
  }

  function change(text: string): void {
    update({ text, problem: undefined });
    keepOrForget();
    if (STOPPED.includes(state.phase) || isSending) return;
    if (!hasUnsaved()) {
      clearTimeout(timer);
      update({ phase: 'SAVED' });
      return;
    }
    update({ phase: 'PENDING' });
    wait(PAUSE_MS);
  }

  function send(): void {
    clearTimeout(timer);
    if (isSending || STOPPED.includes(state.phase) || !hasUnsaved()) return;
    const sent = state.text;
    isSending = true;
    update({ phase: 'SAVING' });
    void doors.send(state.version, sent).then((outcome) => {
      isSending = false;
      receive(outcome, sent);
    });
  }

  function receive(outcome: SaveOutcome, sent: string): void {
    if (outcome.kind !== 'FAILED') failures = 0;
    switch (outcome.kind) {
      case 'SAVED':
        acknowledge(outcome, sent);
        return;
      case 'STALE':
        meet(outcome);
        return;
      case 'REFUSED':
        update({ phase: 'REFUSED', problem: outcome.sentence });
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

  function acknowledge({ version, stored }: { readonly version: number; readonly stored: string }, sent: string): void {
    // The server trims and composes: where nothing was typed meanwhile, its text is the text.
    const text = state.text === sent ? sent : state.text;
    const isSame = text === sent;
    update({ version, stored: isSame ? text : stored, savedAt: doors.now(), phase: isSame ? 'SAVED' : 'PENDING' });
    keepOrForget();
    if (!isSame) wait(PAUSE_MS);
  }

  /** Another hand wrote in between: the same text again is no conflict, nor is a change of something else in the line. */
  function meet({ version, stored }: { readonly version: number; readonly stored: string }): void {
    const isUntouched = stored === state.stored;
    const isSame = stored === state.text;
    update({ version, stored });
    if (isSame) {
      update({ phase: 'SAVED', savedAt: doors.now() });
      keepOrForget();
    } else if (isUntouched) {
      send();
    } else {
      update({ phase: 'CONFLICT' });
      keepOrForget();
    }
  }

  function resolve(which: 'mine' | 'theirs'): void {
    if (state.phase !== 'CONFLICT') return;
    update({ phase: 'PENDING', ...(which === 'theirs' ? { text: state.stored } : {}) });
    keepOrForget();
    if (hasUnsaved()) send();
    else update({ phase: 'SAVED' });
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    flush: send,
    resolve,
    pause: () => {
      isPaused = true;
      clearTimeout(timer);
    },
    resume: () => {
      isPaused = false;
      if (hasUnsaved() && !STOPPED.includes(state.phase)) wait(0);
    },
  };
}
