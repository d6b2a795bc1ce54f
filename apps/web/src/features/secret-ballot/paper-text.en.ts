import type { PaperWords } from './paper-text.ts';

/** Paper ballots in English. */
export const en: PaperWords = {
  draft: {
    legend: 'How each member votes',
    hint: 'A member without a device votes on paper in the room. An absent member who uses no device sends an envelope.',
  },
  ways: {
    DEVICE: 'On a device',
    IN_ROOM: 'On paper in the room',
    BY_ENVELOPE: 'By envelope, absent',
  },
  title: 'Paper ballots',
  lead: (devices, papers) => `${devices} vote on a device, ${papers} on paper.`,
  mixed:
    'Ballots of the room and of envelopes are mixed before they are opened. The result has one total and no group of its own.',
  register: {
    title: 'Register of paper ballots',
    marks: {
      IN_ROOM: { HANDED_OUT: 'Handed out', RETURNED: 'In the box' },
      BY_ENVELOPE: { HANDED_OUT: 'Sent out', RETURNED: 'Envelope arrived' },
    },
    at: (mark, at) => `${mark} at ${at}`,
    notYet: 'Not handed out yet',
    envelopeNotYet: 'Envelope not arrived yet',
    late: 'An envelope that comes after the urn is closed is not taken; it stays sealed and is noted in the minutes.',
  },
  count: {
    title: 'Counting the paper ballots',
    lead: 'Two of the counting team count by themselves, each on an own device. The numbers are used when both agree.',
    ofItem: (ordinal, title) => `${ordinal}. ${title}`,
    returned: (returned) => `${returned} came back`,
    agree: 'Agree',
    disagree: 'Disagree',
    blank: 'No opinion',
    invalid: 'Invalid',
    save: 'Enter my count',
    saving: 'Saving…',
    saved: 'Your count is saved.',
    missing: 'Enter all four numbers of each item; where there is none, enter 0.',
    tooMany: (ordinal, returned) =>
      `Item ${ordinal}: the four numbers add up to more than the ${returned} that came back.`,
    waiting: 'You have entered your count. The second teller counts next.',
    countedBy: (names) => `Entered this time: ${names}.`,
    nobody: 'Nobody has entered a count yet.',
    agreed: 'Both counted the same.',
    differs: (attempt) => `Count ${attempt} differed`,
    differsWhat: 'See where it differs, mix the papers again, then both count from the beginning.',
    line: (name, agree, disagree, blank, invalid) =>
      `${name}: agree ${agree}, disagree ${disagree}, no opinion ${blank}, invalid ${invalid}`,
  },
};
