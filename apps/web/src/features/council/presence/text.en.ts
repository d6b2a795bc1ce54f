import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Presence over time',
  columns: { at: 'At', what: 'What happened', present: 'Present', by: 'Recorded by' },
  step: {
    CAME: (name) => `${name} came`,
    WAS_ABSENT: (name) => `${name} is absent`,
    LEFT: (name) => `${name} left`,
    RETURNED: (name) => `${name} came back`,
    CORRECTED: (name) => `${name}: reason corrected`,
  },
  handed: (from, to) => `The chair went from ${from} to ${to}`,
  opened: 'Meeting began',
  closed: 'Meeting ended',
  voted: (ordinal, subject) => `Vote on item ${ordinal} closed: ${subject}`,
  present: (present, total) => `${present}/${total}`,
  quorum: (present, total, needed) =>
    present >= needed
      ? `${present}/${total} members present, a quorum`
      : `${present}/${total} members present, fewer than the ${needed} needed`,
  none: 'Nobody is recorded as present or absent yet.',
};
