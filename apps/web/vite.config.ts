import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where the API listens while the pages are served by Vite. */
const API = process.env['THIDUA_API'] ?? 'http://localhost:4000';

/** Libraries that every page needs, apart from our own code: a new release of ours leaves them in the browser's cache. */
const LIBRARIES = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'apollo', test: /node_modules\/(@apollo\/client|graphql|@wry|optimism|rxjs|tslib)\// },
  { name: 'router', test: /node_modules\/react-router\// },
];

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    proxy: {
      // The stream comes first: the shorter prefix would take it too.
      // The Host header stays ours: the server refuses writes from another origin than its own.
      '/graphql/stream': { target: API, changeOrigin: false },
      '/graphql': { target: API, changeOrigin: false },
      '/auth': { target: API, changeOrigin: false },
    },
  },
  build: {
    // Windows 7 offices stay on Chrome 109 for ever.
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    manifest: true,
    // No data: addresses and no inline script, so that the page lives under `script-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: LIBRARIES } } },
  },
});
