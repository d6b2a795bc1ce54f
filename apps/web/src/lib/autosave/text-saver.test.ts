import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createTextSaver, PAUSE_MS, type SaveOutcome, type TextDoors } from './text-saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface World {
  readonly sent: [number, string][];
  readonly kept: string[];
  answers: SaveOutcome[];
  isOnline: boolean;
}

function startWith(answers: SaveOutcome[], start = { text: 'a', stored: 'a', version: 1 }) {
  const world: World = { sent: [], kept: [], answers, isOnline: true };
  const doors: TextDoors = {
    send: async (version, text) => {
      world.sent.push([version, text]);
      return world.answers.shift() ?? { kind: 'SAVED', version: version + 1, stored: text };
    },
    keep: (text) => {
      world.kept.push(text);
      return true;
    },
    forget: () => void world.kept.splice(0),
    isOnline: () => world.isOnline,
    now: () => 5,
  };
  return { world, saver: createTextSaver(start, doors) };
}

async function afterPause(milliseconds = PAUSE_MS): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe('the summary of a line', () => {
  test('is sent a second after the last key, once', async () => {
    const { world, saver } = startWith([]);
    saver.change('ab');
    saver.change('abc');
    await afterPause();
    expect(world.sent).toEqual([[1, 'abc']]);
    expect(saver.getState()).toMatchObject({ phase: 'SAVED', version: 2, savedAt: 5 });
  });

  test('stays on this machine until the server has acknowledged it', async () => {
    const { world, saver } = startWith([]);
    saver.change('ab');
    expect(world.kept).toEqual(['ab']);
    await afterPause();
    expect(world.kept).toEqual([]);
  });

  test('is tried again while there is no answer', async () => {
    const { world, saver } = startWith([{ kind: 'FAILED' }]);
    saver.change('ab');
    await afterPause();
    expect(saver.getState().phase).toBe('RETRYING');
    await afterPause(2_000);
    expect(world.sent).toHaveLength(2);
    expect(saver.getState().phase).toBe('SAVED');
  });

  test('says that it is kept here while there is no network', async () => {
    const { world, saver } = startWith([{ kind: 'FAILED' }]);
    world.isOnline = false;
    saver.change('ab');
    await afterPause();
    expect(saver.getState().phase).toBe('OFFLINE');
  });

  test('goes again by itself when only something else in the line has changed', async () => {
    const { world, saver } = startWith([{ kind: 'STALE', version: 7, stored: 'a' }]);
    saver.change('ab');
    await afterPause();
    await afterPause(0);
    expect(world.sent).toEqual([
      [1, 'ab'],
      [7, 'ab'],
    ]);
  });

  test('asks which text to keep when somebody else wrote another', async () => {
    const { world, saver } = startWith([{ kind: 'STALE', version: 7, stored: 'theirs' }]);
    saver.change('mine');
    await afterPause();
    expect(saver.getState()).toMatchObject({ phase: 'CONFLICT', text: 'mine', stored: 'theirs' });
    expect(world.kept.at(-1)).toBe('mine');
  });

  test.each([
    ['mine', 'mine', 2],
    ['theirs', 'theirs', 1],
  ] as const)('goes on with %s after the choice', async (which, text, requests) => {
    const { world, saver } = startWith([{ kind: 'STALE', version: 7, stored: 'theirs' }]);
    saver.change('mine');
    await afterPause();
    saver.resolve(which);
    await afterPause(0);
    expect(saver.getState()).toMatchObject({ phase: 'SAVED', text });
    expect(world.sent).toHaveLength(requests);
  });

  test('a refusal leaves the text as typed and says why', async () => {
    const { saver } = startWith([{ kind: 'REFUSED', sentence: 'Quá dài.' }]);
    saver.change('long');
    await afterPause();
    expect(saver.getState()).toMatchObject({ phase: 'REFUSED', problem: 'Quá dài.', text: 'long' });
  });

  test('what is typed while a request runs is sent after it', async () => {
    const { world, saver } = startWith([]);
    saver.change('ab');
    saver.flush();
    saver.change('abc');
    await afterPause(0);
    await afterPause();
    expect(world.sent).toEqual([
      [1, 'ab'],
      [2, 'abc'],
    ]);
  });

  test('nothing is sent any more once the line was sent elsewhere', async () => {
    const { world, saver } = startWith([{ kind: 'CLOSED' }]);
    saver.change('ab');
    await afterPause();
    saver.change('abc');
    await afterPause();
    expect(world.sent).toHaveLength(1);
    expect(saver.getState()).toMatchObject({ phase: 'CLOSED', text: 'abc' });
  });
});
