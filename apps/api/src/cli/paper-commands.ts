import type { CommandDefinition } from './command-definition.ts';

/** What concerns official papers. */
export const PAPER_COMMANDS: Readonly<Record<string, CommandDefinition>> = {
  'papers sample': {
    summary: {
      vi: 'ghi mọi văn bản của năm mẫu ra một thư mục, DOCX và PDF',
      en: 'write every paper of the sample year into a folder, DOCX and PDF',
    },
    details: {
      vi: `Cần cơ quan mẫu (thidua sample). Mỗi văn bản lấy dữ liệu qua đúng cửa của màn hình, bằng tài khoản của cơ quan mẫu; tên tệp bắt đầu
bằng loại văn bản. Dùng để xem thể thức, thử máy in, đối chiếu sau khi nâng cấp.`,
      en: `Needs the sample body (thidua sample). Each paper is asked through the same doors as a screen, as people of the sample body; file names
begin with the kind of paper. For looking at the layout, trying a printer, comparing after an upgrade.`,
    },
    options: {
      out: { value: 'DIR', vi: 'thư mục đích, được lập nếu chưa có', en: 'the folder, made when it is missing' },
    },
    isForPrograms: true,
    exits: ['NOT_FINE'],
    load: async () => (await import('./papers-sample.ts')).papersSample,
  },
};
