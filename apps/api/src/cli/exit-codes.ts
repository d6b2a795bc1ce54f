import type { Words } from './command.ts';

/**
 * What the command ends with, for scripts. 2 to 6 belong to the trail; from 64 to 78 the meanings are those of sysexits(3);
 * 130 is 128 and the number of SIGINT, as shells say it.
 */
export const EXIT = {
  DONE: 0,
  NOT_FINE: 1,
  BROKEN_LINK: 2,
  WRONG_ANCHOR: 3,
  MISSING_ENTRY: 4,
  WRONG_MAC: 5,
  WRONG_PERSONAL_PART: 6,
  USAGE: 64,
  DAMAGED: 65,
  NO_INPUT: 66,
  UNREACHABLE: 69,
  UNFORESEEN: 70,
  TARGET_TAKEN: 73,
  BUSY: 75,
  NEWER: 76,
  WRONG_KEY: 77,
  SETTINGS: 78,
  INTERRUPTED: 130,
} as const;

export type ExitName = keyof typeof EXIT;
export type Exit = (typeof EXIT)[ExitName];

export const EXIT_MEANS: Readonly<Record<ExitName, Words>> = {
  DONE: { vi: 'xong', en: 'done' },
  NOT_FINE: { vi: 'không đạt hoặc không làm được; lý do đã ghi', en: 'not fine, or refused; the reason is told' },
  BROKEN_LINK: { vi: 'nhật ký: mắt xích đứt', en: 'trail: broken link' },
  WRONG_ANCHOR: { vi: 'nhật ký: không khớp mốc neo', en: 'trail: does not match an anchor' },
  MISSING_ENTRY: { vi: 'nhật ký: thiếu dòng hoặc bị cắt đuôi', en: 'trail: entry missing or tail cut' },
  WRONG_MAC: { vi: 'nhật ký: sai chữ ký', en: 'trail: wrong signature' },
  WRONG_PERSONAL_PART: { vi: 'nhật ký: phần cá nhân không khớp', en: 'trail: personal part does not match' },
  USAGE: { vi: 'gõ sai lệnh', en: 'wrong usage' },
  DAMAGED: { vi: 'tệp hỏng, bị cắt hoặc bị sửa', en: 'the file is damaged, cut or changed' },
  NO_INPUT: { vi: 'không đọc được tệp đầu vào', en: 'an input file cannot be read' },
  UNREACHABLE: { vi: 'không tới được cơ sở dữ liệu', en: 'the database cannot be reached' },
  UNFORESEEN: { vi: 'lỗi không lường trước', en: 'unexpected error' },
  TARGET_TAKEN: { vi: 'nơi ghi đã có dữ liệu', en: 'the target already holds data' },
  BUSY: {
    vi: 'một việc khác đang khóa cơ sở dữ liệu; đợi rồi chạy lại',
    en: 'something else has locked the database; wait and run again',
  },
  NEWER: { vi: 'dữ liệu của bản chương trình mới hơn', en: 'the data is of a newer release' },
  WRONG_KEY: { vi: 'sai mật khẩu hoặc sai khóa', en: 'wrong passphrase or key' },
  SETTINGS: { vi: 'biến môi trường chưa đúng', en: 'wrong environment variables' },
  INTERRUPTED: { vi: 'bị ngắt (Ctrl-C); không để lại gì dở dang', en: 'interrupted (Ctrl-C); nothing half done stays' },
};
