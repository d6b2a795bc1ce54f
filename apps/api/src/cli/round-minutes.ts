import type { Bundle, BundleItem, Threshold } from '@thidua/ballot';
import { base64UrlOf, manifestCode, manifestHash, membersBy } from '@thidua/ballot';
import { countNeeded } from '@thidua/domain/kernel';
import type { Words } from './command.ts';

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
    items: items.map((item) => ({
      id: item.id,
      denominator: item.denominator,
      needed: neededOf(item.denominator, item.threshold),
      excluded: item.excluded.length,
      ...item.tally,
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

function itemLines(
  item: BundleItem,
  number: number,
  sealed: Bundle['manifest']['items'][number] | undefined,
): readonly Words[] {
  const { denominator, threshold, tally } = item;
  const needed = neededOf(denominator, threshold);
  const entitled = (sealed?.members.length ?? 0) - item.excluded.length;
  const paper = sealed === undefined ? 0 : membersBy(sealed, 'ENVELOPE').length;
  const share = percent(tally.approve, denominator);
  return [
    { vi: '', en: '' },
    {
      vi: `Mục ${number}: cần ${needed} trên ${denominator} (${shareWords(threshold).vi}) — ${tally.passed ? 'ĐẠT' : 'KHÔNG ĐẠT'}`,
      en: `Item ${number}: needs ${needed} of ${denominator} (${shareWords(threshold).en}) — ${tally.passed ? 'PASSED' : 'NOT PASSED'}`,
    },
    {
      vi: `  Được bỏ phiếu ${entitled}, không bỏ phiếu ${item.excluded.length}, gửi phong bì ${paper}, ý kiến ghi tên (không kín) ${tally.named}`,
      en: `  Entitled ${entitled}, excluded ${item.excluded.length}, by envelope ${paper}, named (not secret) ${tally.named}`,
    },
    {
      vi: `  Phát ra ${tally.issued}, thu về ${tally.returned}, hợp lệ ${tally.valid}, không hợp lệ ${tally.invalid}`,
      en: `  Issued ${tally.issued}, returned ${tally.returned}, valid ${tally.valid}, invalid ${tally.invalid}`,
    },
    {
      vi: `  Đồng ý ${tally.approve}, không đồng ý ${tally.disapprove}, phiếu trắng ${tally.blank}; tỷ lệ đồng ý ${share.replace('.', ',')} %`,
      en: `  Approve ${tally.approve}, disapprove ${tally.disapprove}, blank ${tally.blank}; share ${share} %`,
    },
  ];
}

function neededOf(denominator: number, { num, den, strict }: Threshold): number {
  return countNeeded(denominator, { numerator: num, denominator: den }, strict);
}

function shareWords({ num, den, strict }: Threshold): Words {
  return strict
    ? { vi: `trên ${num}/${den}`, en: `more than ${num}/${den}` }
    : { vi: `từ ${num}/${den}`, en: `at least ${num}/${den}` };
}

/** To show, never to decide by: cut after two places, so that 66,66 % is not read as two thirds. */
function percent(part: number, whole: number): string {
  const hundredths = whole === 0 ? 0 : Math.floor((part * 10_000) / whole);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
