import { cpus } from 'node:os';
import pg from 'pg';
import { bodyServer, knownDocuments, signIn } from './body-server.ts';
import { answer } from './load.ts';
import { madeText, randomFrom, reworded, type MadeText, type Rewording } from './make-initiatives.ts';
import { writeSection } from './write-section.ts';

/*
 * Does the product find a reworded copy among 10.000 initiatives, does it leave unrelated ones alone, and how long does it
 * take, asked over HTTP by an author as the editor asks? Everything is made from one seed.
 */

const LIBRARY = 10_000;
const TRIES = 100;
const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020] as const;
const AUTHOR = 'chuyenvien.ha';
const COLUMNS = ['title', 'before', 'solution', 'novelty', 'conditions', 'authorBenefit', 'userBenefit'] as const;

const KINDS: readonly { readonly name: string; readonly how?: Rewording }[] = [
  { name: 'Đảo câu, đổi tên người, tên sáng kiến mới', how: { replaced: 0, dropped: 0, isBare: false } },
  { name: 'như trên, viết không dấu', how: { replaced: 0, dropped: 0, isBare: true } },
  { name: 'như trên, thay 10% số chữ, bỏ 20% số câu', how: { replaced: 0.1, dropped: 0.2, isBare: false } },
  { name: 'như trên, thay 20% số chữ, bỏ 20% số câu', how: { replaced: 0.2, dropped: 0.2, isBare: false } },
  { name: 'như trên, thay 30% số chữ, bỏ 20% số câu', how: { replaced: 0.3, dropped: 0.2, isBare: false } },
  { name: 'Không liên quan, chung câu mẫu' },
];

