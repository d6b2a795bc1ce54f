import {
  bytesOfUuid,
  countRound,
  equalBytes,
  nameBytes,
  openBox,
  partsOf,
  spentTag,
  type Ballot,
  type Collected,
  type CountedRound,
  type Manifest,
  type Results,
} from '@thidua/ballot';
import type { Tx } from '@thidua/db';
import type { ItemCounts } from '@thidua/domain/secret-ballot';
import { lineOf } from './issue-token.ts';
import { itemIdOf, type LivingRound } from './living-round.ts';
import { lyingIn } from './lying-in.ts';

/** What lies in a closed urn, opened, with what the checks before publication ask of it. */
export interface OpenedUrn {
  readonly results: Results;
  /** Boxes that do not open, do not lie at their own tag, or hold what was never given out. */
  readonly brokenBoxes: number;
  readonly isUrnSealWhole: boolean;
  readonly counts: readonly Omit<ItemCounts, 'collectedInTrail'>[];
}

export interface UrnToCount extends Pick<CountedRound, 'paper' | 'named'> {
  readonly manifest: Manifest;
  readonly collected: readonly Collected[];
}

/** Opens and counts: the same urn gives the same results, however often it is counted. What a broken commit left is sealed first. */
export async function countUrn(tx: Tx, round: LivingRound, input: UrnToCount): Promise<OpenedUrn> {
  const { open } = round.keys;
  if (open === undefined) throw new Error(`Round ${round.id} is not opened by the server`);
  const itemIds = [...round.issuers.keys()];
  await round.seals.settle(() => lyingIn(tx, round.keys));
  const [boxes, issued] = await Promise.all([
    tx.urnEntry.findMany({ where: { itemId: { in: itemIds } } }),
    tx.issueRecord.findMany({
      where: { itemId: { in: itemIds } },
      select: { itemId: true, memberId: true, blindedHash: true },
    }),
  ]);
  const opened = boxes.map(({ itemId, spentTag: tag, box }) => ballotIn(round, itemId, tag, box));
  const { faults, results } = countRound({
    ...input,
    ballots: opened.filter((ballot) => ballot !== undefined),
    openingSecret: open,
    issuerKeys: round.urn.issuerKeys,
  });
  return {
    results,
    brokenBoxes: opened.filter((ballot) => ballot === undefined).length + faults.length,
    isUrnSealWhole: await sealsFit(tx, round),
    counts: itemIds.map((itemId) => ({
      itemId,
      ballots: boxes.filter((box) => box.itemId === itemId).length,
      issueRecords: issued.filter((record) => record.itemId === itemId).length,
      journalEntries: membersOf(input.manifest, itemId).filter((memberId) =>
        isJournaled(
          round,
          itemId,
          memberId,
          issued.find((record) => record.itemId === itemId && record.memberId === memberId)?.blindedHash,
        ),
      ).length,
    })),
  };
}

function membersOf({ items }: Manifest, itemId: string): readonly string[] {
  return items.find(({ id }) => id === itemId)?.members.map(({ memberRef }) => memberRef) ?? [];
}

/** A line without its record counts too: the record was struck out. One that tells of another request does not. */
function isJournaled(round: LivingRound, itemId: string, memberId: string, recorded: Uint8Array | undefined): boolean {
  const line = lineOf(round, itemId, memberId, recorded ?? new Uint8Array());
  return recorded === undefined ? round.journal.first(line.who) !== undefined : round.journal.has(line);
}

/** Once more, in the transaction that publishes: still the very ballots that were counted. */
export async function sealsFit(tx: Tx, round: LivingRound): Promise<boolean> {
  const lying = await lyingIn(tx, round.keys);
  return [...lying].every(([itemId, tags]) => round.seals.fits(itemId, tags));
}

function ballotIn(round: LivingRound, itemId: string, tag: Uint8Array, box: Uint8Array): Ballot | undefined {
  const item = nameBytes<'item'>(bytesOfUuid(itemId) ?? new Uint8Array());
  const ballot = openBox(round.keys.box, item, tag, box);
  const parts = ballot && partsOf(ballot);
  if (ballot === undefined || parts === undefined || itemIdOf(round, parts.item) !== itemId) return undefined;
  return equalBytes(spentTag(round.keys.tag, parts.item, parts.pk), tag) ? ballot : undefined;
}
