import { cpus } from 'node:os';
import pg from 'pg';
import { bodyServer, knownDocuments, signIn } from './body-server.ts';
import { fill, SIZE } from './fill.ts';
import { answer, load } from './load.ts';
import type { Request, Round } from './load.ts';
import { report } from './report.ts';
import type { Measured } from './report.ts';
import { writeSection } from './write-section.ts';

/*
 * The two pages that everybody opens, on a body as large as a province, beside hand-written SQL on bare Node in the same run.
 * Rounds of the two servers alternate, so that whatever else the machine does falls on both.
 */

const ROUNDS = 5;
const LOAD = { connections: 8, seconds: 6 };
const SECRETARY = 'chanhvanphong';

console.log('Chuẩn bị dữ liệu:');
const body = await bodyServer();
try {
  const pool = new pg.Pool({ connectionString: body.url, max: 1 });
  const found = await pool.query<{ id: string }>('SELECT id FROM organisations LIMIT 1');
  const { organisationId, year } = await fill(pool, found.rows[0]?.id ?? '');
  await pool.end();

  const api = await body.start('../../apps/api/dist/main.js', 41_870);
  const bare = await body.start('./bare-server.ts', 41_871);
  const documents = await knownDocuments();
  const cookie = await signIn(api.port, documents.named('SignIn'), SECRETARY);
  const graphql = (query: string, variables: object): Request => ({
    port: api.port,
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const plain = (path: string): Request => ({
    port: bare.port,
    method: 'GET',
    path: `${path}?org=${organisationId}&year=${year}`,
    headers: {},
  });
  const pages = [
    {
      name: 'Danh sách 50 hồ sơ đề nghị',
      api: graphql(documents.named('NominationList'), { year }),
      bare: plain('/list'),
    },
    { name: 'Tổng quan năm', api: graphql(documents.named('YearBoardPage'), { year }), bare: plain('/board') },
  ];

  const measured: Measured[] = [];
  for (const page of pages) {
    await answer(page.api);
    await answer(page.bare);
    const rounds: { api: Round; bare: Round }[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const ofBare = await load(page.bare, bare.pid, LOAD);
      const ofApi = await load(page.api, api.pid, LOAD);
      rounds.push({ api: ofApi, bare: ofBare });
      console.log(`${page.name}, vòng ${round}: ${(ofApi.requestsPerSecond / ofBare.requestsPerSecond).toFixed(2)}`);
    }
    measured.push({ name: page.name, rounds });
  }
  const text = report(measured, { size: SIZE, load: LOAD, node: process.version, cores: cpus().length });
  await writeSection('Pages that everybody opens', text);
  console.log(text);
} finally {
  await body.stop();
}
