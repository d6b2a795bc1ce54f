import { presidingIdAt, type ConflictKind, type VoteBase, type VoteFormula } from '@thidua/domain/council';
import type { BallotChannel, BallotRoundStatus, BallotScanKind, NamedChoice } from '@thidua/domain/secret-ballot';
import { tallySheet, type TallyItem, type TallyOfPaper } from '@thidua/papers';
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
  readonly namedOpinions: readonly {
    readonly member: Named;
    readonly documentNumber: string | null;
    readonly documentDate: string | null;
    readonly choices: readonly { readonly itemId: string; readonly choice: NamedChoice }[];
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly ordinal: number;
    readonly title: string;
    readonly seats: readonly {
      readonly member: Named;
      readonly channel: BallotChannel;
      readonly reason: ConflictKind | null;
    }[];
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
      namedOpinions { member { staff { fullName } } documentNumber documentDate choices { itemId choice } }
      items { id ordinal title seats { member { staff { fullName } } channel reason } base denominator shareNumerator shareDenominator isStrict legalGround
        result { issued returned valid invalid named agree disagree blank needed isPassed } } } }`),
  paperOf: ({ ballotRound }, body, timeZone) => {
    const round = ballotRound as Answer;
    if (round.publishedAt === null) throw notFound();
    return tallySheet(tallyOf(round), body, timeZone);
  },
};

export const ballotRoundPapers: readonly PaperSource[] = [tallySource];

function tallyOf({ meeting, tellers, items, scans, namedOpinions, ...round }: Answer): TallyOfPaper {
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
    items: items.map((item) => itemOf(item, namedOpinions)),
  };
}

function itemOf(item: Answer['items'][number], opinions: Answer['namedOpinions']): TallyItem {
  const aside = item.seats.filter(({ channel }) => channel === 'EXCLUDED');
  return {
    ordinal: item.ordinal,
    title: item.title,
    aside: aside.map(({ member, reason }) => ({ name: member.staff.fullName, kind: reason })),
    named: opinions.flatMap(({ member, documentNumber, documentDate, choices }) => {
      const said = choices.find(({ itemId }) => itemId === item.id);
      if (said === undefined || documentNumber === null || documentDate === null) return [];
      return [{ name: member.staff.fullName, documentNumber, documentDate, choice: said.choice }];
    }),
    formula: formulaOf(item),
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

function formulaOf(item: Answer['items'][number]): VoteFormula | null {
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
