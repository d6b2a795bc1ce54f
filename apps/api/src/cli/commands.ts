import type { CommandDefinition, OptionDefinition } from './command-definition.ts';
import type { ExitName } from './exit-codes.ts';
import { LOCK_WAIT_SECONDS } from './lock-wait.ts';
import { PAPER_COMMANDS } from './paper-commands.ts';
import { PLAN_COMMANDS } from './plan-commands.ts';
import { ROUND_COMMANDS } from './round-commands.ts';
import { USER_COMMANDS } from './user-commands.ts';

/** Ways to end that every command has. */
export const COMMON_EXITS = [
  'DONE',
  'USAGE',
  'UNREACHABLE',
  'UNFORESEEN',
  'BUSY',
  'SETTINGS',
  'INTERRUPTED',
] as const satisfies readonly ExitName[];

const KEY_FILE = {
  'key-file': {
    value: 'FILE',
    vi: 'khóa của bản sao lưu: tệp khóa, hoặc tệp chứa chữ khôi phục (mặc định keys/backup.key)',
    en: "the backup's key: key file, or a file with the recovery text (keys/backup.key by default)",
  },
  'passphrase-file': {
    value: 'FILE',
    vi: 'tệp chứa mật khẩu; không có thì hỏi ở cửa sổ lệnh khi cần',
    en: 'a file with the passphrase; asked at the terminal when needed and not given',
  },
} as const satisfies Record<string, OptionDefinition>;

