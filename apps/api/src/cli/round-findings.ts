import type { Bundle, Finding, FindingCode } from '@thidua/ballot';
import type { Words } from './command.ts';

/** What a recount found, as a person says it. */
const FINDING_WORDS: Readonly<Record<FindingCode, Words>> = {
  NOT_JSON: {
    vi: 'Tệp không phải tệp công bố của một kỳ bỏ phiếu.',
    en: 'The file is no published round.',
  },
  UNKNOWN_VERSION: {
    vi: 'Tệp do một bản chương trình mới hơn viết.',
    en: 'The file was written by a newer release.',
  },
  WRONG_SHAPE: {
    vi: 'Tệp thiếu một phần, thừa một phần hoặc có giá trị sai dạng',
    en: 'The file lacks a part, has one too many, or a value of a wrong form',
  },
  NOT_CANONICAL: {
    vi: 'Tệp đã được viết lại: nội dung đọc được nhưng không phải từng byte như khi công bố.',
    en: 'The file was written anew: it can be read, but is not byte for byte what was published.',
  },
  MANIFEST_HASH: {
    vi: 'Bản niêm phong đã bị sửa: mã băm không khớp.',
    en: 'The manifest was changed: its hash does not fit.',
  },
  OTHER_CODE: {
    vi: 'Mã niêm phong khác với mã trong biên bản.',
    en: 'The manifest code is not that of the minutes.',
  },
  MANIFEST_COUNCIL_SIZE: {
    vi: 'Số thành viên Hội đồng trong bản niêm phong không hợp lệ.',
    en: 'The size of the council in the manifest is not possible.',
  },
  MANIFEST_NO_ITEM: { vi: 'Bản niêm phong không có mục nào.', en: 'The manifest has no item.' },
  MANIFEST_ITEM_TWICE: { vi: 'Bản niêm phong có một mục hai lần.', en: 'The manifest has an item twice.' },
  MANIFEST_KEY: {
    vi: 'Khóa hòm phiếu, khóa mở phiếu hoặc khóa biên nhận không phải khóa an toàn.',
    en: 'The key of the urn, of the opening or of the receipts is no safe key.',
  },
  MANIFEST_ISSUER_KEY: {
    vi: 'khóa phát phiếu không phải khóa RSA 3072 bit.',
    en: 'the issuer key is no RSA key of 3072 bits.',
  },
  MANIFEST_ISSUER_KEY_TWICE: {
    vi: 'Hai mục dùng chung một khóa phát phiếu.',
    en: 'Two items share one issuer key.',
  },
  MANIFEST_MEMBERS: {
    vi: 'danh sách thành viên không đủ hoặc không đúng Hội đồng.',
    en: 'the list of members is not the whole council.',
  },
  MANIFEST_REASON: {
    vi: 'có người không được bỏ phiếu mà không ghi lý do, hoặc có lý do mà vẫn được bỏ phiếu.',
    en: 'somebody is excluded without a reason, or has a reason and is not excluded.',
  },
  MANIFEST_THRESHOLD: { vi: 'tỷ lệ cần đạt không hợp lệ.', en: 'the needed share is not possible.' },
  MANIFEST_DENOMINATOR: {
    vi: 'mẫu số của tỷ lệ không đúng với số thành viên.',
    en: 'the base of the share does not fit the members.',
  },
  ITEMS_DIFFER: {
    vi: 'Các mục không đúng các mục đã niêm phong, hoặc đổi thứ tự.',
    en: 'The items are not those of the manifest, or stand in another order.',
  },
  ISSUER_KEY_DIFFERS: { vi: 'khóa phát phiếu khác bản niêm phong.', en: 'the issuer key is not the sealed one.' },
  DENOMINATOR_DIFFERS: { vi: 'mẫu số khác bản niêm phong.', en: 'the base is not the sealed one.' },
  THRESHOLD_DIFFERS: { vi: 'tỷ lệ cần đạt khác bản niêm phong.', en: 'the needed share is not the sealed one.' },
  EXCLUDED_DIFFERS: {
    vi: 'danh sách người không bỏ phiếu khác bản niêm phong.',
    en: 'those excluded are not the sealed ones.',
  },
  COLLECTED_ORDER: {
    vi: 'Danh sách người nhận phiếu có người ghi hai lần hoặc sai thứ tự',
    en: 'The list of who collected has somebody twice or out of order',
  },
  COLLECTED_NOT_ENTITLED: {
    vi: 'người không được bỏ phiếu kín mục này lại có nhận phiếu',
    en: 'somebody collected who has no secret vote on this item',
  },
  BALLOT_ORDER: { vi: 'phiếu không đứng theo thứ tự', en: 'a ballot is out of order' },
  BALLOT_TWICE: { vi: 'một phiếu có mặt hai lần', en: 'a ballot stands twice' },
  TOKEN_SIGNATURE: {
    vi: 'phiếu không do Hội đồng phát cho mục này',
    en: 'a ballot was not issued for this item',
  },
  BALLOT_SIGNATURE: { vi: 'chữ ký của người bỏ phiếu không đúng', en: "a voter's signature is wrong" },
  COMMITMENT: {
    vi: 'lựa chọn công bố không phải lựa chọn người bỏ phiếu đã khóa',
    en: 'the published choice is not the one that the voter locked in',
  },
  MORE_BALLOTS_THAN_COLLECTED: {
    vi: 'số phiếu trong hòm nhiều hơn số người nhận phiếu.',
    en: 'more ballots lie in the urn than were collected.',
  },
  PAPER_MORE_THAN_ENVELOPES: {
    vi: 'số phiếu giấy phát ra nhiều hơn số người bỏ phiếu giấy.',
    en: 'more paper ballots were handed out than members vote on paper.',
  },
  PAPER_MORE_THAN_HANDED_OUT: {
    vi: 'số phiếu giấy thu về nhiều hơn số phát ra.',
    en: 'more paper ballots came back than were handed out.',
  },
  PAPER_TOO_FEW: {
    vi: 'phiếu giấy ít hơn 3: công bố riêng là để lộ người viết.',
    en: 'fewer than 3 paper ballots: to publish them apart tells who wrote them.',
  },
  PAPER_AND_COLLECTED: {
    vi: 'có người vừa bỏ phiếu giấy vừa nhận phiếu điện tử.',
    en: 'somebody voted on paper and collected as well.',
  },
  NAMED_ORDER: {
    vi: 'ý kiến ghi tên của một người có hai lần hoặc sai thứ tự',
    en: 'a named opinion stands twice or out of order',
  },
  NAMED_NOT_ENTITLED: {
    vi: 'có ý kiến ghi tên của người không thuộc diện đó',
    en: 'a named opinion is by somebody who was not to give one',
  },
  TALLY: { vi: 'số công bố khác số đếm lại', en: 'a published number is not the counted one' },
  RESULTS_ROOT: {
    vi: 'Mã kết quả không khớp: có phiếu bị thêm, bớt hoặc sửa sau khi công bố.',
    en: 'The results root does not fit: a ballot was added, taken away or changed after publication.',
  },
  OTHER_ROOT: {
    vi: 'Mã kết quả khác với mã trong biên bản.',
    en: 'The results root is not that of the minutes.',
  },
};

