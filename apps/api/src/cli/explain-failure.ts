import { MigrationError } from '@thidua/db';
import { DumpError } from '@thidua/db/backup';
import type { DumpErrorCode } from '@thidua/db/backup';
import { ServerError } from '@thidua/db/server';
import { NotUpToDate, RiskyServer } from '../adapters/installation.ts';
import { EnvironmentError } from '../env.ts';
import { OperationError } from '../operations/operation-error.ts';
import type { OperationErrorCode } from '../operations/operation-error.ts';
import { CommandFailure } from './command.ts';
import type { Words } from './command.ts';
import { EXIT } from './exit-codes.ts';
import type { Exit } from './exit-codes.ts';

export interface Explained {
  readonly exit: Exit;
  readonly words: Words;
}

/** Codes of Node and PostgreSQL for a database that is not there, or does not let us in. */
const UNREACHABLE = /^(ECONN|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EAI_AGAIN|28|3D000|57P|53300)/;

/** A file that is not there, a folder that cannot be made, or the one where the other should be; Node does not tell reading from writing. */
const NO_PLACE = /^(ENOENT|ENOTDIR|EISDIR)$/;

/** PostgreSQL gave up waiting for a lock; Prisma says its code in the text only. */
const LOCKED = /\b55P03\b/;

const EXIT_OF = {
  DAMAGED: EXIT.DAMAGED,
  WRONG_KEY: EXIT.WRONG_KEY,
  NO_INPUT: EXIT.NO_INPUT,
  TARGET_TAKEN: EXIT.TARGET_TAKEN,
  NEWER: EXIT.NEWER,
  NOT_FINE: EXIT.NOT_FINE,
  NOT_EMPTY: EXIT.TARGET_TAKEN,
  DIFFERS: EXIT.DAMAGED,
  BUSY: EXIT.BUSY,
} as const satisfies Record<OperationErrorCode | DumpErrorCode, Exit>;

/** How every command says that there is no room. */
export const DISK_FULL: Explained = {
  exit: EXIT.NOT_FINE,
  words: {
    vi: 'Đĩa đã đầy. Không có gì dở dang được giữ lại; hãy dọn đĩa rồi chạy lại.',
    en: 'The disk is full. Nothing half done was kept; free some room and run again.',
  },
};

/** What went wrong in words, and the exit code that a script tells it by. */
export function explainFailure(error: unknown): Explained {
  if (error instanceof CommandFailure) return error;
  if (error instanceof OperationError) return { exit: EXIT_OF[error.code], words: error.words };
  if (error instanceof DumpError) return { exit: EXIT_OF[error.code], words: twoLines(error.message) };
  if (error instanceof ServerError && error.isDiskFull) return DISK_FULL;
  if (error instanceof ServerError) return { exit: EXIT.UNREACHABLE, words: twoLines(error.message) };
  if (error instanceof RiskyServer) return { exit: EXIT.NOT_FINE, words: { vi: error.message, en: error.message } };
  if (error instanceof NotUpToDate) {
    const { length } = error.pending;
    return {
      exit: EXIT.NOT_FINE,
      words: {
        vi: `Cơ sở dữ liệu còn ${length} bước cập nhật chưa chạy; lệnh này không tự cập nhật. Hãy sao lưu (thidua backup), rồi chạy thidua migrate.`,
        en: `The database lacks ${length} migrations, and this command does not apply them. Make a backup (thidua backup), then run thidua migrate.`,
      },
    };
  }
  if (error instanceof MigrationError) return { exit: EXIT.NOT_FINE, words: twoLines(error.message) };
  if (error instanceof EnvironmentError) return { exit: EXIT.SETTINGS, words: twoLines(error.message) };
  const code = codeOf(error);
  const said = error instanceof Error ? error.message || code : String(error);
  if (code === 'ENOSPC' || code === '53100') return DISK_FULL;
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return {
      exit: EXIT.NOT_FINE,
      words: { vi: `Không có quyền đọc hoặc ghi (${said}).`, en: `No right to read or write (${said}).` },
    };
  }
  if (NO_PLACE.test(code)) {
    return {
      exit: EXIT.NOT_FINE,
      words: { vi: `Không mở hoặc không tạo được (${said}).`, en: `Cannot be opened or made (${said}).` },
    };
  }
  if (LOCKED.test(`${code} ${said}`)) {
    return {
      exit: EXIT.BUSY,
      words: {
        vi: 'Một việc khác đang khóa cơ sở dữ liệu. Hãy đợi việc đó xong rồi chạy lại.',
        en: 'Something else has locked the database. Wait until that is done and run again.',
      },
    };
  }
  if (UNREACHABLE.test(code)) {
    return {
      exit: EXIT.UNREACHABLE,
      words: {
        vi: `Không tới được cơ sở dữ liệu (${said}). Hãy kiểm tra máy chủ và DATABASE_URL.`,
        en: `The database cannot be reached (${said}). Check the server and DATABASE_URL.`,
      },
    };
  }
  return { exit: EXIT.UNFORESEEN, words: { vi: said, en: said } };
}

function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null | undefined)?.code; // errors of Node and pg carry one
  return typeof code === 'string' ? code : '';
}

/** Older errors say both languages at once: all in Vietnamese, English in the last line. */
function twoLines(message: string): Words {
  const lines = message.split('\n');
  const english = lines.pop() ?? '';
  return lines.length === 0 ? { vi: english, en: english } : { vi: lines.join('\n'), en: english };
}
