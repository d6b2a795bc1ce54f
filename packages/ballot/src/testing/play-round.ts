import type { BallotChannel, SealableBase } from '@thidua/domain/secret-ballot';
import { makeBallot } from '../ballot.ts';
import { bundleOf, countRound, writeBundle } from '../bundle/index.ts';
import type { Bundle, Collected, NamedOpinion, PaperTotals } from '../bundle/index.ts';
import { bytesOfHex, hexOf, nameBytes } from '../bytes.ts';
import type { Ballot, Envelope, ManifestHash, RoundBytes } from '../bytes.ts';
import type { Choice } from '../choice.ts';
import { CHOICE } from '../choice.ts';
import { receive, sealEnvelope } from '../envelope.ts';
import type { UrnRound } from '../envelope.ts';
import { blindSign, issuerSpki } from '../issuer/index.ts';
import type { IssuerKeyPair } from '../issuer/index.ts';
import { issuerKeyOf } from '../issuer-key.ts';
import type { IssuerKey } from '../issuer-key.ts';
import { itemSecrets } from '../item-secrets.ts';
import type { ItemSecrets } from '../item-secrets.ts';
import { PROTOCOL } from '../manifest.ts';
import type { Manifest, Threshold } from '../manifest.ts';
import { denominatorOf } from '../manifest-faults.ts';
import { manifestHash, titleHash } from '../manifest-hash.ts';
import { signingKeyOf } from '../one-time-signature.ts';
import { sealingKeyOf } from '../seal.ts';
import { base64UrlOf, bytesOfUuid } from '../text-forms.ts';
import { blindToken, finishToken } from '../token.ts';
import type { BallotPlace } from '../token.ts';
import { votingCodeOf } from '../voting-code.ts';
import type { VotingCode } from '../voting-code.ts';
import { randomFrom } from './random-from.ts';

/** KEPT: collected and never cast. AWAY: never collected. GARBLED: cast with an inner envelope that nobody can open. */
export type Conduct = Choice | 'KEPT' | 'AWAY' | 'GARBLED';

export interface RoundPlan {
  readonly seed: string;
  readonly members: number;
  /** One for each item. */
  readonly issuers: readonly IssuerKeyPair[];
  readonly channel?: (member: number, item: number) => BallotChannel;
  readonly conduct?: (member: number, item: number) => Conduct;
  /** What stands in a paper ballot or a named opinion; approval unless told otherwise. */
  readonly opinion?: (member: number, item: number) => Choice;
  /** Who writes on paper and whose paper ballot never comes back. */
  readonly isPaperLost?: (member: number, item: number) => boolean;
  readonly threshold?: Threshold;
  readonly base?: SealableBase;
}

export interface Caster {
  readonly member: number;
  readonly item: number;
  readonly place: BallotPlace;
  readonly code: VotingCode;
  readonly secrets: ItemSecrets;
  readonly ballot: Ballot;
  readonly envelope: Envelope;
}

export interface PlayedRound {
  readonly manifest: Manifest;
  readonly hash: ManifestHash;
  readonly round: RoundBytes;
  readonly issuerKeys: ReadonlyMap<string, IssuerKey>;
  readonly urn: UrnRound;
  readonly openingSecret: Uint8Array;
  readonly openingKey: Uint8Array;
  readonly receiptSecret: Uint8Array;
  readonly casters: readonly Caster[];
  readonly collected: readonly Collected[];
  readonly bundle: Bundle;
  readonly file: Uint8Array;
}

/** Plays a whole round by its protocol: seal, collect, cast, open, count, publish. */
export function playRound(plan: RoundPlan): PlayedRound {
  const random = randomFrom(plan.seed);
  const secrets = { urn: random.bytes(32), open: random.bytes(32), receipt: random.bytes(32) };
  const manifest = makeManifest(plan, secrets, random);
  const hash = manifestHash(manifest);
  const round: RoundBytes = nameBytes(bytesOfUuid(manifest.roundId) ?? new Uint8Array());
  const issuerKeys = new Map(manifest.items.map(({ id }, at) => [id, issuerKeyAt(plan, at)]));
  const urn = { round, urnSecret: secrets.urn, issuerKeys };
  const codes = Array.from({ length: plan.members }, () => must(votingCodeOf(random.bytes(20))));
  const stray = sealingKeyOf(random.bytes(32));

  const cast = (member: number, item: number): Caster | undefined => {
    const conduct = conductOf(plan, member, item);
    if (conduct === 'KEPT' || conduct === 'AWAY') return undefined;
    const place = { round, item: nameBytes<'item'>(must(bytesOfUuid(must(manifest.items[item]).id))) };
    const code = must(codes[member]);
    const own = itemSecrets(code, hash, place.item);
    const key = issuerKeyAt(plan, item);
    const signature = blindSign(must(plan.issuers[item]), blindToken(key, place, own));
    const token = signature.ok ? finishToken(key, place, own, signature.value) : signature;
    if (!token.ok) throw new Error(token.error);
    const choice = conduct === 'GARBLED' ? CHOICE.APPROVE : conduct;
    const openingKey = conduct === 'GARBLED' ? stray : sealingKeyOf(secrets.open);
    const ballot = makeBallot(place, own, token.value, choice, openingKey);
    const envelope = sealEnvelope(ballot, round, own, choice, sealingKeyOf(secrets.urn));
    return { member, item, place, code, secrets: own, ballot, envelope };
  };
  const casters = pairsOf(plan).flatMap(({ member, item }) => cast(member, item) ?? []);
  const collected = collectedBy(plan, manifest);
  const received = casters.map(({ envelope }) => receive(envelope, urn));
  const { faults, results } = countRound({
    manifest,
    collected,
    ballots: received.flatMap((result) => (result.ok ? [result.value.ballot] : [])),
    openingSecret: secrets.open,
    issuerKeys,
    ...otherChannels(plan, manifest),
  });
  if (faults.length > 0 || received.some(({ ok }) => !ok)) throw new Error('The played round has a fault.');
  const bundle = bundleOf(manifest, results, { seq: String(1 + random.below(5_000)), hash: hexOf(random.bytes(32)) });
  return {
    manifest,
    hash,
    round,
    issuerKeys,
    urn,
    openingSecret: secrets.open,
    openingKey: sealingKeyOf(secrets.open),
    receiptSecret: secrets.receipt,
    casters,
    collected,
    bundle,
    file: writeBundle(bundle),
  };
}

