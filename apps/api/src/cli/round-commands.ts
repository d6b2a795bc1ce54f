import type { CommandDefinition } from './command-definition.ts';

/** What concerns a round of the secret ballot. */
export const ROUND_COMMANDS: Readonly<Record<string, CommandDefinition>> = {
  'round export': {
    summary: {
      vi: 'xuất danh sách phiếu đã công bố của một kỳ bỏ phiếu kín',
      en: 'export the published ballots of a round of the secret ballot',
    },
    details: {
      vi: `Ghi tệp mà màn hình kết quả cũng cho tải: bản niêm phong, ai đã nhận phiếu, mọi phiếu không tên, số đếm, mã kiểm tra của kết quả. Chỉ có sau
khi công bố.`,
      en: `Writes the file that the results page offers too: manifest, who took ballots, every ballot without a name, counts, results root. Only
after publication.`,
    },
    args: [
      {
        name: 'ROUND',
        vi: 'mã của kỳ bỏ phiếu, ở cuối địa chỉ trang',
        en: 'id of the round, at the end of its address',
      },
    ],
    options: { to: { value: 'FILE', vi: 'tệp đích', en: 'where to' } },
    isForPrograms: true,
    exits: ['NOT_FINE', 'TARGET_TAKEN'],
    load: async () => (await import('./round-export.ts')).roundExport,
  },
  'round verify': {
    summary: {
      vi: 'kiểm phiếu lại một kỳ bỏ phiếu kín từ tệp công bố',
      en: 'count a round of the secret ballot again from its published file',
    },
    details: {
      vi: `Tính lại mọi mã băm, chữ ký của từng phiếu, cam kết, số phiếu theo từng mục và tỷ lệ, rồi so với số đã công bố. Chỉ đọc tệp, không
mở cơ sở dữ liệu. Hãy gõ cả mã niêm phong và mã kết quả ghi trong biên bản giấy: chỉ hai mã đó cho biết tệp đúng là tệp của kỳ ấy
và không thiếu phiếu nào. verifier/round_verify.py kiểm phiếu lại mà không cần phần mềm này.`,
      en: `Computes every hash, every ballot's signatures and commitment, the count of each item and its share, and compares them with what was
published. Reads the file alone, opens no database. Give the manifest code and the results root of the paper minutes as well:
only they tell that the file is that of this round and that no ballot was left out. verifier/round_verify.py counts without this program.`,
    },
    args: [{ name: 'FILE', vi: 'tệp round-….json đã công bố', en: 'the published round-….json' }],
    options: {
      code: { value: 'CODE', vi: 'mã niêm phong ghi trong biên bản', en: 'the manifest code in the minutes' },
      own: {
        vi: 'tìm phiếu của mình: hỏi mã khôi phục ở cửa sổ lệnh, không hiện, không gửi đi đâu',
        en: 'find the own ballots: asks for the recovery code, shows it nowhere, sends it nowhere',
      },
      root: { value: 'ROOT', vi: 'mã kết quả ghi trong biên bản', en: 'the results root in the minutes' },
    },
    isForPrograms: true,
    exits: ['NOT_FINE', 'DAMAGED', 'NO_INPUT', 'NEWER', 'WRONG_KEY'],
    load: async () => (await import('./round-verify.ts')).roundVerify,
  },
};