/** Fields of a tally, as the minutes call them. */
const TALLY_WORDS: Readonly<Record<string, Words>> = {
  issued: { vi: 'phát ra', en: 'issued' },
  returned: { vi: 'thu về', en: 'returned' },
  named: { vi: 'ý kiến ghi tên', en: 'named opinions' },
  valid: { vi: 'hợp lệ', en: 'valid' },
  invalid: { vi: 'không hợp lệ', en: 'invalid' },
  approve: { vi: 'đồng ý', en: 'approve' },
  disapprove: { vi: 'không đồng ý', en: 'disapprove' },
  blank: { vi: 'phiếu trắng', en: 'blank' },
  passed: { vi: 'đạt hay không đạt', en: 'passed or not' },
};

/** One line a finding: which item, what is wrong, where to look. */
export function describeRoundFinding({ code, itemId, detail }: Finding, bundle: Bundle | undefined): Words {
  const at = bundle?.manifest.items.findIndex(({ id }) => id === itemId) ?? -1;
  const where = (word: string): string => (at === -1 ? '' : `${word} ${at + 1}: `);
  const words = FINDING_WORDS[code];
  const field = code === 'TALLY' && detail !== null ? TALLY_WORDS[detail] : undefined;
  const ending = (own: string | undefined): string => (detail === null ? '' : ` (${own ?? detail})`);
  return {
    vi: `${where('Mục')}${words.vi}${ending(field?.vi)}`,
    en: `${where('Item')}${words.en}${ending(field?.en)}`,
  };
}
