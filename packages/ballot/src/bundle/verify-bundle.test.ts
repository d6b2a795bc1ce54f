import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { manifestFaults } from '../manifest-faults.ts';
import { isManifestCode, manifestCode, manifestHash } from '../manifest-hash.ts';
import {
  everyChannelPlan,
  forged,
  makeIssuers,
  MUTATIONS,
  MUTATIONS_FOUND_BY_ROOT,
  playRound,
  randomPlan,
} from '../testing/index.ts';
import type { PlayedRound } from '../testing/index.ts';
import { bundleFindings, countRound, isPassed, readBundle, recount, writeBundle } from './index.ts';
import type { Bundle } from './index.ts';

let issuers: Awaited<ReturnType<typeof makeIssuers>>;
let played: PlayedRound;
beforeAll(async () => {
  issuers = await makeIssuers(2);
  played = playRound(everyChannelPlan(issuers));
});

function codesOf(bundle: Bundle): readonly string[] {
  return bundleFindings(bundle).map(({ code }) => code);
}

describe('a published round', () => {
  test('counts to the numbers of its minutes, over all channels', () => {
    expect(recount(played.file).findings).toEqual([]);
    expect(played.bundle.items.map(({ tally }) => tally)).toEqual([
      {
        issued: 11,
        returned: 10,
        named: 1,
        valid: 10,
        invalid: 1,
        approve: 8,
        disapprove: 1,
        blank: 1,
        passed: true,
      },
      {
        issued: 10,
        returned: 9,
        named: 1,
        valid: 9,
        invalid: 1,
        approve: 7,
        disapprove: 1,
        blank: 1,
        passed: true,
      },
    ]);
  });

  test('B11 whatever was voted, by however many, counts to the same numbers again', () => {
    for (const seed of Array.from({ length: 12 }, (_, index) => `random ${index}`)) {
      const { file, bundle } = playRound(randomPlan(seed, issuers));
      const { findings } = recount(file);
      expect({ seed, findings }).toEqual({ seed, findings: [] });
      expect(bundle.items.map(({ tally }) => tally.valid + tally.invalid)).toEqual(
        bundle.items.map(({ tally }) => tally.returned + tally.named),
      );
    }
  });

  test('B29 the order in which ballots were cast leaves no trace', () => {
    const count = (ballots: PlayedRound['casters']): unknown =>
      countRound({
        ...played,
        ballots: ballots.map(({ ballot }) => ballot),
        paper: new Map(),
        named: new Map(),
      });
    const straight = count(played.casters);
    fc.assert(
      fc.property(fc.shuffledSubarray([...played.casters], { minLength: played.casters.length }), (shuffled) => {
        expect(count(shuffled)).toEqual(straight);
      }),
      { numRuns: 5 },
    );
  });

  test('a ballot that has no business in the urn stops the count', () => {
    const [first] = played.casters.map(({ ballot }) => ballot);
    const strange = playRound({ seed: 'strange', members: 3, issuers }).casters[0]!.ballot;
    const count = (ballots: readonly NonNullable<typeof first>[]): readonly string[] =>
      countRound({ ...played, ballots, paper: new Map(), named: new Map() }).faults;
    expect(count([first!, first!])).toEqual(['TWO_BALLOTS_OF_ONE_KEY']);
    expect(count([first!, strange])).toEqual(['OTHER_ROUND']);
    expect(count([first!])).toEqual([]);
  });
});

