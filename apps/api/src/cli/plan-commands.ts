import type { CommandDefinition } from './command-definition.ts';

/** What concerns the plan of a movement. */
export const PLAN_COMMANDS: Readonly<Record<string, CommandDefinition>> = {
  'plan propose': {
    summary: {
      vi: 'đọc một văn bản kế hoạch và đề xuất chỉ tiêu, đợt, nhiệm vụ',
      en: "read a plan's text and propose its targets, phases and tasks",
    },
    details: {
      vi: `Đọc tệp .txt hoặc .docx và in ra chủ đề, mục đích, chỉ tiêu, đợt thi đua, nhiệm vụ, văn bản dẫn chiếu, nơi nhận…, mỗi mục kèm số
dòng và điều cần lưu ý. Không cần và không ghi cơ sở dữ liệu; không sửa chữ nào của văn bản. --json in toàn bộ đề xuất: vị trí của
mỗi mục là start và end (ký tự) trong text. Mã thoát 1: không nhận ra phần nào của kế hoạch; 65: tệp hỏng, có macro, có mật khẩu…`,
      en: `Reads a .txt or .docx file and prints theme, purposes, targets, phases, tasks, papers referred to, recipients and more, each with its
line and what to look at. Needs no database and writes none; changes no word of the text. --json prints the whole proposal: the
place of each item is start and end (characters) in text. Exit code 1: no part of a plan was recognised; 65: damaged, macros, password …`,
    },
    args: [{ name: 'FILE', vi: 'văn bản kế hoạch (.txt, .docx)', en: 'the text of the plan (.txt, .docx)' }],
    isForPrograms: true,
    exits: ['NOT_FINE', 'DAMAGED', 'NO_INPUT'],
    load: async () => (await import('./plan-propose.ts')).planPropose,
  },
};
