import {
  bytesOfUuid,
  EMPTY_URN,
  equalBytes,
  hexOf,
  nameBytes,
  urnSeal,
  urnSum,
  withTag,
  type ItemBytes,
  type UrnSum,
} from '@thidua/ballot';
import { z } from 'zod';
import { readIfThere, writeDurably } from './round-key-folder.ts';

const hex = z.string().regex(/^[0-9a-f]{64}$/);
/** By item: how many ballots, the sum of their tags, and the proof of both by the round's own key. */
const Content = z.record(z.string(), z.object({ count: z.number().int().min(0), sum: hex, mac: hex }));

/** The tags of the ballots in the database, by item. */
export type Lying = ReadonlyMap<string, readonly Uint8Array[]>;

/**
 * What lies in the urn, kept beside the keys: a box that is taken out of the database, or an older database put in its place, shows
 * (C5). Only sums are kept; the file says nothing of the order in which ballots came.
 */
export interface UrnSeals {
  /**
   * Before a ballot is taken: what a broken commit or a full disk left is put right, so that the urn is never more than the one ballot
   * in hand ahead of its seal on disk. Asks for what lies there only when something is in doubt.
   */
  settle(lying: () => Promise<Lying>): Promise<void>;
  /** Nobody knows whether a ballot was committed. */
  doubt(): void;
  /** After the ballot is committed and before its voter hears of it: on disk when it resolves. */
  add(itemId: string, tag: Uint8Array): Promise<void>;
  /** Whether exactly these ballots lie in the item's urn. */
  fits(itemId: string, tags: readonly Uint8Array[]): boolean;
}

/**
 * Opens the seals of a round over what the database holds now. The one ballot that was committed when the process died, and not yet
 * sealed, is taken in: nobody had been told of it. Anything else that differs stays different.
 */
export async function openUrnSeals(file: string, tagKey: Uint8Array, lying: Lying): Promise<UrnSeals> {
  const kept = await readSeals(file, tagKey);
  const of = (itemId: string): UrnSum => kept.get(itemId) ?? EMPTY_URN;
  // Until it is written here once, what an earlier life left may be ahead of the disk.
  let isInDoubt = true;
  const takeIn = (found: Lying): void => {
    for (const [itemId, tags] of found) {
      const now = urnSum(tags);
      if (tags.some((tag) => isSame(withTag(of(itemId), tag), now))) kept.set(itemId, now);
    }
  };
  const write = async (): Promise<void> => {
    isInDoubt = true;
    await writeDurably(file, contentOf(kept, tagKey));
    isInDoubt = false;
  };
  takeIn(lying);
  return {
    settle: async (found) => {
      if (!isInDoubt) return;
      takeIn(await found());
      await write();
    },
    doubt: () => {
      isInDoubt = true;
    },
    add: async (itemId, tag) => {
      kept.set(itemId, withTag(of(itemId), tag));
      await write();
    },
    fits: (itemId, tags) => isSame(of(itemId), urnSum(tags)),
  };
}

/** A line that our key did not prove counts as none: what lies there then does not fit. */
async function readSeals(file: string, tagKey: Uint8Array): Promise<Map<string, UrnSum>> {
  const content = await readIfThere(file);
  const read = content === undefined ? undefined : Content.safeParse(parsed(content));
  const lines = Object.entries(read?.data ?? {}).map(([itemId, line]) => {
    const sum = { count: line.count, sum: new Uint8Array(Buffer.from(line.sum, 'hex')) };
    return { itemId, sum, isProved: line.mac === hexOf(urnSeal(tagKey, itemBytes(itemId), sum)) };
  });
  return new Map(lines.flatMap(({ itemId, sum, isProved }) => (isProved ? [[itemId, sum] as const] : [])));
}

function parsed(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    return undefined; // not what we wrote: nothing in it is proved
  }
}

function contentOf(kept: ReadonlyMap<string, UrnSum>, tagKey: Uint8Array): Buffer {
  const lines = [...kept].map(([itemId, sum]) => [
    itemId,
    { count: sum.count, sum: hexOf(sum.sum), mac: hexOf(urnSeal(tagKey, itemBytes(itemId), sum)) },
  ]);
  return Buffer.from(JSON.stringify(Object.fromEntries(lines)), 'utf8');
}

function isSame(left: UrnSum, right: UrnSum): boolean {
  return left.count === right.count && equalBytes(left.sum, right.sum);
}

function itemBytes(itemId: string): ItemBytes {
  return nameBytes(bytesOfUuid(itemId) ?? new Uint8Array());
}
