import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';

/** Packages are taken from their sources, so nothing has to be built for a test. */
const conditions = ['source', 'module', 'node', 'development|production'];
const sources = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // The environment in which Vitest runs global set-ups.
  environments: { __vitest__: { resolve: { conditions } } },
};

/** One PostgreSQL for the whole run, a database of its own for each test file. */
const globalSetup = ['packages/testing/src/start-test-server.ts'];

/** Test files share a worker and its loaded modules: loading the API's takes longer than most of its tests. */
const node = {
  environment: 'node',
  isolate: false,
  // Vitest would leave one core idle, while the tests mostly wait for PostgreSQL.
  maxWorkers: Math.max(2, availableParallelism()),
  testTimeout: 20_000,
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  ...sources,
  test: {
    projects: [
      { ...sources, test: { ...node, name: 'domain', include: ['packages/domain/src/**/*.test.ts'] } },
      {
        ...sources,
        // Large numbers: on a busy machine a test of many ballots waits for the processor.
        test: { ...node, name: 'ballot', include: ['packages/ballot/src/**/*.test.ts'], testTimeout: 60_000 },
      },
      { ...sources, test: { ...node, name: 'papers', include: ['packages/papers/src/**/*.test.ts'] } },
      { ...sources, test: { ...node, name: 'db', include: ['packages/db/src/**/*.test.ts'], globalSetup } },
      { ...sources, test: { ...node, name: 'testing', include: ['packages/testing/src/**/*.test.ts'], globalSetup } },
      {
        // Two copies of graphql (ESM and CommonJS) would refuse each other's types.
        ...sources,
        resolve: { conditions, alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
        test: {
          ...node,
          name: 'api',
          include: ['apps/api/src/**/*.test.ts', 'apps/api/test/**/*.test.ts'],
          globalSetup,

          setupFiles: ['apps/api/src/testing/before-tests.ts'],
        },
      },
      {
        extends: './apps/web/vite.config.ts',
        test: { ...node, name: 'web', root: './apps/web', include: ['src/**/*.test.ts'] },
      },
      {
        extends: './apps/web/vite.config.ts',
        test: {
          ...node,
          name: 'web-dom',
          root: './apps/web',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          isolate: true,
        },
      },
    ],
  },
});
