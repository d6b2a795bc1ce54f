import { Failure } from './failure.mjs';
import { at } from './paths.mjs';
import { run } from './run.mjs';
import { hashOf, isDone, remember } from './stamps.mjs';
import { UP_TO_DATE } from './steps.mjs';

const SHARED = ['package.json', 'pnpm-lock.yaml', 'tsconfig.base.json', 'packages/domain'];

/** The Prisma client; the script looks itself whether the schema has changed. */
export async function generate(node, how) {
  if ((await run(node, [at('packages/db/scripts/generate.mjs')], how)) !== 0) {
    throw new Failure(
      'Không sinh được mã truy cập dữ liệu từ prisma/schema. Hãy sửa lỗi nêu trên rồi chạy lại.',
      'prisma generate failed; see above.',
    );
  }
}

export async function buildServer(node, how) {
  const inputs = [...SHARED, 'packages/db', 'packages/testing', 'packages/papers', 'apps/api', 'prisma/schema'];
  return build('build-api', inputs, at('apps/api/dist/main.js'), 'máy chủ', () =>
    run(node, [at('node_modules/typescript/bin/tsc'), '-b', 'apps/api'], how),
  );
}

export async function buildWeb(node) {
  const inputs = [...SHARED, 'packages/contract', 'apps/web'];
  return build('build-web', inputs, at('apps/web/dist/index.html'), 'giao diện', () =>
    run(node, [at('apps/web/node_modules/vite/bin/vite.js'), 'build'], { cwd: at('apps/web') }),
  );
}

async function build(stamp, inputs, outcome, what, work) {
  const hash = hashOf(inputs);
  if (isDone(stamp, hash, outcome)) return UP_TO_DATE;
  if ((await work()) !== 0) {
    throw new Failure(`Không dựng được ${what}. Hãy sửa lỗi nêu trên rồi chạy lại.`, 'The build failed; see above.');
  }
  remember(stamp, hash);
}
