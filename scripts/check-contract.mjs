// pnpm check:contract: writes the schema and everything generated from it anew, and fails when that changed a file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { at, PNPM } from './bootstrap/paths.mjs';
import { run } from './bootstrap/run.mjs';

const before = generated();
const code = await run(process.execPath, [PNPM, '--silent', 'run', 'codegen']);
const after = generated();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);

if (code !== 0) {
  console.error('Không sinh được hợp đồng API. Hãy sửa lỗi nêu trên.\nCode generation failed; see above.');
  process.exitCode = code;
} else if (changed.length > 0) {
  console.error(
    `Các tệp sinh ra chưa theo kịp mã nguồn và vừa được viết lại; hãy xem và đưa vào cùng commit:\nGenerated files were out of date and are rewritten; review and commit them:\n${changed.map((file) => `  ${file}`).join('\n')}`,
  );
  process.exitCode = 1;
}

/** Content hashes, so that it does not matter what else is uncommitted. */
function generated() {
  const files = new Map();
  for (const folder of ['packages/contract', 'apps/web/src', 'apps/api/src']) {
    for (const name of readdirSync(at(folder), { recursive: true, encoding: 'utf8' })) {
      const file = path.posix.join(folder, name.replaceAll(path.sep, '/'));
      if (!isGenerated(file)) continue;
      files.set(
        file,
        createHash('sha256')
          .update(readFileSync(at(file)))
          .digest('hex'),
      );
    }
  }
  return files;
}

function isGenerated(file) {
  if (file.includes('/node_modules/')) return false;
  if (file.startsWith('packages/contract/')) return /\.(graphql|json)$/.test(file) && !file.endsWith('package.json');
  return file.endsWith('.gql.ts') || /\/gql\/.*\.(ts|json)$/.test(file);
}
