import type { StandInWords } from './stand-in-text.ts';

export const en: StandInWords = {
  title: 'The chair has left',
  why: 'The secretary has written down that the chair left the meeting. This round waits for the chair.',
  what: 'A vice-chair in the room may end this round in the chair’s place once two people have witnessed it: announce the closing, close the urn, certify the result, or void the round. They give out no ballots, open no urn and open no other vote. When the chair is back, this ends.',
  ask: 'Stand in for the chair',
  askTitle: 'Stand in for the chair to end this round?',
  reason: 'Reason',
  reasonHint: 'For example: the chair is ill and was taken to hospital.',
  noReason: (limit) => `Say why, in no more than ${limit} characters.`,
  send: 'Ask to stand in',
  sending: 'Sending…',
  asked: 'Sent. Two people have to witness it.',
  askedBy: (who, away) => `${who} asks to stand in for ${away}, who has left the meeting.`,
  standing: (who, away) => `${who} stands in for ${away}, who has left the meeting, to end this round.`,
  told: (reason) => `Reason: ${reason}.`,
  witnesses: (count, names) =>
    count === 0 ? 'Nobody has witnessed it yet; two people must.' : `Witnessed ${count}/2: ${names}.`,
  witness: 'Witness',
  witnessTitle: 'Witness that somebody stands in for the chair?',
  witnessBody: (who, away) =>
    `You confirm that ${away} is not in the room and that ${who} stands in to end the round. Your name is kept with the round and in the log.`,
  witnessing: 'Saving…',
  witnessed: 'Your name has been written down.',
};
