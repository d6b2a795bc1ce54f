import { presidingIdAt, type VoteBase, type VoteFormula } from '@thidua/domain/council';
import type { BallotRoundStatus, BallotScanKind } from '@thidua/domain/secret-ballot';
import { tallySheet, type TallyOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import { notFound } from '../../platform/fault.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

interface Named {
  readonly staff: { readonly fullName: string };
}

interface Member extends Named {
  readonly id: string;
}

interface Answer extends Pick<
  TallyOfPaper,
  | 'title'
  | 'isRehearsal'
  | 'councilSize'
  | 'manifestCode'
  | 'resultsRoot'
  | 'openedAt'
  | 'closedAt'
  | 'publishedAt'
  | 'wording'
> {
  readonly status: BallotRoundStatus;
  readonly meeting: {
    readonly year: number;
    readonly title: string;
    readonly place: string;
    readonly presiding: Member | null;
    readonly handovers: readonly { readonly at: string; readonly from: Member; readonly to: Member }[];
  };
  readonly scans: readonly {
    readonly scanKind: BallotScanKind | null;
    readonly sha256: string;
    readonly replacedAt: string | null;
  }[];
  readonly tellers: readonly { readonly member: Named; readonly isLead: boolean; readonly signedAt: string | null }[];
  readonly items: readonly {
    readonly ordinal: number;
    readonly title: string;
    readonly base: VoteBase;
    readonly denominator: number;
    readonly shareNumerator: number;
    readonly shareDenominator: number;
    readonly isStrict: boolean;
    readonly legalGround: string;
    readonly result: ItemResult | null;
  }[];
}

interface ItemResult {
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
  readonly named: number;
  readonly agree: number;
  readonly disagree: number;
  readonly blank: number;
  readonly needed: number;
  readonly isPassed: boolean;
}

/** The tally sheet of a round whose keys are gone: before publication there is nothing to count. */
const tallySource: PaperSource = {
  slug: 'tally-sheet',
  kind: 'TALLY_SHEET',
  objectType: 'BallotRound',
  permission: 'meeting:read',
  document: question(`
    query ($id: UUID!) { ballotRound(id: $id) {
      title status isRehearsal councilSize manifestCode resultsRoot openedAt closedAt publishedAt wording { texts { part text } }
      meeting { year title place presiding { id staff { fullName } }
        handovers { at from { id staff { fullName } } to { id staff { fullName } } } }
      scans { scanKind sha256 replacedAt }
      tellers { isLead signedAt member { staff { fullName } } }
      items { ordinal title base denominator shareNumerator shareDenominator isStrict legalGround
        result { issued returned valid invalid named agree disagree blank needed isPassed } } } }`),
  paperOf: ({ ballotRound }, body, timeZone) => {
    const round = ballotRound as Answer;
    if (round.publishedAt === null) throw notFound();
    return tallySheet(tallyOf(round), body, timeZone);
  },
};

export const ballotRoundPapers: readonly PaperSource[] = [tallySource];

function tallyOf({ meeting, tellers, items, scans, ...round }: Answer): TallyOfPaper {
  return {
    ...round,
    year: meeting.year,
    meetingTitle: meeting.title,
    place: meeting.place,
    chairName: chairOf(meeting, round.openedAt)?.staff.fullName ?? '',
    tellers: tellers.map(({ member, isLead, signedAt }) => ({
      name: member.staff.fullName,
      isLead,
      hasSigned: signedAt !== null,
    })),
    scans: scans.flatMap(({ scanKind: kind, sha256, replacedAt }) =>
      kind === null || replacedAt !== null ? [] : [{ kind, sha256 }],
    ),
    items: items.map(({ ordinal, title, ...item }) => ({ ordinal, title, formula: formulaOf(item) })),
  };
}

/** Who presided when the urn was opened: the chair is not handed over from then to the signature. */
function chairOf({ presiding, handovers }: Answer['meeting'], openedAt: string | null): Member | null {
  const moments = handovers.map(({ at, from, to }) => ({
    fromMemberId: from.id,
    toMemberId: to.id,
    handedAt: new Date(at),
  }));
  const id = openedAt === null ? undefined : presidingIdAt(moments, new Date(openedAt));
  return handovers.flatMap(({ from, to }) => [from, to]).find((member) => member.id === id) ?? presiding;
}

function formulaOf(item: Omit<Answer['items'][number], 'ordinal' | 'title'>): VoteFormula | null {
  const { result } = item;
  if (result === null) return null;
  const { agree, disagree, blank, needed, isPassed, ...ballots } = result;
  return {
    ballots,
    agree,
    disagree,
    blank,
    rule: {
      share: { numerator: item.shareNumerator, denominator: item.shareDenominator },
      isStrict: item.isStrict,
      base: item.base,
    },
    base: item.denominator,
    needed,
    isPassed,
    legalGround: item.legalGround,
  };
}
