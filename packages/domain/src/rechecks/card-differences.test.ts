import { describe, expect, test } from 'vitest';
import {
  assess,
  blankPersonFacts,
  REGIME_IDS,
  type Assessment,
  type LocalSettings,
  type PersonFacts,
} from '../eligibility/index.ts';
import { plainDate } from '../kernel/index.ts';
import { cardDifferences, type ComparedCard } from './card-differences.ts';
import { isStopped, stoppingRules } from './stopping.ts';

const GOOD: PersonFacts = {
  ...blankPersonFacts('p'),
  managedHere: true,
  recruitedOn: plainDate('2015-03-01'),
  rating: { level: 'GOOD', decisionNo: '140/QĐ', source: { kind: 'RATING', id: 'r', label: 'Quyết định số 140/QĐ' } },
  registration: { registered: true },
};

interface When {
  readonly day?: string;
  readonly settings?: LocalSettings;
}

function card(facts: PersonFacts, { day = '2021-12-06', settings = {} }: When = {}): Assessment & ComparedCard {
  const assessment = assess('ADVANCED_WORKER', facts, { regimeDate: plainDate(day), year: 2021, settings });
  return { ...assessment, settings };
}

describe('what changed since a card was kept', () => {
  test('nothing, when nothing changed: in every regime, and however often it is asked', () => {
    const days = ['2021-12-06', '2024-01-05', '2025-07-02', '2026-10-02'];
    expect(days.map((day) => card(GOOD, { day }).regime)).toEqual([...REGIME_IDS]);
    for (const day of days) expect(cardDifferences(card(GOOD, { day }), card(GOOD, { day }))).toEqual([]);
  });

  test('a discipline that was entered later comes first, with its record', () => {
    const source = { kind: 'DISCIPLINE', id: 'd', label: 'Quyết định kỷ luật' } as const;
    const disciplined = {
      ...GOOD,
      disciplines: [{ level: 'REPRIMAND', from: plainDate('2021-05-04'), source }],
    } as const;
    const after = card(disciplined);
    const [first] = cardDifferences(card(GOOD), after);
    expect(first).toMatchObject({ kind: 'OUTCOME', after: { outcome: 'NOT_MET', sources: [source] } });
    expect(isStopped(card(GOOD).verdict)).toBe(false);
    expect(isStopped(after.verdict)).toBe(true);
    expect(stoppingRules(after.findings)).toContain(first?.id);
  });

  test('a rating corrected within what the condition asks is another fact, said before and after', () => {
    const corrected: PersonFacts = { ...GOOD, rating: { ...GOOD.rating, level: 'EXCELLENT' } };
    const differences = cardDifferences(card(GOOD), card(corrected));
    expect(differences.map(({ kind }) => kind)).toEqual(['FACT']);
    expect(differences[0]?.before?.text).not.toBe(differences[0]?.after?.text);
  });

  test('a rating that was removed leaves a gap, never a no', () => {
    const { rating: _, ...unrated } = GOOD;
    const after = card(unrated);
    expect(cardDifferences(card(GOOD), after)[0]).toMatchObject({ kind: 'OUTCOME', after: { outcome: 'MISSING' } });
    expect(isStopped(after.verdict)).toBe(false);
  });

  test('a regime that ended between sending and receipt is named, old and new', () => {
    const [first] = cardDifferences(card(GOOD, { day: '2025-06-30' }), card(GOOD, { day: '2025-07-01' }));
    expect(first).toMatchObject({ kind: 'REGIME', id: 'REGIME' });
    expect(first?.before?.text).toContain('98/2023');
    expect(first?.after?.text).toContain('152/2025');
  });

  test('a setting that changed is said in words with its ground, one of another award is not', () => {
    const before: LocalSettings = {
      longAbsenceDays: { value: 40, ground: 'Quyết định 45/2020' },
      readings: { 'LDTT.5': { applies: true, ground: 'Công văn 12' } },
    };
    const after: LocalSettings = {
      longAbsenceDays: { value: 30, ground: 'Quyết định 60/2021' },
      memberBase: { value: 'ALL_MEMBERS', ground: 'Quyết định 60/2021' },
      readings: { 'LDTT.5': { applies: true, ground: 'Công văn 12' } },
    };
    const settings = cardDifferences(card(GOOD, { settings: before }), card(GOOD, { settings: after })).filter(
      ({ kind }) => kind === 'SETTING',
    );
    expect(settings).toEqual([
      {
        kind: 'SETTING',
        id: 'longAbsenceDays',
        title: expect.any(String),
        before: { text: '40 ngày (Quyết định 45/2020)', sources: [] },
        after: { text: '30 ngày (Quyết định 60/2021)', sources: [] },
      },
    ]);
  });

  test('a card from before settings were kept compares none', () => {
    const { settings: _, ...old } = card(GOOD);
    const now = card(GOOD, { settings: { longAbsenceDays: { value: 30, ground: 'Quyết định' } } });
    expect(cardDifferences(old, now).filter(({ kind }) => kind === 'SETTING')).toEqual([]);
  });
});
