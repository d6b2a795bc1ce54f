import { ROUND_LIMITS } from '@thidua/domain/secret-ballot';
import { canonicalText } from '../canonical-json.ts';
import { issuerKeyOf } from '../issuer-key.ts';
import type { ManifestItem } from '../manifest.ts';
import { bytesOfBase64Url, bytesOfUuid } from '../text-forms.ts';
import { nameBytes } from '../bytes.ts';
import type { RoundBytes } from '../bytes.ts';
import type { BundleItem, Collected, NamedOpinion, PaperTotals } from './bundle.ts';
import type { Finding, FindingCode } from './findings.ts';
import { membersBy, tallyOf } from './tally.ts';
import { ballotFindings } from './verify-ballots.ts';

export function itemFindings(
  round: RoundBytes,
  sealed: ManifestItem,
  item: BundleItem,
  collected: readonly Collected[],
): readonly Finding[] {
  const at = (code: FindingCode, detail: string | null = null): Finding => ({ code, itemId: sealed.id, detail });
  const key = issuerKeyOf(bytesOfBase64Url(sealed.issuerPk) ?? new Uint8Array());
  const place = { round, item: nameBytes<'item'>(bytesOfUuid(sealed.id) ?? new Uint8Array()) };
  const holders = collected.filter(({ itemIds }) => itemIds.includes(item.id)).map(({ memberRef }) => memberRef);
  return [
    ...sealedCodes(sealed, item).map((code) => at(code)),
    ...ballotFindings(place, key, item.ballots).map(({ code, pk }) => at(code, pk)),
    ...(item.ballots.length > holders.length ? [at('MORE_BALLOTS_THAN_COLLECTED')] : []),
    ...(item.paper ? paperCodes(item.paper, membersBy(sealed, 'ENVELOPE'), holders).map((code) => at(code)) : []),
    ...namedFindings(item.named ?? [], membersBy(sealed, 'NAMED')).map(([code, member]) => at(code, member)),
    ...tallyFields(sealed, item, collected).map((field) => at('TALLY', field)),
  ];
}

/** What the item repeats of the manifest, which alone counts. */
function sealedCodes(sealed: ManifestItem, item: BundleItem): readonly FindingCode[] {
  const isOther = (left: object, right: object): boolean => canonicalText(left) !== canonicalText(right);
  const codes = [
    item.issuerPk !== sealed.issuerPk && 'ISSUER_KEY_DIFFERS',
    item.denominator !== sealed.denominator && 'DENOMINATOR_DIFFERS',
    isOther(item.threshold, sealed.threshold) && 'THRESHOLD_DIFFERS',
    isOther(item.excluded, membersBy(sealed, 'EXCLUDED')) && 'EXCLUDED_DIFFERS',
  ] as const;
  return codes.filter((code) => code !== false);
}

/**
 * What was handed out went to members who write on paper and did not vote at the kiosk instead. Totals of one or two would tell who
 * wrote which; where none came back, nobody wrote.
 */
function paperCodes(
  { handedOut, approve, disapprove, blank, invalid }: PaperTotals,
  envelopes: readonly string[],
  holders: readonly string[],
): readonly FindingCode[] {
  const total = approve + disapprove + blank + invalid;
  const onPaper = envelopes.filter((member) => !holders.includes(member));
  const codes = [
    handedOut > onPaper.length && 'PAPER_MORE_THAN_ENVELOPES',
    total > handedOut && 'PAPER_MORE_THAN_HANDED_OUT',
    total > 0 && total < ROUND_LIMITS.minPaperBallots && 'PAPER_TOO_FEW',
    total > 0 && onPaper.length < envelopes.length && 'PAPER_AND_COLLECTED',
  ] as const;
  return codes.filter((code) => code !== false);
}

function namedFindings(
  opinions: readonly NamedOpinion[],
  entitled: readonly string[],
): readonly (readonly [FindingCode, string])[] {
  return opinions.flatMap(({ memberRef }, index) => {
    const before = opinions[index - 1]?.memberRef;
    return [
      ...(before !== undefined && before >= memberRef ? [['NAMED_ORDER', memberRef] as const] : []),
      ...(entitled.includes(memberRef) ? [] : [['NAMED_NOT_ENTITLED', memberRef] as const]),
    ];
  });
}

function tallyFields(sealed: ManifestItem, item: BundleItem, collected: readonly Collected[]): readonly string[] {
  const counted = tallyOf(sealed, item, collected);
  const told = item.tally;
  return Object.entries(counted)
    .filter(([field, value]) => told[field as keyof typeof told] !== value) // both are a Tally
    .map(([field]) => field);
}
