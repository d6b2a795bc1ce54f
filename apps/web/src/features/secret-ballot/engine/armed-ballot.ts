import { base64UrlOf, CHOICE, itemSecrets, makeBallot, nameBytes, sealEnvelope } from '@thidua/ballot';
import type { Ballot, Choice, Envelope } from '@thidua/ballot';

import { bytesOfRecord, codeOf, progressOf, withProgress } from './ballot-record.ts';
import type { BallotRecord } from './ballot-record.ts';
import type { RecordStore } from './record-store.ts';
import type { OwnItem, VotingRound } from './voting-round.ts';

/** What the member chose, by item. It lives in the page alone and goes with it. */
export type ChosenVotes = ReadonlyMap<string, Choice>;

/** Seals what was chosen and keeps the envelopes, so that a device that dies while it sends goes on with the same bytes. */
export async function arm(
  round: VotingRound,
  record: BallotRecord,
  choices: ChosenVotes,
  store: RecordStore,
): Promise<BallotRecord> {
  const armed = round.own.reduce((changed, item) => {
    const progress = progressOf(record, item.id);
    const choice = choices.get(item.id);
    if (progress.state !== 'COLLECTED' || choice === undefined) return changed;
    const { envelope } = sealed(round, record, item, progress.token, choice);
    return withProgress(changed, item.id, { state: 'ARMED', token: progress.token, envelope: base64UrlOf(envelope) });
  }, record);
  await store.write(armed);
  return armed;
}

/** The ballot inside an envelope of this device, to check the urn's receipt by. Undefined when the envelope is not its own. */
export function ballotIn(
  round: VotingRound,
  record: BallotRecord,
  item: OwnItem,
  { token, envelope }: { readonly token: string; readonly envelope: string },
): Ballot | undefined {
  return Object.values(CHOICE)
    .map((choice) => sealed(round, record, item, token, choice))
    .find((made) => base64UrlOf(made.envelope) === envelope)?.ballot;
}

function sealed(
  round: VotingRound,
  record: BallotRecord,
  { place }: OwnItem,
  token: string,
  choice: Choice,
): { readonly ballot: Ballot; readonly envelope: Envelope } {
  const secrets = itemSecrets(codeOf(record), round.hash, place.item);
  const ballot = makeBallot(place, secrets, nameBytes(bytesOfRecord(token)), choice, round.openingKey);
  return { ballot, envelope: sealEnvelope(ballot, round.round, secrets, choice, round.urnKey) };
}
