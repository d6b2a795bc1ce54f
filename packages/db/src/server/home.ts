import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { isReachableByOthers, isRoot, ROOT_STATE_FOLDER } from './identity.ts';
import { makeFolder } from './make-folder.ts';
import { ServerError } from './server-error.ts';

/** Where one server keeps its things. The whole folder is made at once, so a killed first start leaves nothing half done. */
export interface ServerHome {
  /** Holds everything below; absent before the first start. */
  readonly folder: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  /** Port and password, readable by us only. */
  readonly settingsFile: string;
  readonly logFile: string;
  readonly lockFile: string;
}

function homeAt(folder: string): ServerHome {
  return {
    folder,
    cluster: path.join(folder, 'data'),
    settingsFile: path.join(folder, 'server.json'),
    logFile: path.join(folder, 'postgresql.log'),
    lockFile: `${folder}.lock`,
  };
}

/** The same layout under another name, for a first start that is renamed into place when complete. */
export function unfinishedHome(home: ServerHome): ServerHome {
  return homeAt(`${home.folder}.new-${process.pid}`);
}

/**
 * Finds or decides where the server of a data folder lives: inside it, or, when we are root and the server's unprivileged
 * user could not walk down to it, under /var/lib/thidua with a pointer left in the data folder.
 */
export function locateHome(dataFolder: string, onNotice: (notice: string) => void): ServerHome {
  // Others may pass through, not look around: the server runs as another user when we are root.
  makeFolder(dataFolder, isRoot() ? 0o711 : 0o700);
  const inside = path.join(dataFolder, 'postgresql');
  const pointer = path.join(dataFolder, 'postgresql.location');

  if (existsSync(pointer)) {
    const folder = readFileSync(pointer, 'utf8').split('\n', 1)[0]?.trim() ?? '';
    if (!path.isAbsolute(folder)) {
      throw new ServerError(
        `Tệp ${pointer} phải ghi đường dẫn đầy đủ của thư mục dữ liệu PostgreSQL ở dòng đầu.`,
        `The first line of ${pointer} must be an absolute path.`,
      );
    }
    return homeAt(folder);
  }
  if (!isRoot() || isReachableByOthers(dataFolder)) return homeAt(inside);
  if (existsSync(inside)) {
    throw new ServerError(
      `PostgreSQL không chạy bằng quyền root và không vào được ${inside}. Hãy cho phép đi qua các thư mục cha (chmod o+x), hoặc chạy bằng tài khoản thường.`,
      `The unprivileged server cannot reach ${inside}: chmod o+x its parents, or do not run as root.`,
    );
  }

  const id = createHash('sha256')
    .update(`${path.resolve(dataFolder)} ${Date.now()}`)
    .digest('hex')
    .slice(0, 16);
  const folder = path.join(ROOT_STATE_FOLDER, id);
  mkdirSync(ROOT_STATE_FOLDER, { recursive: true, mode: 0o755 });
  writeFileSync(
    pointer,
    `${folder}\nPostgreSQL chạy bằng tài khoản không đặc quyền, không vào được thư mục này, nên dữ liệu nằm ở đường dẫn trên.\n`,
  );
  onNotice(
    `Đang chạy bằng root: dữ liệu PostgreSQL đặt tại ${folder} (ghi ở ${pointer}).\nRunning as root: the database lives in ${folder}.`,
  );
  return homeAt(folder);
}

/** Refuses, in words, a cluster that belongs to another user of this machine. */
export function assertOwnCluster(home: ServerHome): void {
  const owner = statSync(home.cluster, { throwIfNoEntry: false });
  if (owner && !isRoot() && process.getuid && owner.uid !== process.getuid()) {
    throw new ServerError(
      `Dữ liệu ${home.cluster} thuộc tài khoản khác (uid ${owner.uid}). Hãy chạy bằng đúng tài khoản đã tạo ra nó, hoặc chọn thư mục khác bằng THIDUA_DATA.`,
      `The cluster belongs to uid ${owner.uid}: run as that user, or choose another folder with THIDUA_DATA.`,
    );
  }
}