describe('a forged round', () => {
  test.each(MUTATIONS)('B11 $name: $finds, though counted and hashed anew', (mutation) => {
    expect(codesOf(forged(played.bundle, mutation))).toContain(mutation.finds);
  });

  test.each(MUTATIONS_FOUND_BY_ROOT)('B11 $name: only the root in the minutes shows it', ({ change }) => {
    const bundle = forged(played.bundle, { change });
    expect(codesOf(bundle)).toEqual([]);
    const { resultsRoot } = played.bundle;
    expect(bundleFindings(bundle, { resultsRoot }).map(({ code }) => code)).toEqual(['OTHER_ROOT']);
    expect(codesOf({ ...bundle, resultsRoot })).toEqual(['RESULTS_ROOT']);
  });

  test('another manifest than the one in the room shows by its code', () => {
    const hash = manifestHash(played.manifest);
    const code = manifestCode(hash);
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(recount(played.file, { manifestCode: code.toLowerCase().replaceAll('-', ' ') }).findings).toEqual([]);
    const other = manifestCode(manifestHash({ ...played.manifest, councilDecision: 'another' }));
    expect(recount(played.file, { manifestCode: other }).findings.map((finding) => finding.code)).toEqual([
      'OTHER_CODE',
    ]);
    expect(isManifestCode(hash, code.slice(0, -1))).toBe(false);
  });

  test('B6 every value in the file is bound: whichever is changed, the recount finds it; the anchor is proven by the trail', () => {
    const small = playRound({
      seed: 'small',
      members: 3,
      issuers,
      conduct: (member) => (member === 1 ? 'GARBLED' : 1),
    });
    const missed = leavesOf(small.bundle).filter((path) => recountOf(changedAt(small.bundle, path)).length === 0);
    expect(missed.map((path) => path.join('.'))).toEqual(['auditAnchor.hash', 'auditAnchor.seq']);
  });

  test('B6 whichever byte of the file is changed, the recount finds it', () => {
    const anchorFrom = Buffer.from(played.file).indexOf('"auditAnchor"');
    const anchorTo = Buffer.from(played.file).indexOf('"collected"');
    fc.assert(
      fc.property(fc.nat(played.file.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        fc.pre(at < anchorFrom || at >= anchorTo);
        const file = played.file.slice();
        file[at] = (file[at] ?? 0) ^ flip;
        return recount(file).findings.length > 0;
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file that is no bundle', () => {
  const utf8 = new TextEncoder();

  test.each([
    ['nothing', new Uint8Array(0), 'NOT_JSON'],
    ['words', utf8.encode('Biên bản kiểm phiếu'), 'NOT_JSON'],
    ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'NOT_JSON'],
    ['another object', utf8.encode('{}'), 'WRONG_SHAPE'],
    ['a list', utf8.encode('[]'), 'WRONG_SHAPE'],
    ['a later version', utf8.encode('{"version":2}'), 'UNKNOWN_VERSION'],
  ])('%s', (_, file, code) => {
    expect(recount(file)).toMatchObject({ bundle: undefined, findings: [{ code }] });
  });

  test('the same values written in another way, twice, or with one more are refused', () => {
    const text = new TextDecoder().decode(played.file);
    const first = '"auditAnchor":';
    const written = [
      [JSON.stringify(JSON.parse(text), null, 1), 'NOT_CANONICAL'],
      [`${text}\n`, 'NOT_CANONICAL'],
      [`\u{FEFF}${text}`, 'NOT_JSON'],
      [text.replace(first, `"version":1,${first}`), 'NOT_CANONICAL'],
      [text.replace(first, `"a":1,${first}`), 'WRONG_SHAPE'],
      [text.replace('"councilSize":12', '"councilSize":12.0'), 'NOT_CANONICAL'],
      [text.replace('"councilSize":12', '"councilSize":"12"'), 'WRONG_SHAPE'],
    ] as const;
    expect(written.map(([file]) => recount(utf8.encode(file)).findings[0]?.code)).toEqual(
      written.map(([, code]) => code),
    );
  });

  test('what is written is read again', () => {
    expect(readBundle(writeBundle(played.bundle))).toEqual({ ok: true, value: played.bundle });
  });
});

describe('the share', () => {
  test.each([
    ['80 % of 11 needs 9', 11, { num: 80, den: 100, strict: false }, 9],
    ['2/3 of 10 needs 7', 10, { num: 2, den: 3, strict: false }, 7],
    ['more than half of 12 needs 7', 12, { num: 1, den: 2, strict: true }, 7],
    ['110/100 of 10 cannot be reached', 10, { num: 110, den: 100, strict: false }, 11],
    ['all of 7 needs 7', 7, { num: 1, den: 1, strict: false }, 7],
  ])('B28 %s', (_, denominator, threshold, needed) => {
    expect([isPassed(needed - 1, denominator, threshold), isPassed(needed, denominator, threshold)]).toEqual([
      false,
      true,
    ]);
  });

  test('B28 passes exactly when the fraction says so, for every council up to 99 and every count', () => {
    const fractions = [
      [1, 2],
      [2, 3],
      [3, 4],
      [80, 100],
      [90, 100],
      [1, 1],
      [67, 100],
    ] as const;
    const wrong: string[] = [];
    for (const [num, den] of fractions) {
      for (let size = 1; size <= 99; size += 1) {
        for (let approve = 0; approve <= size; approve += 1) {
          const over = BigInt(approve) * BigInt(den) - BigInt(num) * BigInt(size);
          if (isPassed(approve, size, { num, den, strict: false }) !== over >= 0n)
            wrong.push(`${approve}/${size} ${num}/${den}`);
          if (isPassed(approve, size, { num, den, strict: true }) !== over > 0n)
            wrong.push(`${approve}/${size} >${num}/${den}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('B10 a manifest is refused for each thing that a member could be cheated by', () => {
  expect(manifestFaults(played.manifest)).toEqual([]);
  expect(manifestFaults({ ...played.manifest, items: [] }).map(({ code }) => code)).toEqual(['MANIFEST_NO_ITEM']);
  expect(manifestFaults({ ...played.manifest, councilSize: 2 })[0]?.code).toBe('MANIFEST_COUNCIL_SIZE');
  const [first] = played.manifest.items;
  expect(manifestFaults({ ...played.manifest, items: [first!, first!] }).map(({ code }) => code)).toEqual([
    'MANIFEST_ITEM_TWICE',
    'MANIFEST_ISSUER_KEY_TWICE',
  ]);
});

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value).sort();
  return keys.flatMap((key) => leavesOf((value as Record<string | number, unknown>)[key], [...path, key]));
}

function changedAt(bundle: Bundle, path: Path): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(bundle));
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string | number, unknown>)[key], copy) as Record<
    string | number,
    unknown
  >;
  const last = path.at(-1) ?? '';
  parent[last] = another(parent[last]);
  return copy;
}

/** Another value of the same form, where there is one. */
function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value.startsWith('1') ? '2' : '1'}${value.slice(1)}`;
  return 'AAAAAAAAAAAAAAAAAAAAAA';
}

function recountOf(value: unknown): readonly unknown[] {
  return recount(writeBundle(value as Bundle)).findings; // whatever it has become
}
