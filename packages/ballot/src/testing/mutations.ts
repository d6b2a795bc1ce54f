import { resultsRoot, tallyOf } from '../bundle/index.ts';
import type { Bundle, FindingCode } from '../bundle/index.ts';
import { nameBytes } from '../bytes.ts';
import { manifestHash } from '../manifest-hash.ts';
import { base64UrlOf, bytesOfUuid } from '../text-forms.ts';

/** A bundle in which everything may be written over. */
export type Draft = Writable<Bundle>;
type Writable<T> = T extends readonly (infer E)[]
  ? Writable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T;

export interface Mutation {
  readonly name: string;
  readonly change: (draft: Draft) => void;
  /** What the recount must find even after the forger has counted and hashed everything anew. */
  readonly finds: FindingCode;
}

/** Forgeries of appendix B of the design, on a round with every channel (`forgedRoundPlan`). */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'a choice is flipped',
    change: (it) => (ballot(it).choice = ballot(it).choice === 1 ? 2 : 1),
    finds: 'COMMITMENT',
  },
  { name: 'the choices of two ballots are swapped', change: swapChoices, finds: 'COMMITMENT' },
  {
    name: 'a ballot is copied to another item',
    change: (it) => it.items[1]!.ballots.push({ ...ballot(it) }),
    finds: 'TOKEN_SIGNATURE',
  },
  {
    name: 'a ballot is doubled',
    change: (it) => it.items[0]!.ballots.splice(it.items[0]!.ballots.indexOf(ballot(it)), 0, { ...ballot(it) }),
    finds: 'BALLOT_TWICE',
  },
  {
    name: 'a ballot changes its key',
    change: (it) => (ballot(it).pk = ballot(it, 1).commit),
    finds: 'TOKEN_SIGNATURE',
  },
  {
    name: 'a ballot carries the token of another item',
    change: (it) => (ballot(it).tokenSig = it.items[1]!.ballots[0]!.tokenSig),
    finds: 'TOKEN_SIGNATURE',
  },
  {
    name: 'a ballot carries the signature of another',
    change: (it) => (ballot(it).ballotSig = ballot(it, 1).ballotSig),
    finds: 'BALLOT_SIGNATURE',
  },
  {
    name: 'a commitment is replaced',
    change: (it) => (ballot(it).commit = ballot(it, 1).commit),
    finds: 'BALLOT_SIGNATURE',
  },
  { name: 'a nonce is replaced', change: (it) => (ballot(it).nonce = ballot(it, 1).nonce), finds: 'COMMITMENT' },
  {
    name: 'the hash of an inner envelope is replaced',
    change: (it) => (ballot(it).innerHash = ballot(it, 1).innerHash),
    finds: 'BALLOT_SIGNATURE',
  },
  { name: 'an invalid ballot is counted as approval', change: validateInvalid, finds: 'COMMITMENT' },
  { name: 'an invalid ballot shows a nonce', change: (it) => (ballot(it).choice = 0), finds: 'COMMITMENT' },
  { name: 'ballots stand in another order', change: (it) => it.items[0]!.ballots.reverse(), finds: 'BALLOT_ORDER' },
  { name: 'a ballot is added that nobody collected', change: dropCollectors, finds: 'MORE_BALLOTS_THAN_COLLECTED' },
  {
    name: 'an excluded member collected',
    change: (it) => collect(it, (channel) => channel === 'EXCLUDED', 1),
    finds: 'COLLECTED_NOT_ENTITLED',
  },
  {
    name: 'a member with a named opinion collected',
    change: (it) => collect(it, (channel) => channel === 'NAMED', 0),
    finds: 'COLLECTED_NOT_ENTITLED',
  },
  {
    name: 'a member who wrote on paper collected too',
    change: (it) => collect(it, (channel) => channel === 'ENVELOPE', 0),
    finds: 'PAPER_AND_COLLECTED',
  },
  {
    name: 'those who collected stand in another order',
    change: (it) => it.collected.reverse(),
    finds: 'COLLECTED_ORDER',
  },
  {
    name: 'a member collected an item twice',
    change: (it) => it.collected[0]!.itemIds.push(it.collected[0]!.itemIds[0]!),
    finds: 'COLLECTED_ORDER',
  },
  { name: 'the denominator is lower', change: (it) => (it.items[0]!.denominator -= 1), finds: 'DENOMINATOR_DIFFERS' },
  { name: 'the threshold is lower', change: (it) => (it.items[0]!.threshold.den += 1), finds: 'THRESHOLD_DIFFERS' },
  { name: 'the threshold is no longer strict', change: flipStrict, finds: 'THRESHOLD_DIFFERS' },
  {
    name: 'the issuer key is replaced',
    change: (it) => (it.items[0]!.issuerPk = it.items[1]!.issuerPk),
    finds: 'ISSUER_KEY_DIFFERS',
  },
  { name: 'an exclusion is left out', change: (it) => (it.items[1]!.excluded = []), finds: 'EXCLUDED_DIFFERS' },
  {
    name: 'the round is another',
    change: (it) => (it.manifest.roundId = it.manifest.meetingId),
    finds: 'TOKEN_SIGNATURE',
  },
  {
    name: 'paper ballots handed out are more than envelopes',
    change: (it) => (it.items[0]!.paper!.handedOut += 1),
    finds: 'PAPER_MORE_THAN_ENVELOPES',
  },
  {
    name: 'paper ballots that came back are more than were handed out',
    change: (it) => (it.items[0]!.paper!.approve += 1),
    finds: 'PAPER_MORE_THAN_HANDED_OUT',
  },
  { name: 'paper ballots are so few that they tell', change: fewPaper, finds: 'PAPER_TOO_FEW' },
  {
    name: 'a named opinion of a member who voted in secret',
    change: (it) => (it.items[0]!.named![0]!.memberRef = it.collected[0]!.memberRef),
    finds: 'NAMED_NOT_ENTITLED',
  },
  {
    name: 'a named opinion counts twice',
    change: (it) => it.items[0]!.named!.push({ ...it.items[0]!.named![0]! }),
    finds: 'NAMED_ORDER',
  },
  { name: 'an item is left out', change: (it) => it.items.pop(), finds: 'ITEMS_DIFFER' },
  { name: 'items change places', change: (it) => it.items.reverse(), finds: 'ITEMS_DIFFER' },
  {
    name: 'two items have one issuer key',
    change: (it) => (it.manifest.items[1]!.issuerPk = it.manifest.items[0]!.issuerPk),
    finds: 'MANIFEST_ISSUER_KEY_TWICE',
  },
  {
    name: 'an issuer key is no RSA key of 3072 bits',
    change: (it) => (it.manifest.items[0]!.issuerPk = `B${it.manifest.items[0]!.issuerPk.slice(1)}`),
    finds: 'MANIFEST_ISSUER_KEY',
  },
  { name: 'the council is smaller', change: (it) => (it.manifest.councilSize -= 1), finds: 'MANIFEST_MEMBERS' },
  {
    name: 'the manifest asks for less than nothing',
    change: (it) => (it.manifest.items[0]!.threshold.num = 0),
    finds: 'MANIFEST_THRESHOLD',
  },
  {
    name: 'the manifest divides by another number',
    change: (it) => (it.manifest.items[0]!.denominator -= 1),
    finds: 'MANIFEST_DENOMINATOR',
  },
  {
    name: 'a member is shut out without a reason',
    change: (it) => (member(it, 1, 'EXCLUDED').reason = null),
    finds: 'MANIFEST_REASON',
  },
  {
    name: 'the urn key is of small order',
    change: (it) => (it.manifest.urnPk = base64UrlOf(new Uint8Array(32))),
    finds: 'MANIFEST_KEY',
  },
  {
    name: 'the key of the receipts is no point',
    change: (it) => (it.manifest.rcpPk = base64UrlOf(new Uint8Array(32).fill(2))),
    finds: 'MANIFEST_KEY',
  },
];