function makeManifest(
  plan: RoundPlan,
  secrets: { readonly urn: Uint8Array; readonly open: Uint8Array; readonly receipt: Uint8Array },
  random: ReturnType<typeof randomFrom>,
): Manifest {
  const roundId = random.uuid();
  const refs = Array.from({ length: plan.members }, () => random.uuid());
  const base = plan.base ?? 'ALL_MEMBERS';
  return {
    version: 1,
    roundId,
    meetingId: random.uuid(),
    councilDecision: '12/QĐ-SNgV ngày 05/01/2021',
    councilSize: plan.members,
    mode: 'S',
    items: plan.issuers.map((issuer, item) => {
      const id = random.uuid();
      const members = refs.map((memberRef, member) => {
        const channel = plan.channel?.(member, item) ?? 'ELECTRONIC';
        return { memberRef, channel, reason: channel === 'EXCLUDED' ? ('SELF' as const) : null };
      });
      const place = { round: nameBytes<'round'>(uuidBytes(roundId)), item: nameBytes<'item'>(uuidBytes(id)) };
      return {
        id,
        titleHash: titleHash(place, `Đề nghị số ${item + 1}`),
        nomineeRef: random.uuid(),
        question: 'APPROVAL',
        base,
        denominator: denominatorOf({ base, members }, plan.members),
        threshold: plan.threshold ?? { num: 2, den: 3, strict: false },
        issuerPk: base64UrlOf(issuerSpki(issuer)),
        members,
      };
    }),
    urnPk: base64UrlOf(sealingKeyOf(secrets.urn)),
    openPk: base64UrlOf(sealingKeyOf(secrets.open)),
    rcpPk: base64UrlOf(signingKeyOf(secrets.receipt)),
    protocol: PROTOCOL,
  };
}

function pairsOf({ members, issuers }: RoundPlan): readonly { readonly member: number; readonly item: number }[] {
  return issuers.flatMap((_, item) => Array.from({ length: members }, (__, member) => ({ member, item })));
}

function conductOf(plan: RoundPlan, member: number, item: number): Conduct {
  const channel = plan.channel?.(member, item) ?? 'ELECTRONIC';
  return channel === 'ELECTRONIC' ? (plan.conduct?.(member, item) ?? CHOICE.APPROVE) : 'AWAY';
}

function collectedBy(plan: RoundPlan, { items }: Manifest): readonly Collected[] {
  const refs = must(items[0]).members.map(({ memberRef }) => memberRef);
  return refs.flatMap((memberRef, member) => {
    const itemIds = items.filter((_, item) => conductOf(plan, member, item) !== 'AWAY').map(({ id }) => id);
    return itemIds.length === 0 ? [] : [{ memberRef, itemIds }];
  });
}

function otherChannels(
  plan: RoundPlan,
  { items }: Manifest,
): { readonly paper: ReadonlyMap<string, PaperTotals>; readonly named: ReadonlyMap<string, readonly NamedOpinion[]> } {
  const paper = new Map<string, PaperTotals>();
  const named = new Map<string, readonly NamedOpinion[]>();
  for (const [at, { id, members }] of items.entries()) {
    const opinions = members.map(({ memberRef, channel }, member) => ({
      memberRef,
      channel,
      isLost: plan.isPaperLost?.(member, at) ?? false,
      choice: plan.opinion?.(member, at) ?? CHOICE.APPROVE,
    }));
    const handedOut = opinions.filter(({ channel }) => channel === 'ENVELOPE');
    const written = handedOut.filter(({ isLost }) => !isLost).map(({ choice }) => choice);
    const said = (choice: Choice): number => written.filter((one) => one === choice).length;
    if (handedOut.length > 0) {
      paper.set(id, {
        handedOut: handedOut.length,
        approve: said(CHOICE.APPROVE),
        disapprove: said(CHOICE.DISAPPROVE),
        blank: said(CHOICE.BLANK),
        invalid: 0,
      });
    }
    const signed = opinions.filter(({ channel }) => channel === 'NAMED');
    named.set(
      id,
      signed.map(({ memberRef, choice }) => ({ memberRef, choice })),
    );
  }
  return { paper, named };
}

function issuerKeyAt(plan: RoundPlan, item: number): IssuerKey {
  return must(issuerKeyOf(issuerSpki(must(plan.issuers[item]))));
}

function uuidBytes(text: string): Uint8Array {
  return bytesOfHex(text.replaceAll('-', ''));
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The plan of the round does not fit.');
  return value;
}