const random = randomFrom(20_211_206);
const body = await bodyServer();
const pool = new pg.Pool({ connectionString: body.url, max: 1 });
try {
  const { rows } = await pool.query<{ organisationId: string; staffId: string; departmentId: string }>(
    `SELECT a."organisationId", a."staffId", m."departmentId" FROM accounts a JOIN memberships m ON m."staffId" = a."staffId"
     WHERE a.username = $1 AND m.kind = 'MAIN' LIMIT 1`,
    [AUTHOR],
  );
  const author = rows[0];
  if (author === undefined) throw new Error(`The sample body has no ${AUTHOR}`);
  const { rows: others } = await pool.query<{ id: string }>(
    'SELECT id FROM staff WHERE id <> $1 ORDER BY code LIMIT 1',
    [author.staffId],
  );

  const started = performance.now();
  const library = Array.from({ length: LIBRARY }, () => madeText(random));
  const libraryIds = await insert(library, others[0]?.id ?? '', 'RECOGNISED');
  const filled = (performance.now() - started) / 1000;
  console.log(`${LIBRARY} sáng kiến: ${filled.toFixed(1)} s`);
  await pool.query('VACUUM ANALYZE initiatives, initiative_fingerprints');

  const api = await body.start('../../apps/api/dist/main.js', 41_872);
  const documents = await knownDocuments();
  const cookie = await signIn(api.port, documents.named('SignIn'), AUTHOR);
  const query = documents.named('SimilarityOf');
  const ask = async (id: string) => {
    const sent = performance.now();
    const text = await answer({
      port: api.port,
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables: { id } }),
    });
    return { milliseconds: performance.now() - sent, matches: matchesIn(text) };
  };

  const times: number[] = [];
  const lines: string[] = [];
  for (const { name, how } of KINDS) {
    const originals = Array.from({ length: TRIES }, () => Math.floor(random() * LIBRARY));
    const drafts = originals.map((place) =>
      how === undefined ? madeText(random) : reworded(random, library[place] ?? madeText(random), how),
    );
    const ids = await insert(drafts, author.staffId, 'DRAFT');
    if (times.length === 0) await ask(ids[0] ?? '');
    const shares: number[] = [];
    let first = 0;
    let shown = 0;
    for (const [index, id] of ids.entries()) {
      const { milliseconds, matches } = await ask(id);
      times.push(milliseconds);
      const original = libraryIds[originals[index] ?? -1];
      const match = how === undefined ? matches[0] : matches.find(({ initiative }) => initiative.id === original);
      if (match !== undefined) shown += 1;
      if (matches[0]?.initiative.id === original) first += 1;
      shares.push((match?.shareBasisPoints ?? 0) / 100);
    }
    const over = shares.filter((share) => share >= 30).length;
    const of = (count: number): string => `${((count / TRIES) * 100).toFixed(0)}%`;
    lines.push(
      `| ${name} | ${of(shown)} | ${how === undefined ? '–' : of(first)} | ${of(over)} | ${percentile(shares, 0.5).toFixed(0)}% (${Math.min(...shares).toFixed(0)}–${Math.max(...shares).toFixed(0)}) |`,
    );
    console.log(lines.at(-1));
  }
  const { rows: sizes } = await pool.query<{ size: string; count: string }>(
    `SELECT pg_size_pretty(pg_total_relation_size('initiative_fingerprints')) AS size, count(*)::text FROM initiative_fingerprints`,
  );
  await writeSection(
    'Similar initiatives',
    `Written by \`pnpm --filter @thidua/bench similarity\`; one seed, the same texts on every machine. ${LIBRARY.toLocaleString('vi-VN')} recognised initiatives of about 350 words
(words and turns from real plans, standing phrases shared by thousands) in one body; ${TRIES} drafts of each kind, asked one after the other over HTTP by their author as
the editor asks, sign-in and rights included. Node ${process.version}, ${cpus().length} cores for the server, PostgreSQL and the asker. Unrelated drafts share only standing phrases: what is shown there is a false alarm.

| Draft | Found (from 10% in common) | Found as the nearest | At the usual threshold (30%) | Share in common: median (lowest–highest) |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

Time of an answer over all ${times.length} drafts: median ${percentile(times, 0.5).toFixed(0)} ms, 95th percentile ${percentile(times, 0.95).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms. Fingerprints: ${Number(sizes[0]?.count ?? 0).toLocaleString('vi-VN')} rows, ${sizes[0]?.size ?? ''} with indexes; writing one
initiative with its fingerprints takes ${((filled * 1000) / LIBRARY).toFixed(1)} ms.`,
  );

  async function insert(texts: readonly MadeText[], ownerId: string, status: 'RECOGNISED' | 'DRAFT') {
    const ids = texts.map(() => crypto.randomUUID());
    for (let from = 0; from < texts.length; from += 250) {
      const part = texts.slice(from, from + 250);
      await pool.query('BEGIN');
      await pool.query(
        `INSERT INTO initiatives (id, "organisationId", year, code, status, "ownerId", "departmentId", "createdAt", "updatedAt", "submittedAt",
           title, before, solution, novelty, conditions, "authorBenefit", "userBenefit")
         SELECT t.id, $1, t.year, t.code, $2::"InitiativeStatus", $3, $4, now(), now(), now(),
           t.title, t.before, t.solution, t.novelty, t.conditions, t."authorBenefit", t."userBenefit"
         FROM unnest($5::uuid[], $6::int[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])
           AS t (id, year, code, title, before, solution, novelty, conditions, "authorBenefit", "userBenefit")`,
        [
          author?.organisationId,
          status,
          ownerId,
          author?.departmentId,
          ids.slice(from, from + 250),
          part.map((_, place) => YEARS[(from + place) % YEARS.length]),
          part.map((_, place) => `B${ids[from + place]?.slice(0, 12)}`),
          ...COLUMNS.map((column) => part.map((text) => text[column])),
        ],
      );
      await pool.query(
        `INSERT INTO initiative_authors ("initiativeId", "staffId", ordinal, "shareBasisPoints")
         SELECT id, $1, 1, 10000 FROM unnest($2::uuid[]) id`,
        [ownerId, ids.slice(from, from + 250)],
      );
      await pool.query('COMMIT');
    }
    return ids;
  }
} finally {
  await pool.end();
  await body.stop();
}

interface FoundMatch {
  readonly shareBasisPoints: number;
  readonly initiative: { readonly id: string };
}

function matchesIn(text: string): readonly FoundMatch[] {
  // The shape is that of the web app's own document.
  const { data } = JSON.parse(text) as { data: { initiativeSimilarity: { matches: readonly FoundMatch[] } } };
  return data.initiativeSimilarity.matches;
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((left, right) => left - right)[Math.floor((values.length - 1) * share)] ?? 0;
}
