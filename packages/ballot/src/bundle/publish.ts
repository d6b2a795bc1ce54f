import type { Ballot } from '../bytes.ts';
import { compareBytes, equalBytes } from '../bytes.ts';
import { openBallot } from '../ballot.ts';
import type { BallotParts } from '../ballot.ts';
import { check } from '../envelope.ts';
import type { EnvelopeFault, UrnRound } from '../envelope.ts';
import { INVALID } from '../choice.ts';
import { sha256 } from '../hashing.ts';
import type { Manifest } from '../manifest.ts';
import { manifestHash } from '../manifest-hash.ts';
import { base64UrlOf, bytesOfUuid, uuidOf } from '../text-forms.ts';
import { BUNDLE_VERSION } from './bundle.ts';
import type { Bundle, BundleBallot, BundleItem, Collected, NamedOpinion, PaperTotals } from './bundle.ts';
import { resultsRoot } from './results-root.ts';
import { membersBy, tallyOf } from './tally.ts';
import { nameBytes } from '../bytes.ts';
import type { RoundBytes } from '../bytes.ts';

export interface CountedRound {
  readonly manifest: Manifest;
  readonly collected: readonly Collected[];
  /** Out of the urn, in any order. */
  readonly ballots: readonly Ballot[];
  readonly openingSecret: Uint8Array;
  readonly issuerKeys: UrnRound['issuerKeys'];
  /** By the item's UUID. */
  readonly paper: ReadonlyMap<string, PaperTotals>;
  readonly named: ReadonlyMap<string, readonly NamedOpinion[]>;
}

/** The opened ballots and the numbers of the minutes; the audit anchor is added once the root stands in the trail. */
export type Results = Pick<Bundle, 'collected' | 'items' | 'resultsRoot'>;

export type CountFault = EnvelopeFault | 'TWO_BALLOTS_OF_ONE_KEY';

/**
 * Opens and counts. The order in which ballots were cast leaves no trace: within an item they stand by their keys. Any ballot that
 * should not be in the urn at all stops the count, since somebody wrote into it; the round is then disputed.
 */
export function countRound(input: CountedRound): { readonly faults: readonly CountFault[]; readonly results: Results } {
  const round: RoundBytes = nameBytes(bytesOfUuid(input.manifest.roundId) ?? new Uint8Array());
  const checked = input.ballots.map((ballot) => check(ballot, { round, issuerKeys: input.issuerKeys }));
  const parts = checked.flatMap((result) => (result.ok ? [result.value.parts] : []));
  const sorted = parts.toSorted((left, right) => compareBytes(left.pk, right.pk));
  const collected = input.collected.toSorted((left, right) => (left.memberRef < right.memberRef ? -1 : 1));
  const items = input.manifest.items.map((item): BundleItem => {
    const opened = {
      ballots: sorted
        .filter((ballot) => uuidOf(ballot.item) === item.id)
        .map((ballot) => published(ballot, input.openingSecret)),
      ...channelsOf(input, item.id),
    };
    return {
      id: item.id,
      issuerPk: item.issuerPk,
      denominator: item.denominator,
      threshold: item.threshold,
      excluded: membersBy(item, 'EXCLUDED'),
      ...opened,
      tally: tallyOf(item, opened, collected),
    };
  });
  const root = resultsRoot(round, manifestHash(input.manifest), { collected, items });
  return { faults: faultsOf(checked, sorted), results: { collected, items, resultsRoot: base64UrlOf(root) } };
}

function faultsOf(checked: readonly ReturnType<typeof check>[], sorted: readonly BallotParts[]): readonly CountFault[] {
  const isTwice = sorted.some((ballot, index) => {
    const next = sorted[index + 1];
    return next !== undefined && equalBytes(ballot.pk, next.pk) && equalBytes(ballot.item, next.item);
  });
  return [
    ...checked.flatMap((result) => (result.ok ? [] : [result.error])),
    ...(isTwice ? (['TWO_BALLOTS_OF_ONE_KEY'] as const) : []),
  ];
}

function published(ballot: BallotParts, openingSecret: Uint8Array): BundleBallot {
  const opened = openBallot(ballot, openingSecret);
  return {
    pk: base64UrlOf(ballot.pk),
    tokenSig: base64UrlOf(ballot.token),
    choice: opened?.choice ?? INVALID,
    nonce: opened === undefined ? null : base64UrlOf(opened.nonce),
    commit: base64UrlOf(ballot.commit),
    innerHash: base64UrlOf(sha256(ballot.inner)),
    ballotSig: base64UrlOf(ballot.signature),
  };
}

function channelsOf({ paper, named }: CountedRound, itemId: string): Pick<BundleItem, 'paper' | 'named'> {
  const totals = paper.get(itemId);
  const opinions = named.get(itemId)?.toSorted((left, right) => (left.memberRef < right.memberRef ? -1 : 1)) ?? [];
  return { ...(totals && { paper: totals }), ...(opinions.length > 0 && { named: opinions }) };
}

export function bundleOf(manifest: Manifest, results: Results, auditAnchor: Bundle['auditAnchor']): Bundle {
  return {
    version: BUNDLE_VERSION,
    manifest,
    manifestHash: base64UrlOf(manifestHash(manifest)),
    ...results,
    auditAnchor,
  };
}
