import type { DraftAuthor, InitiativeDraft } from './initiative-draft.ts';

/** A draft for tests; a test states only what matters to it. */
export function aDraft(changes: Partial<InitiativeDraft> = {}): InitiativeDraft {
  return {
    title: 'Số hoá hồ sơ đoàn ra',
    investor: '',
    field: '',
    before: '',
    solution: '',
    novelty: '',
    conditions: '',
    authorBenefit: '',
    userBenefit: '',
    firstAppliedOn: '',
    authors: [anAuthor('lan', '100')],
    helpers: [],
    ...changes,
  };
}

export function anAuthor(staffId: string, share: string): DraftAuthor {
  return { staffId, fullName: `Nguyễn Thị ${staffId}`, detail: 'Chuyên viên', share, qualification: '' };
}
