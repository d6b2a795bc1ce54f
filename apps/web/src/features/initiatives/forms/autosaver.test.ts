import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { aDraft } from './a-draft.ts';
import { createAutosaver, type SaveOutcome } from './autosaver.ts';
import type { InitiativeDraft, InitiativePatch } from './initiative-draft.ts';
import type { LocalCopy } from './local-copy.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that answers with the outcomes in turn, then saves everything; and a machine that remembers. */
function start(outcomes: readonly SaveOutcome[] = [], options: { online?: boolean; keeps?: boolean } = {}) {
  const sent: { version: number; patch: InitiativePatch }[] = [];
  const waiting = [...outcomes];
  let kept: LocalCopy | undefined;
  let stored = aDraft();
  const saver = createAutosaver(
    { draft: stored, base: stored, version: 1 },
    {
      send: (version, patch) => {
        sent.push({ version, patch });
        const { authors: _authors, helpers: _helpers, clearFirstAppliedOn: _clear, ...texts } = patch;
        const planned = waiting.shift();
        if (planned !== undefined) return Promise.resolve(planned);
        stored = { ...stored, ...texts };
        return Promise.resolve({ kind: 'SAVED', version: version + 1, stored });
      },
      keep: (copy) => {
        kept = copy;
        return options.keeps ?? true;
      },
      forget: () => {
        kept = undefined;
      },
      isOnline: () => options.online ?? true,
      now: () => 5000,
    },
  );
  return { saver, sent, kept: () => kept, phase: () => saver.getState().phase };
}

function typed(solution: string): InitiativeDraft {
  return aDraft({ solution });
}

describe('while typing', () => {
  test('one request goes out, a second after the last key', async () => {
    const { saver, sent } = start();
    saver.change(typed('M'));
    await vi.advanceTimersByTimeAsync(900);
    saver.change(typed('Một'));
    await vi.advanceTimersByTimeAsync(999);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ version: 1, patch: { solution: 'Một' } }]);
  });

  test('leaving the field sends at once', async () => {
    const { saver, sent } = start();
    saver.change(typed('Một'));
    expect(await saver.flush()).toBe(true);
    expect(sent).toHaveLength(1);
  });

  test('what is typed during a request goes out in the next, over the new version', async () => {
    const { saver, sent } = start();
    saver.change(typed('Một'));
    const first = saver.flush();
    saver.change(typed('Một kho'));
    await first;
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.map(({ version }) => version)).toEqual([1, 2]);
    expect(saver.getState()).toMatchObject({ phase: 'SAVED', version: 3, savedAt: 5000 });
  });

  test('taking a change back sends nothing', async () => {
    const { saver, sent } = start();
    saver.change(typed('Một'));
    saver.change(aDraft());
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toEqual([]);
  });
});

