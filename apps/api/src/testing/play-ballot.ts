import {
  base64UrlOf,
  blindToken,
  bytesOfBase64Url,
  bytesOfUuid,
  CHOICE,
  finishToken,
  issuerKeyOf,
  itemSecrets,
  makeBallot,
  manifestHash,
  nameBytes,
  readManifest,
  replyOf,
  sealEnvelope,
  votingCodeOf,
  type Ballot,
  type Choice,
  type Envelope,
  type Manifest,
  type UrnReply,
  type VotingCode,
} from '@thidua/ballot';
import type { BallotChannel } from '@thidua/domain/secret-ballot';
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type ApiServer } from '../server.ts';
import {
  issueBallotTokens,
  type TokenAnswer,
  type TokensAsked,
} from '../features/secret-ballot/use-cases/issue-ballot-tokens.ts';
import { certifyBallotRound, signBallotMinutes } from '../features/secret-ballot/use-cases/certify-ballot-round.ts';
import { confirmManifestCode } from '../features/secret-ballot/use-cases/confirm-manifest-code.ts';
import { publishBallotRound } from '../features/secret-ballot/use-cases/publish-ballot-round.ts';
import {
  closeBallotRound,
  openBallotVoting,
  startBallotIssuing,
} from '../features/secret-ballot/use-cases/run-ballot-round.ts';
import { saveBallotRound, type BallotRoundDraft } from '../features/secret-ballot/use-cases/save-ballot-round.ts';
import { sealBallotRound } from '../features/secret-ballot/use-cases/seal-ballot-round.ts';
import { manifestCode } from '@thidua/ballot';
import type { CouncilWorld } from './council-world.ts';
import { voter } from './council-world.ts';
import { good } from './run-meeting.ts';

/** A ballot on its way, as the voter's device has it. */
export interface OwnBallot {
  readonly itemId: string;
  readonly ballot: Ballot;
  readonly envelope: Envelope;
  /** The key by which the published list names it, as hexadecimal digits. */
  readonly key: string;
}

/** A member's device: a code, and nothing that the server knows. */
export interface Device {
  readonly code: VotingCode;
  collect(): Promise<readonly TokenAnswer[]>;
  /** Collects where that was not done, and makes the ballot of an item. */
  ballot(itemId: string, choice: Choice): Promise<OwnBallot>;
}

/** A draft of the meeting's items with two tellers, as the secretary prepares it; items under a secret rule, or titles to rehearse. */
export async function draftedRound(
  world: CouncilWorld,
  meetingId: string,
  what: {
    readonly agendaItemIds?: readonly string[];
    readonly rehearsalTitles?: readonly string[];
    readonly paperVoters?: BallotRoundDraft['paperVoters'];
    readonly isWindowed?: boolean;
    readonly namedMemberIds?: readonly string[];
  },
): Promise<string> {
  const tellers = [voter(world, 1), voter(world, 2)].map((person) => world.seatOf(person));
  return good(
    await saveBallotRound(await world.actAs(world.secretary), {
      id: randomUUID(),
      meetingId,
      title: 'Bỏ phiếu kín đợt 1',
      agendaItemIds: what.agendaItemIds ?? [],
      rehearsalTitles: what.rehearsalTitles ?? [],
      tellerIds: tellers,
      leadTellerId: tellers[0] ?? '',
      paperVoters: what.paperVoters ?? [],
      isWindowed: what.isWindowed,
      namedMemberIds: what.namedMemberIds ?? [],
      smallConfirmedItemIds: what.agendaItemIds ?? [],
    }),
  );
}

export async function versionOf(
  world: CouncilWorld,
  id: string,
): Promise<{ readonly id: string; readonly version: number }> {
  return world.db.ballotRound.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
}

export async function sealedRound(world: CouncilWorld, id: string): Promise<Manifest> {
  const chair = await world.actAs(voter(world, 0));
  good(await sealBallotRound(chair, await versionOf(world, id)));
  const { manifest } = await world.db.ballotRound.findUniqueOrThrow({ where: { id }, select: { manifest: true } });
  const read = readManifest(manifest ?? '');
  if (read === undefined) throw new Error('the manifest cannot be read');
  return read;
}

/** From a draft to an open urn: sealed, code confirmed by both tellers, ballots given out, voting. */
export async function votingRound(world: CouncilWorld, id: string): Promise<Manifest> {
  const manifest = await sealedRound(world, id);
  const chair = await world.actAs(voter(world, 0));
  good(await startBallotIssuing(chair, await versionOf(world, id)));
  for (const place of [1, 2]) {
    const teller = await world.actAs(voter(world, place));
    good(await confirmManifestCode(teller, { id, code: manifestCode(manifestHash(manifest)) }));
  }
  good(await openBallotVoting(chair, await versionOf(world, id)));
  return manifest;
}