/** Forgeries that leave every signature right. What the paper minutes say of the root, or the voter's receipt, finds them. */
export const MUTATIONS_FOUND_BY_ROOT: readonly Omit<Mutation, 'finds'>[] = [
  { name: 'a ballot is left out', change: (it) => it.items[0]!.ballots.shift() },
  { name: 'a valid ballot is called invalid', change: (it) => Object.assign(ballot(it), { choice: 0, nonce: null }) },
  { name: 'a member who did not cast is added to those who collected', change: (it) => it.collected[0]!.itemIds.pop() },
  { name: 'a paper ballot changes sides', change: turnPaper },
  {
    name: 'the share is lowered in the manifest and everywhere else',
    change: (it) => {
      for (const item of [...it.manifest.items, ...it.items]) item.threshold = { num: 1, den: 9, strict: false };
    },
  },
  { name: 'a named opinion changes sides', change: (it) => (it.items[0]!.named![0]!.choice = 2) },
];

/** Does what a forger with the whole file in hand would do next: counts again and writes both hashes anew. */
export function forged(bundle: Bundle, { change }: Pick<Mutation, 'change'>): Bundle {
  const draft = JSON.parse(JSON.stringify(bundle)) as Draft; // plain data, and a copy of its own may be written over
  change(draft);
  for (const item of draft.items) {
    const sealed = draft.manifest.items.find(({ id }) => id === item.id);
    if (sealed !== undefined) item.tally = tallyOf(sealed, item, draft.collected);
  }
  const hash = manifestHash(draft.manifest);
  draft.manifestHash = base64UrlOf(hash);
  const round = nameBytes<'round'>(bytesOfUuid(draft.manifest.roundId) ?? new Uint8Array());
  draft.resultsRoot = base64UrlOf(resultsRoot(round, hash, draft));
  return draft;
}

