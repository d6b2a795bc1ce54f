import {
  countVotes,
  electorate,
  type ShareRule,
  type VoteChoice,
  type VoteCount,
  type VoteForm,
} from '../council/index.ts';

/** How a sitting votes: settled when it begins, from the rules of the council (no national share, law.md c.3). */
export interface SittingRule extends ShareRule {
  readonly form: VoteForm;
}

/** Papers that the tellers found, when the vote was by ballot. */
export interface BallotCount {
  readonly agree: number;
  readonly disagree: number;
  /** Blank and invalid papers: they are no votes, and the base does not shrink for them. */
  readonly blank: number;
}

/** What is known of one line: who is there, who stands aside, and the votes by name or the papers. */
export interface LineVotes {
  readonly memberIds: readonly string[];
  readonly presentIds: readonly string[];
  readonly excludedIds: readonly string[];
  readonly votes: readonly { readonly memberId: string; readonly choice: VoteChoice }[];
  readonly ballots: BallotCount | undefined;
}

export interface LineCount extends VoteCount {
  /** Present and not standing aside. */
  readonly entitled: number;
  /** Votes or papers that are in. */
  readonly cast: number;
  /** Somebody may vote, and everybody who may has: only then the line may be closed, and only then it says passed or not. */
  readonly isComplete: boolean;
}

/**
 * Counts a line. Who stands aside has no vote; whether the base counts them still is the base's to say. By ballot as many papers as
 * there are voters, blank ones among them.
 */
export function countLine(line: LineVotes, rule: SittingRule): LineCount {
  const electors = electorate(
    line.memberIds.map((id) => ({ id, hasVote: true })),
    { presentIds: new Set(line.presentIds), excludedIds: new Set(line.excludedIds), votedIds: new Set() },
  );
  const choices = rule.form === 'OPEN' ? namedChoices(line) : paperChoices(line.ballots);
  const count = countVotes(choices, electors, rule);
  const entitled = electors.entitledCount;
  const cast = choices.length;
  return { ...count, entitled, cast, isComplete: entitled > 0 && cast === entitled };
}

/** Only votes of those who are there and do not stand aside. */
function namedChoices({ votes, presentIds, excludedIds }: LineVotes): readonly VoteChoice[] {
  return votes
    .filter(({ memberId }) => presentIds.includes(memberId) && !excludedIds.includes(memberId))
    .map(({ choice }) => choice);
}

function paperChoices(ballots: BallotCount | undefined): readonly VoteChoice[] {
  if (ballots === undefined) return [];
  const { agree, disagree, blank } = ballots;
  return [
    ...Array.from({ length: agree }, () => 'AGREE' as const),
    ...Array.from({ length: disagree }, () => 'DISAGREE' as const),
    ...Array.from({ length: blank }, () => 'ABSTAIN' as const),
  ];
}

const BASE_WORDS = {
  ALL_MEMBERS: 'thành viên Hội đồng',
  ALL_MEMBERS_EXCEPT_EXCLUDED: 'thành viên không liên quan',
  PRESENT_MEMBERS: 'thành viên có mặt',
  VALID_VOTES: 'phiếu hợp lệ',
} as const satisfies Record<ShareRule['base'], string>;

/** `71,43`: so many of the base, per cent with at most two decimals. */
export function percentOf(agree: number, base: number): string {
  return base === 0 ? '0' : String(Math.round((agree / base) * 10_000) / 100).replace('.', ',');
}

/** The arithmetic of a line in words: `5/7 thành viên có mặt đồng ý (71,43 %), cần ít nhất 5 (2/3 của 7)`. */
export function countWords(
  { agree, base, needed }: Pick<VoteCount, 'agree' | 'base' | 'needed'>,
  rule: ShareRule,
): string {
  const percent = percentOf(agree, base);
  const { numerator, denominator } = rule.share;
  const share = `${rule.isStrict ? 'quá ' : ''}${numerator}/${denominator} của ${base}`;
  return `${agree}/${base} ${BASE_WORDS[rule.base]} đồng ý (${percent} %), cần ít nhất ${needed} (${share})`;
}
