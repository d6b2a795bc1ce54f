import { manifestCode, manifestHash, type Manifest } from '@thidua/ballot';
import {
  applyRoundEvent,
  ROUND_DOORS,
  type BallotRoundEvent,
  type BallotRoundStatus,
} from '@thidua/domain/secret-ballot';
import { testDatabase } from '@thidua/testing/test-database';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmManifestCode } from '../features/secret-ballot/use-cases/confirm-manifest-code.ts';
import { annulBallotRound } from '../features/secret-ballot/use-cases/end-ballot-round.ts';
import { publishBallotRound } from '../features/secret-ballot/use-cases/publish-ballot-round.ts';
import {
  closeBallotRound,
  openBallotVoting,
  startBallotIssuing,
} from '../features/secret-ballot/use-cases/run-ballot-round.ts';
import { councilWorld, voter, type CouncilWorld } from '../testing/council-world.ts';
import { AGAINST, deviceOf, draftedRound, FOR, sealedRound, versionOf, type Device } from '../testing/play-ballot.ts';
import { runningMeeting } from '../testing/run-meeting.ts';
import { IS_SOAK } from '../testing/soak.ts';
import { testUrn } from '../testing/test-api.ts';
import { castBallot } from './cast-ballot.ts';
import { settleRounds } from './settle-rounds.ts';

/*
 * B12: whatever the members, the chair, a crash and a restored backup do, in whatever order, a real round on a real database does
 * what a page of plain arithmetic says.
 */

const RUNS = IS_SOAK ? 1_000 : 12;
const STEPS = IS_SOAK ? 100 : 40;
const A_RUN_MS = 10_000;
const MEMBERS = [0, 1, 2] as const;

interface Model {
  status: BallotRoundStatus;
  /** The device on which each member has the ballot. */
  readonly holders: Map<number, number>;
  readonly choices: Map<number, 'FOR' | 'AGAINST'>;
}

interface Real {
  readonly id: string;
  readonly itemId: string;
  readonly manifest: Manifest;
  /** Two of each member. */
  readonly devices: readonly (readonly Device[])[];
  readonly receipts: Map<number, string>;
}

const database = await testDatabase();
let world: CouncilWorld;
let meetingId: string;
let epoch = 1n;

beforeAll(async () => {
  world = await councilWorld(database);
  meetingId = await runningMeeting(world, []);
});
afterAll(() => database.close());

async function freshRound(): Promise<Real> {
  const id = await draftedRound(world, meetingId, { rehearsalTitles: ['Người thử 1'] });
  const manifest = await sealedRound(world, id);
  const devices: (readonly Device[])[] = [];
  for (const place of MEMBERS)
    devices.push([await deviceOf(world, manifest, place), await deviceOf(world, manifest, place)]);
  return { id, manifest, devices, itemId: manifest.items[0]?.id ?? '', receipts: new Map() };
}

/** The process dies and another one starts: nothing of it is left but database and folder. */
function restart(): void {
  Object.assign(world.api.platform, { urn: testUrn(world.db, world.api.keyFolder) });
}

/** Why the start of a process voids the round, if it does. */
async function annulled(id: string): Promise<readonly string[]> {
  const { urn, auditKey } = world.api.platform;
  const settled = await settleRounds({ db: world.db, urn, auditKey, now: () => new Date() });
  return settled.annulled.flatMap((each) => (each.id === id ? [each.reason] : []));
}

type Step = fc.AsyncCommand<Model, Real>;

function agrees(actual: unknown, wanted: unknown): void {
  expect(actual).toEqual(wanted);
}

class Collect implements Step {
  readonly member: number;
  readonly device: number;
  constructor(member: number, device: number) {
    this.member = member;
    this.device = device;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const asked = await real.devices[this.member]![this.device]!.collect().then(
      ([answer]) => answer?.refusal ?? 'SIGNED',
      () => 'REFUSED',
    );
    const holder = model.holders.get(this.member);
    const isOpen = ROUND_DOORS[model.status].mayCollect;
    agrees(asked === 'SIGNED', isOpen && (holder ?? this.device) === this.device);
    if (isOpen && holder === undefined) model.holders.set(this.member, this.device);
  }
  toString = () => `Collect(${this.member}, ${this.device})`;
}

class Cast implements Step {
  readonly member: number;
  readonly choice: 'FOR' | 'AGAINST';
  constructor(member: number, choice: 'FOR' | 'AGAINST') {
    this.member = member;
    this.choice = choice;
  }
  check = (model: Readonly<Model>) => model.holders.has(this.member);
  async run(model: Model, real: Real): Promise<void> {
    const device = real.devices[this.member]![model.holders.get(this.member)!]!;
    const { envelope } = await device.ballot(real.itemId, this.choice === 'FOR' ? FOR : AGAINST);
    const reply = await castBallot({ db: world.db, keeper: world.api.platform.urn }, real.id, envelope);
    const first = model.choices.get(this.member);
    if (!ROUND_DOORS[model.status].mayCast) return agrees(reply.code, 'CLOSED');
    agrees(reply.code, (first ?? this.choice) === this.choice ? 'OK' : 'ALREADY_CAST');
    model.choices.set(this.member, first ?? this.choice);
    if (reply.code !== 'OK') return;
    const receipt = Buffer.from(reply.receipt ?? []).toString('hex');
    agrees(real.receipts.get(this.member) ?? receipt, receipt);
    real.receipts.set(this.member, receipt);
  }
  toString = () => `Cast(${this.member}, ${this.choice})`;
}

