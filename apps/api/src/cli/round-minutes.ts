import type { Bundle, BundleItem } from '@thidua/ballot';
import { base64UrlOf, manifestCode, manifestHash, membersBy } from '@thidua/ballot';
import {
  formulaLines,
  FORMULA_WORDS_EN,
  FORMULA_WORDS_VI,
  neededVotes,
  type ShareRule,
  type VoteFormula,
} from '@thidua/domain/council';
import type { Words } from './command.ts';

type SealedItem = Bundle['manifest']['items'][number];

/** The numbers of the minutes (biên bản kiểm phiếu), as a program reads them. */
export function minutesOf({ manifest, items, resultsRoot, auditAnchor }: Bundle): object {
  const hash = manifestHash(manifest);
  return {
    roundId: manifest.roundId,
    councilDecision: manifest.councilDecision,
    councilSize: manifest.councilSize,
    manifestHash: base64UrlOf(hash),
    manifestCode: manifestCode(hash),
    resultsRoot,
    auditAnchor,
    items: items.map((item, at) => ({
      id: item.id,
      denominator: item.denominator,
      needed: neededVotes(item.denominator, ruleOf(item, manifest.items[at])),
      excluded: item.excluded.length,
      ...item.tally,
      ...(item.paper && { paper: item.paper }),
      ...(item.named && { namedOpinions: item.named }),
    })),
  };
}

/** The same for a person, in the order of the minutes. */
export function minutesLines(bundle: Bundle): readonly Words[] {
  const { manifest, items, resultsRoot, auditAnchor } = bundle;
  const code = manifestCode(manifestHash(manifest));
  return [
    {
      vi: `Kỳ bỏ phiếu ${manifest.roundId}`,
      en: `Round ${manifest.roundId}`,
    },
    {
      vi: `Hội đồng ${manifest.councilSize} thành viên, theo ${manifest.councilDecision}`,
      en: `Council of ${manifest.councilSize} members, by ${manifest.councilDecision}`,
    },
    { vi: `Mã niêm phong: ${code}`, en: `Manifest code: ${code}` },
    { vi: `Mã kết quả:    ${resultsRoot}`, en: `Results root:  ${resultsRoot}` },
    {
      vi: `Nhật ký:       dòng ${auditAnchor.seq}, mã băm ${auditAnchor.hash}`,
      en: `Trail:         entry ${auditAnchor.seq}, hash ${auditAnchor.hash}`,
    },
    ...items.flatMap((item, at) => itemLines(item, at + 1, manifest.items[at])),
  ];
}

function itemLines(item: BundleItem, number: number, sealed: SealedItem | undefined): readonly Words[] {
  const { tally, paper, named = [] } = item;
  const formula = formulaOf(item, sealed);
  const entitled = (sealed?.members.length ?? 0) - item.excluded.length;
  const onPaper = sealed === undefined ? 0 : membersBy(sealed, 'ENVELOPE').length;
  const inVietnamese = formulaLines(FORMULA_WORDS_VI, formula);
  const inEnglish = formulaLines(FORMULA_WORDS_EN, formula);
  return [
    { vi: '', en: '' },
    {
      vi: `Mục ${number}: ${FORMULA_WORDS_VI.outcome(tally.passed).toLocaleUpperCase('vi')}`,
      en: `Item ${number}: ${FORMULA_WORDS_EN.outcome(tally.passed).toUpperCase()}`,
    },
    {
      vi: `  Được bỏ phiếu ${entitled}, không bỏ phiếu ${item.excluded.length}, bỏ phiếu giấy ${onPaper}.`,
      en: `  Entitled ${entitled}, excluded ${item.excluded.length}, on paper ${onPaper}.`,
    },
    ...inVietnamese.map((vi, at) => ({ vi: `  ${vi}`, en: `  ${inEnglish[at] ?? ''}` })),
    ...(paper === undefined ? [] : [paperLine(paper)]),
    ...named.map(namedLine),
  ];
}

/** The published list holds the share and its base; the article stands in the minutes of the meeting. */
function formulaOf(item: BundleItem, sealed: SealedItem | undefined): VoteFormula {
  const { denominator, tally } = item;
  const rule = ruleOf(item, sealed);
  return {
    ballots: tally,
    agree: tally.approve,
    disagree: tally.disapprove,
    blank: tally.blank,
    rule,
    base: denominator,
    needed: neededVotes(denominator, rule),
    isPassed: tally.passed,
    legalGround: undefined,
  };
}

function ruleOf({ threshold: { num, den, strict } }: BundleItem, sealed: SealedItem | undefined): ShareRule {
  return { share: { numerator: num, denominator: den }, isStrict: strict, base: sealed?.base ?? 'ALL_MEMBERS' };
}

function paperLine({ handedOut, approve, disapprove, blank, invalid }: NonNullable<BundleItem['paper']>): Words {
  return {
    vi: `  Trong đó phiếu giấy: phát ra ${handedOut}, đồng ý ${approve}, không đồng ý ${disapprove}, phiếu trắng ${blank}, không hợp lệ ${invalid}`,
    en: `  Of these on paper: handed out ${handedOut}, approve ${approve}, disapprove ${disapprove}, blank ${blank}, invalid ${invalid}`,
  };
}

function namedLine({ memberRef, choice }: NonNullable<BundleItem['named']>[number]): Words {
  const said = CHOICE_WORDS[choice];
  return {
    vi: `  Ý kiến ghi tên (không kín) của thành viên ${memberRef}: ${said.vi}`,
    en: `  Named opinion (not secret) of member ${memberRef}: ${said.en}`,
  };
}

const CHOICE_WORDS = {
  1: { vi: 'đồng ý', en: 'approves' },
  2: { vi: 'không đồng ý', en: 'disapproves' },
  3: { vi: 'không có ý kiến', en: 'has no opinion' },
} as const satisfies Record<1 | 2 | 3, Words>;
