import { fileFolderOf } from '../adapters/folder-file-store.ts';
import { backupTarget } from '../adapters/restore-target.ts';
import { readDumpHead } from '../operations/backup-file.ts';
import { restoreBackup } from '../operations/restore-backup.ts';
import { shownMoment } from '../operations/shown-moment.ts';
import type { RestoreReport } from '../operations/restore-backup.ts';
import { AUDIT_EXIT_CODES } from '../platform/audit/verify-audit.ts';
import { describeFinding } from './audit-verify.ts';
import { secretsFor } from './backup-secrets.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { DISK_FULL } from './explain-failure.ts';
import { onInterrupt } from './interrupts.ts';
import { createProgress } from './progress.ts';

/** `thidua restore FILE --into DIR|URL`: a backup into an empty folder or an empty database. */
export const restore: Command = async (input) => {
  const { env, tell, json, text, has, args } = input;
  const [file = ''] = args;
  const into = text('into');
  if (into === undefined) {
    throw new CommandFailure(EXIT.USAGE, {
      vi: 'Cần --into: một thư mục trống, hoặc postgresql://… của một cơ sở dữ liệu trống.',
      en: '--into is needed: an empty folder, or postgresql://… of an empty database.',
    });
  }
  // A wrong key or a broken head is told before anything is set up.
  const secretFor = secretsFor(input, into);
  const { at } = await readDumpHead(file, secretFor);
  const moment = shownMoment(new Date(at));
  tell({ vi: `Bản sao lưu lúc ${moment}.`, en: `Backup of ${moment}.` });
  const target = await backupTarget(into, env, { isWithoutKeys: has('without-keys'), onNotice: tell });
  const progress = createProgress(input);
  const begin = performance.now();
  let isDone = false;
  onInterrupt(() => target.close(false));
  try {
    const report = await restoreBackup(file, secretFor, target.url, {
      keys: target.keys,
      fileFolder: fileFolderOf(target.dataFolder ?? env.dataFolder),
      now: () => new Date(),
      onTable: (name, position, total, phase) =>
        progress.show(
          phase === 'fill'
            ? { vi: `Đang nạp ${position}/${total}: ${name}`, en: `Loading ${position}/${total}: ${name}` }
            : { vi: `Đang đối chiếu ${position}/${total}: ${name}`, en: `Comparing ${position}/${total}: ${name}` },
        ),
    });
    isDone = true;
    progress.end();
    const seconds = (performance.now() - begin) / 1000;
    if (json) printJson({ ...report, head: undefined, at: report.head.at, tables: report.head.tables.length, seconds });
    else tellReport(input, report, seconds, target.dataFolder);
    return report.trail === undefined ? EXIT.DONE : AUDIT_EXIT_CODES[report.trail.code];
  } catch (cause) {
    if (target.metFullDisk()) throw new CommandFailure(DISK_FULL.exit, DISK_FULL.words, { cause });
    throw cause;
  } finally {
    await target.close(isDone);
  }
};

function tellReport(
  { tell }: CommandInput,
  { head, rows, newer, trail, signInsEnded }: RestoreReport,
  seconds: number,
  dataFolder: string | undefined,
): void {
  const took = seconds.toFixed(1);
  tell({
    vi: `Đã khôi phục ${rows} dòng của ${head.tables.length} bảng trong ${took.replace('.', ',')} giây; số dòng và mã băm từng bảng bằng bản sao lưu.`,
    en: `Restored ${rows} rows of ${head.tables.length} tables in ${took} s; counts and hashes of every table equal the backup's.`,
  });
  if (newer.length > 0) {
    tell({ vi: `Đã áp dụng thêm ${newer.length} bước cập nhật.`, en: `Applied ${newer.length} newer migrations.` });
  }
  if (trail) tell(describeFinding(trail));
  else {
    tell({
      vi: 'Chưa có khóa: chưa kiểm tra được chữ ký nhật ký, các cột bảo mật chưa mở được. Nhập khóa trước khi chạy: thidua keys import TỆP --into THƯ-MỤC',
      en: 'No keys: signatures of the trail were not checked, sealed columns stay shut. Import the keys before the start: thidua keys import FILE --into FOLDER',
    });
  }
  tell({
    vi: `Đã chấm dứt ${signInsEnded} lần đăng nhập của thời điểm sao lưu.`,
    en: `Ended ${signInsEnded} sign-ins of the time of the backup.`,
  });
  if (dataFolder !== undefined) {
    tell({ vi: `Chạy: THIDUA_DATA=${dataFolder} npm start`, en: `Start it: THIDUA_DATA=${dataFolder} npm start` });
  } else tell({ vi: 'Chạy: DATABASE_URL=… npm start', en: 'Start it: DATABASE_URL=… npm start' });
}