type Ballot = Draft['items'][number]['ballots'][number];
type Member = Draft['manifest']['items'][number]['members'][number];

/** The first item has at least two valid ballots. */
function ballot(draft: Draft, at = 0): Ballot {
  return draft.items[0]!.ballots.filter(({ nonce }) => nonce !== null)[at]!;
}

function member(draft: Draft, item: number, channel: Member['channel']): Member {
  return draft.manifest.items[item]!.members.find((one) => one.channel === channel)!;
}

function swapChoices(draft: Draft): void {
  const valid = draft.items[0]!.ballots.filter(({ nonce }) => nonce !== null);
  const [first] = valid;
  const other = valid.find(({ choice }) => choice !== first!.choice)!;
  [first!.choice, other.choice] = [other.choice, first!.choice];
}

function validateInvalid(draft: Draft): void {
  const invalid = draft.items[0]!.ballots.find(({ choice }) => choice === 0)!;
  Object.assign(invalid, { choice: 1, nonce: ballot(draft).nonce });
}

function dropCollectors(draft: Draft): void {
  const [itemId] = draft.manifest.items.map(({ id }) => id);
  draft.collected = draft.collected
    .map((one, at) => (at < 3 ? { ...one, itemIds: one.itemIds.filter((id) => id !== itemId) } : one))
    .filter(({ itemIds }) => itemIds.length > 0);
}

function collect(draft: Draft, isOf: (channel: Member['channel']) => boolean, at: number): void {
  const { id, members } = draft.manifest.items[at]!;
  const { memberRef } = members.find(({ channel }) => isOf(channel))!;
  const before = draft.collected.find((one) => one.memberRef === memberRef);
  if (before === undefined) draft.collected.push({ memberRef, itemIds: [id] });
  else
    before.itemIds = draft.manifest.items
      .map((item) => item.id)
      .filter((one) => one === id || before.itemIds.includes(one));
  draft.collected.sort((left, right) => (left.memberRef < right.memberRef ? -1 : 1));
}

function flipStrict(draft: Draft): void {
  const { threshold } = draft.items[0]!;
  threshold.strict = !threshold.strict;
}

function fewPaper(draft: Draft): void {
  Object.assign(draft.items[0]!.paper!, { approve: 1, disapprove: 0, blank: 0, invalid: 0 });
}

function turnPaper(draft: Draft): void {
  const paper = draft.items[0]!.paper!;
  paper.approve -= 1;
  paper.disapprove += 1;
}