/** Every command, by the words a person types; help and the reading of arguments come from here. */
export const COMMANDS: Readonly<Record<string, CommandDefinition>> = {
  migrate: {
    summary: { vi: 'đưa cơ sở dữ liệu lên bản hiện tại', en: 'bring the database to this release' },
    isForPrograms: true,
    exits: ['NOT_FINE', 'NEWER'],
    load: async () => (await import('./migrate.ts')).migrateOnly,
  },
  sample: {
    summary: { vi: 'nạp cơ quan mẫu nếu chưa có', en: 'load the sample body where it is not there yet' },
    isForPrograms: true,
    load: async () => (await import('./sample.ts')).sample,
  },
  'organisation create': {
    summary: { vi: 'lập một cơ quan và tài khoản quản trị đầu tiên', en: 'set up a body and its first administrator' },
    details: {
      vi: `Cơ quan mới chưa có người và phòng nào: quản trị đăng nhập rồi nhập từ tệp hoặc thêm trên màn hình. Muốn bắt đầu không có cơ quan
mẫu: chạy THIDUA_SAMPLE=off npm start trên thư mục dữ liệu mới. Mật khẩu dùng một lần chỉ hiện một lần.`,
      en: `The new body has no people and no departments yet: the administrator signs in and imports or adds them. To begin without the sample
body, run THIDUA_SAMPLE=off npm start on a new data folder. The one-time password is shown once.`,
    },
    options: {
      code: { value: 'CODE', vi: 'mã ngắn, ví dụ so-ngoai-vu', en: 'short code, e.g. so-ngoai-vu' },
      name: { value: 'NAME', vi: 'tên cơ quan', en: 'name of the body' },
      parent: { value: 'NAME', vi: 'cơ quan chủ quản, in trên văn bản', en: 'the body above, printed on papers' },
      sign: { value: 'SIGN', vi: 'chữ viết tắt trong ký hiệu văn bản', en: 'abbreviation in document numbers' },
      place: { value: 'PLACE', vi: 'địa danh trên văn bản', en: 'place named on papers' },
      admin: { value: 'USERNAME', vi: 'tên đăng nhập của quản trị', en: 'user name of the administrator' },
      'admin-name': { value: 'NAME', vi: 'tên hiển thị của quản trị', en: 'shown name of the administrator' },
    },
    isForPrograms: true,
    exits: ['NOT_FINE'],
    load: async () => (await import('./organisation-create.ts')).organisationCreate,
  },
  ...USER_COMMANDS,
  ...PLAN_COMMANDS,
  ...ROUND_COMMANDS,
  ...PAPER_COMMANDS,
  doctor: {
    summary: {
      vi: 'kiểm tra cài đặt và nói việc cần làm; 1 nếu có mục không đạt',
      en: 'check the installation and say what to do; 1 when something is not fine',
    },
    isForPrograms: true,
    exits: ['NOT_FINE'],
    load: async () => (await import('./doctor.ts')).doctor,
  },
  backup: {
    summary: { vi: 'sao lưu mọi dữ liệu vào một tệp mã hóa', en: 'back everything up into one encrypted file' },
    details: {
      vi: `Chụp một thời điểm nhất quán trong khi phần mềm vẫn chạy, không cần pg_dump; viết xong đọc lại toàn bộ để chắc là mở được.
Tệp chỉ mang tên thật khi đã trọn vẹn. Khóa bằng keys/backup.key trong thư mục dữ liệu (in ra cất két: thidua backup key) hoặc
bằng mật khẩu. TRONG TỆP KHÔNG CÓ THƯ MỤC KHÓA: để mở cột bảo mật (P3) và kiểm tra chữ ký nhật ký sau khi khôi phục còn cần
tệp của "thidua keys export", cất riêng. Khi một việc khác đang khóa bảng, lệnh báo rồi đợi đến hết --wait; vẫn khóa thì thoát
với mã 75, không để lại gì.`,
      en: `Takes one consistent moment while the application runs, without pg_dump, and reads the file again to be sure that it opens. The
file has its name only when it is whole. Locked with keys/backup.key of the data folder (print it for the safe: thidua backup
key) or with a passphrase. THE KEY FOLDER IS NOT IN IT: to open sealed columns (P3) and to verify the signatures of the trail
after a restore, the file of "thidua keys export" is needed too; keep it apart. Where something else has locked a table it says so and
waits as long as --wait; then it ends with 75 and leaves nothing.`,
    },
    options: {
      to: {
        value: 'FILE',
        vi: 'tệp đích (mặc định: tên theo giờ trong THIDUA_BACKUP_DIR, hoặc backups trong thư mục dữ liệu)',
        en: 'where to (default: named by the time in THIDUA_BACKUP_DIR, or in backups of the data folder)',
      },
      wait: {
        value: 'SECONDS',
        vi: `đợi bao nhiêu giây khi cơ sở dữ liệu đang bị khóa (mặc định ${LOCK_WAIT_SECONDS})`,
        en: `how many seconds to wait for a locked database (${LOCK_WAIT_SECONDS} by default)`,
      },
      passphrase: { vi: 'khóa bằng mật khẩu, hỏi ở cửa sổ lệnh', en: 'lock with a passphrase, asked at the terminal' },
      ...KEY_FILE,
    },
    isForPrograms: true,
    exits: ['TARGET_TAKEN', 'WRONG_KEY', 'NO_INPUT', 'NOT_FINE'],
    load: async () => (await import('./backup.ts')).backup,
  },
  'backup verify': {
    summary: { vi: 'đọc lại toàn bộ một bản sao lưu', en: 'read a whole backup again' },
    details: {
      vi: 'Tìm ra mọi byte bị cắt, đổi chỗ hay sửa. --drill còn khôi phục thử vào một máy chủ tạm rồi bỏ đi.',
      en: 'Finds every byte that was cut, moved or changed. --drill also restores it into a server that is thrown away.',
    },
    args: [{ name: 'FILE', vi: 'bản sao lưu', en: 'the backup' }],
    options: { drill: { vi: 'khôi phục thử', en: 'restore it for trial' }, ...KEY_FILE },
    isForPrograms: true,
    exits: ['DAMAGED', 'WRONG_KEY', 'NO_INPUT', 'NEWER', 'NOT_FINE'],
    load: async () => (await import('./backup-verify.ts')).backupVerify,
  },
  'backup key': {
    summary: {
      vi: 'chữ khôi phục của khóa sao lưu, để cất két',
      en: 'the recovery text of the backup key, for the safe',
    },
    isForPrograms: true,
    load: async () => (await import('./backup-key.ts')).backupKey,
  },
  restore: {
    summary: { vi: 'khôi phục vào thư mục hoặc cơ sở dữ liệu trống', en: 'restore into an empty folder or database' },
    details: {
      vi: `Nạp trong một giao dịch, đối chiếu số dòng và mã băm từng bảng, kiểm tra nhật ký; mọi lần đăng nhập cũ chấm dứt. Không ghi đè
gì: nơi đích phải trống. Khôi phục được sang PostgreSQL đời khác. Mã thoát 2–6: đã khôi phục, nhưng nhật ký trong bản sao lưu không đạt.`,
      en: `Loads in one transaction, compares counts and hashes of every table, verifies the trail; all old sign-ins end. Overwrites
nothing: the target must be empty. Another major of PostgreSQL will do. Exit codes 2–6: restored, but the trail in the backup is not fine.`,
    },
    args: [{ name: 'FILE', vi: 'bản sao lưu', en: 'the backup' }],
    options: {
      into: {
        value: 'DIR|URL',
        vi: 'thư mục dữ liệu mới, hoặc postgresql://… của cơ sở dữ liệu trống',
        en: 'a new data folder, or postgresql://… of an empty database',
      },
      'without-keys': { vi: 'khôi phục dù khóa đã mất', en: 'restore although the keys are lost' },
      ...KEY_FILE,
    },
    isForPrograms: true,
    exits: [
      'NOT_FINE',
      'DAMAGED',
      'WRONG_KEY',
      'NO_INPUT',
      'TARGET_TAKEN',
      'NEWER',
      'BROKEN_LINK',
      'WRONG_ANCHOR',
      'MISSING_ENTRY',
      'WRONG_MAC',
      'WRONG_PERSONAL_PART',
    ],
    load: async () => (await import('./restore.ts')).restore,
  },
  'keys export': {
    summary: {
      vi: 'xuất thư mục khóa thành một tệp có mật khẩu',
      en: 'write the key folder into one file under a passphrase',
    },
    options: {
      to: { value: 'FILE', vi: 'tệp đích', en: 'where to' },
      'passphrase-file': KEY_FILE['passphrase-file'],
    },
    isForPrograms: true,
    exits: ['TARGET_TAKEN', 'NOT_FINE'],
    load: async () => (await import('./keys.ts')).keysExport,
  },
  'keys import': {
    summary: { vi: 'đặt khóa từ tệp đó vào một thư mục dữ liệu', en: 'put the keys of such a file into a data folder' },
    args: [{ name: 'FILE', vi: 'tệp của thidua keys export', en: 'the file of thidua keys export' }],
    options: {
      into: {
        value: 'DIR',
        vi: 'thư mục dữ liệu (mặc định THIDUA_DATA)',
        en: 'the data folder (THIDUA_DATA by default)',
      },
      'passphrase-file': KEY_FILE['passphrase-file'],
    },
    isForPrograms: true,
    exits: ['DAMAGED', 'WRONG_KEY', 'NO_INPUT', 'TARGET_TAKEN'],
    load: async () => (await import('./keys.ts')).keysImport,
  },
  'audit verify': {
    summary: { vi: 'tính lại toàn bộ chuỗi nhật ký', en: 'compute the whole chain of the trail again' },
    details: {
      vi: `Tính lại mắt xích, chữ ký, phần cá nhân chưa xóa, đầu chuỗi, mức cao nhất đã thấy (trong thư mục khóa) và các mốc neo.`,
      en: `Computes links, signatures, personal parts that were not erased, the head, the highest mark seen (in the key folder) and anchors.`,
    },
    options: {
      from: { value: 'SEQ', vi: 'chỉ tính từ dòng này', en: 'compute from this entry on only' },
      anchors: {
        value: 'FILE',
        vi: 'tệp mốc neo của thidua audit anchor',
        en: 'a file of anchors by thidua audit anchor',
      },
    },
    isForPrograms: true,
    exits: ['BROKEN_LINK', 'WRONG_ANCHOR', 'MISSING_ENTRY', 'WRONG_MAC', 'WRONG_PERSONAL_PART', 'NO_INPUT', 'DAMAGED'],
    load: async () => (await import('./audit-verify.ts')).auditVerify,
  },
  'audit anchor': {
    summary: { vi: 'ghi một mốc neo của nhật ký ra ngoài', en: 'write an anchor of the trail down outside' },
    details: {
      vi: `Thêm vào tệp một dòng: số dòng, mã băm, thời điểm, mã băm của dòng trước. Để tệp ở máy khác, USB hoặc nơi chỉ ghi thêm: ai nắm cả
cơ sở dữ liệu lẫn khóa vẫn không viết lại được quá khứ trước mốc.`,
      en: `Adds a line to the file: number, hash, time, hash of the line before. Keep the file on another machine, a USB stick or a store that
only grows: whoever has both database and key still cannot write the past before an anchor anew.`,
    },
    options: { to: { value: 'FILE', vi: 'tệp mốc neo', en: 'the file of anchors' } },
    isForPrograms: true,
    exits: ['DAMAGED', 'NOT_FINE'],
    load: async () => (await import('./audit-anchor.ts')).auditAnchor,
  },
  'audit export': {
    summary: { vi: 'xuất chuỗi nhật ký để nơi khác kiểm tra', en: 'export the chain to be verified elsewhere' },
    details: {
      vi: 'Mỗi dòng một JSON. verifier/audit_verify.py kiểm tra lại mà không cần phần mềm này. Không có phần cá nhân.',
      en: 'One JSON a line. verifier/audit_verify.py verifies it without this program. Holds no personal parts.',
    },
    options: { to: { value: 'FILE', vi: 'tệp đích', en: 'where to' } },
    isForPrograms: true,
    exits: ['TARGET_TAKEN'],
    load: async () => (await import('./audit-export.ts')).auditExport,
  },
  eligibility: {
    summary: {
      vi: 'xét thử một trường hợp theo luật, không đụng tới dữ liệu',
      en: 'judge a case by the law without touching any data',
    },
    details: {
      vi: `Đọc một trường hợp dạng JSON từ tệp hoặc từ đầu vào chuẩn, in kết luận dạng JSON: từng điều kiện, sự kiện, điều luật. Không cần cơ sở
dữ liệu. Cách viết một trường hợp: docs/eligibility-case.md. Ví dụ: thidua eligibility < case.json`,
      en: `Reads a case as JSON from a file or from standard input and prints the verdict as JSON: each criterion, the fact, the article. Needs
no database. How a case is written: docs/eligibility-case.md. Example: thidua eligibility < case.json`,
    },
    args: [
      {
        name: 'FILE',
        isOptional: true,
        vi: 'tệp JSON (mặc định: đầu vào chuẩn)',
        en: 'JSON file (standard input by default)',
      },
    ],
    isForPrograms: true,
    exits: ['NO_INPUT', 'DAMAGED'],
    load: async () => (await import('./eligibility.ts')).eligibility,
  },
  'erase-subject': {
    summary: {
      vi: 'xóa phần cá nhân của một người trong nhật ký',
      en: 'erase what the trail tells about a person',
    },
    details: {
      vi: `Theo yêu cầu của người đó (Luật 91/2025/QH15), hai người quyết: thường trực hoặc quản trị đề nghị, giám đốc duyệt; không ai trong hai
người là người được xóa. Xóa giá trị trước và sau cùng khóa riêng của người đó, không lấy lại được; nhật ký gọi họ là “Đã xóa theo yêu
cầu”, chuỗi vẫn nguyên vẹn và có dòng ghi việc xóa. Tài khoản còn đăng nhập được thì khóa trước. Quyết định, danh hiệu đã công bố, hồ
sơ, biên bản không xóa: pháp luật buộc lưu.`,
      en: `On the person's request (Law 91/2025/QH15), by two people: the secretary or the administrator asks, the director approves; neither is the
person. Values before and after go with the person's own key and cannot be brought back; the trail calls them “Đã xóa theo yêu cầu”
(erased on request), its chain stays whole and says what was erased. An account that still opens is disabled first. Decisions,
published honours, dossiers and minutes are not erased: the law has them kept.`,
    },
    args: [{ name: 'STAFF_CODE|USERNAME', vi: 'mã cán bộ hoặc tên đăng nhập', en: 'staff code or user name' }],
    options: {
      ground: {
        value: 'TEXT',
        vi: 'căn cứ: điều luật, số và ngày của đơn; không ghi họ tên',
        en: 'ground: article, number and date of the request; no names',
      },
      'asked-by': { value: 'USERNAME', vi: 'người đề nghị', en: 'who asks' },
      'approved-by': { value: 'USERNAME', vi: 'người duyệt', en: 'who approves' },
    },
    isForPrograms: true,
    exits: ['NOT_FINE'],
    load: async () => (await import('./erase-subject.ts')).eraseSubjectCommand,
  },
};
