// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Actor } from '@thidua/domain/accounts';
import { fileNameOf } from '@thidua/domain/kernel';
import { PAPER_FORMATS, type IssuingBody } from '@thidua/papers';
import { renderPaper } from '@thidua/papers/render';
import { SAMPLE_SIGN_INS, sampleAccountId } from '@thidua/testing';
import type { GraphQLSchema } from 'graphql';
import { openSystem } from '../operations/open-system.ts';
import { PAPERS } from '../papers.ts';
import { question } from '../platform/export/export-list.ts';
import { Fault } from '../platform/fault.ts';
import { askerOf, type Ask } from '../platform/http/ask.ts';
import type { PaperSource } from '../platform/papers/paper-source.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { readActor } from '../platform/session/read-actor.ts';
import { buildApiSchema } from '../schema.ts';
import { CommandFailure, printJson, type Command } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { RECORDS_OF_PAPERS, SPECIMENS, type PaperRecord } from './papers-sample-records.ts';

/** The year that the sample body tells of. */
const SAMPLE_YEAR = 2021;
const NAME_LENGTH = 80;
const BODY = question('{ viewer { organisation { name parentName documentSign place } } }');

interface Written {
  readonly paper: string;
  readonly files: readonly string[];
}

/**
 * `thidua papers sample --out DIR`: every paper of the sample year as DOCX and PDF, asked through the schema as people of the sample body.
 * The people are invented, so nothing is written on the trail.
 */
export const papersSample: Command = async ({ env, tell, json, text }) => {
  const folder = text('out');
  if (folder === undefined)
    throw new CommandFailure(EXIT.USAGE, { vi: 'Thiếu --out: thư mục đích.', en: '--out is missing: where to write.' });
  const system = await openSystem(env, tell);
  try {
    const { context } = system;
    const askers = await askersOf(context, await buildApiSchema());
    await mkdir(folder, { recursive: true });
    const written: Written[] = [];
    for (const source of PAPERS) {
      const files = await writeAll(source, context, askers, folder);
      written.push({ paper: source.slug, files });
      if (!json) tell(`${source.slug}: ${files.length}`);
    }
    if (json) printJson(written);
    return EXIT.DONE;
  } finally {
    await system.close();
  }
};

/** Somebody of the sample body who asks for papers. */
interface Asker {
  readonly ask: Ask;
  readonly actor: Actor;
}

/** In the order in which the sign-in page offers them; who may not read a paper is passed over for the next. */
async function askersOf(context: RequestContext, schema: GraphQLSchema): Promise<readonly [Asker, ...Asker[]]> {
  const askers: Asker[] = [];
  for (const { username } of SAMPLE_SIGN_INS) {
    const actor = await readActor(context.db, sampleAccountId(username), context.now());
    if (actor !== undefined) askers.push({ actor, ask: askerOf(schema, { ...context, actor, isSystem: false }) });
  }
  const [first, ...others] = askers;
  if (first === undefined) {
    throw new CommandFailure(EXIT.NOT_FINE, {
      vi: 'Chưa có cơ quan mẫu. Chạy: thidua sample',
      en: 'There is no sample body yet. Run: thidua sample',
    });
  }
  return [first, ...others];
}

async function writeAll(
  source: PaperSource,
  { db, now }: RequestContext,
  askers: readonly [Asker, ...Asker[]],
  folder: string,
): Promise<readonly string[]> {
  const find = RECORDS_OF_PAPERS[source.slug];
  if (find === undefined) throw new Error(`No records are told for ${source.slug}`);
  const files: string[] = [];
  for (const [at, record] of (await find(db, askers[0].actor.organisationId, SAMPLE_YEAR)).entries()) {
    const paper = await paperFor(source, record, askers);
    if (paper === undefined) continue;
    // Artwork is printed as it is.
    const formats = 'sheets' in paper ? (['pdf'] as const) : (source.formats ?? PAPER_FORMATS);
    for (const format of formats) {
      // The number keeps papers of one title apart.
      const name = `${source.slug}_${String(at + 1).padStart(2, '0')}_${fileNameOf(paper.title).slice(0, NAME_LENGTH)}.${format}`;
      await writeFile(path.join(folder, name), await renderPaper(paper, format, now()));
      files.push(name);
    }
  }
  return files;
}

/** The paper as the first of them who may read it gets it; undefined where its record has none yet. */
async function paperFor(source: PaperSource, { id, year }: PaperRecord, askers: readonly Asker[]) {
  for (const { ask, actor } of askers) {
    try {
      const answered = await ask(source.document, { id, year });
      const data = SPECIMENS[source.slug]?.(answered) ?? answered;
      const { organisation } = (await ask(BODY, {}))['viewer'] as { readonly organisation: IssuingBody };
      return source.paperOf(data, organisation, actor.timeZone);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
  }
  return undefined;
}