const ACTS = {
  START_ISSUING: startBallotIssuing,
  OPEN_VOTING: openBallotVoting,
  CLOSE: closeBallotRound,
  PUBLISH: (context, input) => publishBallotRound(context, { ...input, acceptsUnanimity: true }),
  ANNUL: (context, input) =>
    annulBallotRound(context, { ...input, reason: 'COUNCIL_DECIDED', text: 'Hội đồng quyết định bỏ phiếu lại' }),
} as const satisfies Partial<Record<BallotRoundEvent, typeof startBallotIssuing>>;

class Move implements Step {
  readonly event: keyof typeof ACTS;
  constructor(event: keyof typeof ACTS) {
    this.event = event;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const chair = await world.actAs(voter(world, 0));
    const done = await ACTS[this.event](chair, await versionOf(world, real.id));
    const next = applyRoundEvent(model.status, this.event);
    agrees(done.ok, next.ok);
    if (next.ok) model.status = next.value;
  }
  toString = () => this.event;
}

class Crash implements Step {
  check = () => true;
  async run(_: Model, { id }: Real): Promise<void> {
    restart();
    agrees(await annulled(id), []);
  }
  toString = () => 'Crash';
}

class Restore implements Step {
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    epoch += 1n;
    await world.db.instance.upsert({
      where: { id: 1 },
      create: { id: 1, epoch, changedAt: new Date() },
      update: { epoch },
    });
    restart();
    const isLiving = !['PUBLISHED', 'VOID'].includes(model.status);
    agrees(await annulled(real.id), isLiving ? ['BACKUP_RESTORED'] : []);
    if (isLiving) model.status = 'VOID';
  }
  toString = () => 'Restore';
}

async function agree(model: Model, real: Real): Promise<void> {
  const round = await world.db.ballotRound.findUniqueOrThrow({
    where: { id: real.id },
    select: { status: true, items: { select: { agreeCount: true, disagreeCount: true, issuedCount: true } } },
  });
  const said = [...model.choices.values()];
  const isVoid = model.status === 'VOID';
  expect(round.status).toBe(model.status);
  expect(await world.db.issueRecord.count({ where: { itemId: real.itemId } })).toBe(model.holders.size);
  if (isVoid) expect(await world.db.urnEntry.count({ where: { itemId: real.itemId } })).toBe(0);
  if (model.status !== 'PUBLISHED') return expect(round.items).toMatchObject([{ agreeCount: null }]);
  expect(round.items).toEqual([
    {
      issuedCount: model.holders.size,
      agreeCount: said.filter((choice) => choice === 'FOR').length,
      disagreeCount: said.filter((choice) => choice === 'AGAINST').length,
    },
  ]);
}

const member = fc.constantFrom(...MEMBERS);
const choice = fc.constantFrom('FOR', 'AGAINST');
const STEP: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(member, fc.constantFrom(0, 1)).map(([who, device]) => new Collect(who, device)),
  fc.tuple(member, choice).map(([who, what]) => new Cast(who, what)),
  fc.tuple(member, choice).map(([who, what]) => new Cast(who, what)),
  fc.constantFrom('START_ISSUING', 'OPEN_VOTING', 'CLOSE', 'PUBLISH').map((event) => new Move(event)),
  fc.constant(new Crash()),
];
/** What ends a round early comes seldom, so that most rounds get somewhere. */
const SELDOM: readonly fc.Arbitrary<Step>[] = [
  ...Array.from({ length: 6 }, () => STEP).flat(),
  fc.constant(new Move('ANNUL')),
  fc.constant(new Restore()),
];

test(
  `B12: ${RUNS} real rounds, each of up to ${STEPS} acts of members and chair, crashes and restored backups, do what the model says`,
  { timeout: RUNS * A_RUN_MS },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.commands([...SELDOM], { maxCommands: STEPS, size: 'max' }),
        async (isOpened, steps) => {
          const real = await freshRound();
          const model: Model = { status: 'SEALED', holders: new Map(), choices: new Map() };
          for (const place of [1, 2]) {
            const teller = await world.actAs(voter(world, place));
            await confirmManifestCode(teller, { id: real.id, code: manifestCode(manifestHash(real.manifest)) });
          }
          if (isOpened)
            for (const event of ['START_ISSUING', 'OPEN_VOTING'] as const) await new Move(event).run(model, real);
          await fc.asyncModelRun(() => ({ model, real }), steps);
          await agree(model, real);
          if (model.status !== 'PUBLISHED' && model.status !== 'VOID') await new Move('ANNUL').run(model, real);
        },
      ),
      { numRuns: RUNS },
    );
  },
);