export async function closedRound(world: CouncilWorld, id: string): Promise<void> {
  good(await closeBallotRound(await world.actAs(voter(world, 0)), await versionOf(world, id)));
}

/** Counts a closed round and writes its results. */
export async function publishedRound(world: CouncilWorld, id: string): Promise<void> {
  const chair = await world.actAs(voter(world, 0));
  good(await publishBallotRound(chair, { ...(await versionOf(world, id)), acceptsUnanimity: true }));
}

/** Signed by both tellers and certified by the chair: nobody can take the result back any more. */
export async function certifiedRound(world: CouncilWorld, id: string): Promise<void> {
  for (const place of [1, 2])
    good(await signBallotMinutes(await world.actAs(voter(world, place)), await versionOf(world, id)));
  good(await certifyBallotRound(await world.actAs(voter(world, 0)), await versionOf(world, id)));
}

/** The device of the member at that place of the table. */
export async function deviceOf(
  world: CouncilWorld,
  manifest: Manifest,
  place: number,
  code = randomBytes(20),
  channels: readonly BallotChannel[] = ['ELECTRONIC'],
  issue: (asked: TokensAsked) => ReturnType<typeof issueBallotTokens> = async (asked) =>
    issueBallotTokens(await world.actAs(voter(world, place)), asked),
): Promise<Device> {
  const votingCode = votingCodeOf(new Uint8Array(code));
  if (votingCode === undefined) throw new Error('no code');
  const hash = manifestHash(manifest);
  const round = nameBytes<'round'>(uuidBytes(manifest.roundId));
  const memberId = world.seatOf(voter(world, place));
  const own = manifest.items.filter(({ members }) =>
    members.some(({ memberRef, channel }) => memberRef === memberId && channels.includes(channel)),
  );
  const ofItem = (itemId: string) => {
    const item = manifest.items.find(({ id }) => id === itemId);
    const key = issuerKeyOf(bytesOfBase64Url(item?.issuerPk ?? '') ?? new Uint8Array());
    if (key === undefined) throw new Error('no key');
    const place_ = { round, item: nameBytes<'item'>(uuidBytes(itemId)) };
    return { key, place: place_, secrets: itemSecrets(votingCode, hash, place_.item) };
  };
  let answers: readonly TokenAnswer[] | undefined;
  const collect = async (): Promise<readonly TokenAnswer[]> => {
    const requests = own.map(({ id }) => {
      const { key, place: at, secrets } = ofItem(id);
      return { itemId: id, blinded: base64UrlOf(blindToken(key, at, secrets)) };
    });
    const given = good(await issue({ roundId: manifest.roundId, requests }));
    // A device keeps the tokens it has: asked again, the server may refuse.
    if (given.some(({ blindSignature }) => blindSignature !== null)) answers = given;
    return given;
  };
  return {
    code: votingCode,
    collect,
    ballot: async (itemId, choice) => {
      const answer = (answers ?? (await collect())).find((each) => each.itemId === itemId);
      const { key, place: at, secrets } = ofItem(itemId);
      const signature = bytesOfBase64Url(answer?.blindSignature ?? '');
      if (signature === undefined || signature.length === 0) throw new Error(`no token: ${answer?.refusal ?? ''}`);
      const token = finishToken(key, at, secrets, nameBytes(signature));
      if (!token.ok) throw new Error(token.error);
      const ballot = makeBallot(at, secrets, token.value, choice, keyBytes(manifest.openPk));
      const envelope = sealEnvelope(ballot, round, secrets, choice, keyBytes(manifest.urnPk));
      return { itemId, ballot, envelope, key: Buffer.from(secrets.pk).toString('hex') };
    },
  };
}

/** The urn of a real server on a port of its own. */
export interface UrnServer {
  readonly address: string;
  cast(roundId: string, body: Uint8Array): Promise<UrnReply>;
  close(): Promise<void>;
}

export async function urnServer(world: CouncilWorld): Promise<UrnServer> {
  const app: ApiServer = await createServer(world.api.platform, { schema: world.api.schema });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    cast: (roundId, body) => castAt(address, roundId, body),
    close: async () => {
      app.server.closeAllConnections();
      await app.close();
    },
  };
}

export async function castAt(address: string, roundId: string, body: Uint8Array): Promise<UrnReply> {
  const answer = await fetch(`${address}/urn/v1/${roundId}/cast`, { method: 'POST', body: new Uint8Array(body) });
  const reply = replyOf(new Uint8Array(await answer.arrayBuffer()));
  if (reply === undefined) throw new Error('the urn said something else');
  return reply;
}

export const FOR = CHOICE.APPROVE;
export const AGAINST = CHOICE.DISAPPROVE;
export const BLANK = CHOICE.BLANK;

function uuidBytes(id: string): Uint8Array {
  return bytesOfUuid(id) ?? new Uint8Array();
}

function keyBytes(text: string): Uint8Array {
  return bytesOfBase64Url(text) ?? new Uint8Array();
}
