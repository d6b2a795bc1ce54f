import type { Env } from '../../env.ts';
import { keyFolderOf } from '../../platform/secrets/key-folder.ts';
import { builtAt, isClockBeforeBuild } from './check-clock.ts';
import { areTogether } from './check-keys.ts';

/** What stands in the way of a start, in words; undefined when nothing does. What the server says of itself is asked later. */
export function startRefusal(env: Env, now: Date): string | undefined {
  if (env.isDevelopment || env.acceptsRisks) return undefined;
  if (isClockBeforeBuild(now, builtAt())) {
    return `Đồng hồ máy (${now.toISOString()}) đứng trước lúc chính chương trình này được dựng. Hãy chỉnh đồng hồ rồi chạy lại.\nThe clock stands before this program was built: set it.`;
  }
  if (areTogether(keyFolderOf(env.dataFolder), env.backupFolder)) {
    return `Thư mục khóa ${keyFolderOf(env.dataFolder)} và thư mục sao lưu ${env.backupFolder} lồng nhau: ai có bản sao lưu cũng có khóa. Hãy đổi THIDUA_BACKUP_DIR.\nKeys and backups lie in one another: change THIDUA_BACKUP_DIR.`;
  }
  return undefined;
}
