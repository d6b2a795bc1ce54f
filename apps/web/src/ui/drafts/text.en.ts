import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  save: {
    SAVED: 'Saved',
    savedAt: (time) => `Saved at ${time}`,
    PENDING: 'Saving…',
    SAVING: 'Saving…',
    RETRYING: 'Not saved, retrying',
    OFFLINE: 'Saving on this device',
    REFUSED: 'Not saved: something needs correction',
    SIGNED_OUT: 'Saving on this device',
    CONFLICT: 'Not saved: choose between two versions',
    CLOSED: 'Can no longer be saved',
    kept: 'something still needs correction',
    notKept: 'The browser could not keep a copy on this device. Do not close the page before it says “Saved”.',
    signedOut: 'Signed out. Sign in again to go on; the draft is kept.',
    signIn: 'Sign in again',
  },
  versions: {
    conflictTitle: 'Changed elsewhere in the meantime',
    conflict: 'Your text is kept. Choose a version for each part, then go on.',
    localTitle: (time) => `A draft on this device is newer than the saved one (${time}). Which one?`,
    local: 'The parts that differ:',
    mine: 'On this device',
    theirs: 'Saved',
    chooseFor: (field) => `Which version of “${field}”?`,
    useMine: 'Use the version on this device',
    useTheirs: 'Use the saved version',
    useChosen: 'Use the chosen version',
    discarded: 'The draft on this device was discarded.',
    empty: '(empty)',
  },
};