describe('the copy on this machine', () => {
  test('is there from the first key and gone once the server has acknowledged', async () => {
    const { saver, kept } = start();
    saver.change(typed('Một'));
    expect(kept()).toMatchObject({ draft: { solution: 'Một' }, version: 1 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept()).toBeUndefined();
  });

  test('stays while a field holds what the server cannot take, here a date that does not exist', async () => {
    const { saver, sent, kept } = start();
    saver.change(aDraft({ firstAppliedOn: '31/02/2021' }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toEqual([]);
    expect(kept()?.draft.firstAppliedOn).toBe('31/02/2021');
  });

  test('when the browser keeps nothing, that is known', () => {
    const { saver } = start([], { keeps: false });
    saver.change(typed('Một'));
    expect(saver.getState().isKept).toBe(false);
  });
});

describe('when the server does not answer', () => {
  test('it is tried again after 2, 4, 8 seconds, and the text stays here', async () => {
    const { saver, sent, kept, phase } = start([{ kind: 'FAILED' }, { kind: 'FAILED' }]);
    saver.change(typed('Một'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(phase()).toBe('RETRYING');
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toHaveLength(2);
    expect(kept()?.draft.solution).toBe('Một');
    await vi.advanceTimersByTimeAsync(4000);
    expect(phase()).toBe('SAVED');
  });

  test('without a network it says so', async () => {
    const { saver, phase } = start([{ kind: 'FAILED' }], { online: false });
    saver.change(typed('Một'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(phase()).toBe('OFFLINE');
  });

  test('typing meanwhile does not hurry the attempts', async () => {
    const { saver, sent } = start([{ kind: 'FAILED' }]);
    saver.change(typed('Một'));
    await vi.advanceTimersByTimeAsync(1000);
    saver.change(typed('Một kho'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent[1]?.patch).toEqual({ solution: 'Một kho' });
  });

  test('after the sign-in has expired nothing is sent by itself, and a new attempt goes on', async () => {
    const { saver, sent, kept, phase } = start([{ kind: 'SIGNED_OUT' }]);
    saver.change(typed('Một'));
    await vi.advanceTimersByTimeAsync(1000);
    saver.change(typed('Một kho'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(phase()).toBe('SIGNED_OUT');
    expect(kept()?.draft.solution).toBe('Một kho');
    expect(await saver.flush()).toBe(true);
  });
});

describe('when someone else has saved', () => {
  test('changes in other fields are joined and sent over the new version', async () => {
    const theirs = aDraft({ novelty: 'Của máy kia' });
    const { saver, sent } = start([{ kind: 'STALE', version: 4, stored: theirs }]);
    saver.change(typed('Của tôi'));
    await vi.advanceTimersByTimeAsync(1000);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent[1]).toEqual({ version: 4, patch: { solution: 'Của tôi' } });
    expect(saver.getState()).toMatchObject({ hasMerged: true, draft: { novelty: 'Của máy kia', solution: 'Của tôi' } });
  });

  test('a save whose answer was lost is recognised as mine', async () => {
    const { saver, sent, phase } = start([{ kind: 'STALE', version: 2, stored: typed('Một') }]);
    saver.change(typed('Một'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(phase()).toBe('SAVED');
    expect(sent).toHaveLength(1);
    expect(saver.getState().hasMerged).toBe(false);
  });

  test('the same field is asked about; nothing is sent and both texts are kept until then', async () => {
    const { saver, sent, kept } = start([{ kind: 'STALE', version: 4, stored: typed('Của máy kia') }]);
    saver.change(typed('Của tôi'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(saver.getState().conflict).toMatchObject({ fields: ['solution'], theirs: { solution: 'Của máy kia' } });
    expect(kept()?.draft.solution).toBe('Của tôi');
  });

  test('choosing mine sends mine over the new version', async () => {
    const { saver, sent } = start([{ kind: 'STALE', version: 4, stored: typed('Của máy kia') }]);
    saver.change(typed('Của tôi'));
    await vi.advanceTimersByTimeAsync(1000);
    saver.resolve([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent[1]).toEqual({ version: 4, patch: { solution: 'Của tôi' } });
  });

  test('choosing theirs leaves nothing to send', async () => {
    const { saver, sent, kept, phase } = start([{ kind: 'STALE', version: 4, stored: typed('Của máy kia') }]);
    saver.change(typed('Của tôi'));
    await vi.advanceTimersByTimeAsync(1000);
    saver.resolve(['solution']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(1);
    expect(phase()).toBe('SAVED');
    expect(kept()).toBeUndefined();
  });
});

describe('when the server refuses', () => {
  test('the problems stand at the fields and the text stays', async () => {
    const { saver, kept, phase } = start([
      { kind: 'REFUSED', problems: [{ field: 'authors.1', code: 'AUTHOR_TWICE' }] },
    ]);
    saver.change(typed('Một'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(phase()).toBe('REFUSED');
    expect(saver.getState().problems).toHaveLength(1);
    expect(kept()).toBeDefined();
  });

  test('a problem disappears with a change of its field, and the change is sent', async () => {
    const { saver, phase } = start([{ kind: 'REFUSED', problems: [{ field: 'solution', code: 'TOO_LONG' }] }]);
    saver.change(typed('Một'));
    await vi.advanceTimersByTimeAsync(1000);
    saver.change(typed('M'));
    expect(saver.getState().problems).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(phase()).toBe('SAVED');
  });

  test('a request that was submitted elsewhere is not sent again, the text stays', async () => {
    const { saver, sent, kept, phase } = start([{ kind: 'CLOSED' }]);
    saver.change(typed('Một'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(phase()).toBe('CLOSED');
    expect(kept()).toBeDefined();
    expect(await saver.flush()).toBe(false);
  });
});
