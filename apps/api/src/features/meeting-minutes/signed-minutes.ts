import { createHash } from 'node:crypto';
import type {
  MinutesContent,
  MinutesItem,
  MinutesPresence,
  MinutesQuorum,
  MinutesResult,
  MinutesRound,
} from '@thidua/domain/meeting-minutes';

/** The bytes that are signed: what the records say and what the secretary wrote. */
export interface SignedMinutes {
  readonly content: MinutesContent;
  readonly note: string;
  readonly conclusion: string;
  readonly reason: string;
}

export function minutesText(signed: SignedMinutes): string {
  return JSON.stringify(signed);
}

export function hashOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(text, 'utf8').digest());
}

type Lacking<Whole, Keys extends keyof Whole> = Omit<Whole, Keys> & Partial<Pick<Whole, Keys>>;

interface StoredItem extends Lacking<
  Omit<MinutesItem, 'result'>,
  'attempt' | 'aside' | 'postings' | 'loweredFrom' | 'loweredTo'
> {
  /** Those who stood aside, in minutes of before the class of the reason was told. */
  readonly asideNames?: readonly string[];
  readonly result: Lacking<MinutesResult, 'electors' | 'named'> | null;
}

interface StoredPresence extends Lacking<MinutesPresence, 'step' | 'reason'> {
  /** Of a line of the list, in minutes of before comings and goings were told apart from corrections. */
  readonly isPresent?: boolean;
}

interface StoredContent extends Lacking<Omit<MinutesContent, 'presence' | 'quorum' | 'items' | 'rounds'>, 'handovers'> {
  readonly presence: readonly StoredPresence[];
  readonly quorum: Lacking<MinutesQuorum, 'isAtOpening'>;
  readonly items: readonly StoredItem[];
  readonly rounds: readonly Lacking<MinutesRound, 'scans' | 'annulment'>[];
}

/**
 * Minutes that were signed here: our own bytes, whose hash stands beside them. What minutes tell has grown; those of before tell of
 * nothing that they did not sign.
 */
export function readMinutes(text: string): SignedMinutes {
  const signed = JSON.parse(text) as Omit<SignedMinutes, 'content'> & { readonly content: StoredContent };
  const { content } = signed;
  return {
    ...signed,
    content: {
      ...content,
      presence: content.presence.map((moment, place) => presenceOf(moment, content.presence.slice(0, place))),
      handovers: content.handovers ?? [],
      quorum: { ...content.quorum, isAtOpening: content.quorum.isAtOpening ?? false },
      items: content.items.map(itemOf),
      rounds: content.rounds.map((round) => ({
        ...round,
        annulment: round.annulment ?? null,
        scans: round.scans ?? [],
      })),
    },
  };
}

function presenceOf(moment: StoredPresence, before: readonly StoredPresence[]): MinutesPresence {
  const { isPresent, ...rest } = moment;
  const wasTold = before.some(({ memberId }) => memberId === moment.memberId);
  const step = isPresent === true ? (wasTold ? 'RETURNED' : 'CAME') : 'LEFT';
  return { ...rest, step: moment.step ?? step, reason: moment.reason ?? '' };
}

function itemOf({ asideNames, ...item }: StoredItem): MinutesItem {
  const { result } = item;
  return {
    ...item,
    attempt: item.attempt ?? 1,
    aside: item.aside ?? (asideNames ?? []).map((name) => ({ name, kind: null })),
    postings: item.postings ?? null,
    loweredFrom: item.loweredFrom ?? null,
    loweredTo: item.loweredTo ?? null,
    result: result === null ? null : { ...result, electors: result.electors ?? null, named: result.named ?? [] },
  };
}
