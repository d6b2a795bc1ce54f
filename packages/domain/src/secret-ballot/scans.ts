/**
 * Papers of a round that are scanned and kept beside it once its count is out. None of them ties a person to a choice, but the letter of
 * a named opinion, which is no secret and stands in the published list by name.
 */
export const BALLOT_SCAN_KINDS = ['COUNT_SHEET', 'BUNDLE', 'REGISTER', 'ENVELOPE', 'NAMED_LETTER'] as const;
export type BallotScanKind = (typeof BALLOT_SCAN_KINDS)[number];

export const BALLOT_SCAN_NAMES = {
  COUNT_SHEET: 'Tờ kiểm phiếu giấy có hai người ký',
  BUNDLE: 'Bó phiếu giấy tổ kiểm phiếu lưu',
  REGISTER: 'Sổ phát, thu phiếu giấy',
  ENVELOPE: 'Phong bì ngoài, thư gửi kèm',
  NAMED_LETTER: 'Văn bản ý kiến ghi tên',
} as const satisfies Record<BallotScanKind, string>;

export interface ScanFacts {
  /** The numbers were published: until then a scan would tell them to whoever opens it. */
  readonly isCountOut: boolean;
  /** Of a rehearsal nothing is kept. */
  readonly isRehearsal: boolean;
  readonly hasPaper: boolean;
  /** Two tellers counted papers alike. What was entered one by one is one or two papers: a scan of them would tell who wrote what. */
  readonly isPaperBatched: boolean;
  readonly hasEnvelope: boolean;
  readonly hasNamed: boolean;
}

/** What may be scanned of this round. */
export function scanKindsOf(facts: ScanFacts): readonly BallotScanKind[] {
  if (!facts.isCountOut || facts.isRehearsal) return [];
  const takes: Readonly<Record<BallotScanKind, boolean>> = {
    COUNT_SHEET: facts.isPaperBatched,
    BUNDLE: facts.isPaperBatched,
    REGISTER: facts.hasPaper,
    ENVELOPE: facts.hasEnvelope,
    NAMED_LETTER: facts.hasNamed,
  };
  return BALLOT_SCAN_KINDS.filter((kind) => takes[kind]);
}

/** A bundle shows handwriting: it is for those who filed it and those who inspect; that it is there, everybody sees who sees the round. */
export function isForCountersOnly(kind: BallotScanKind): boolean {
  return kind === 'BUNDLE';
}

/** The scanned papers by kind, for a sentence: "tờ kiểm phiếu giấy có hai người ký (02 tệp), sổ phát, thu phiếu giấy". Empty without any. */
export function scanCounts(kinds: readonly BallotScanKind[]): string {
  return BALLOT_SCAN_KINDS.flatMap((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    if (count === 0) return [];
    const name = BALLOT_SCAN_NAMES[kind];
    const files = count === 1 ? '' : ` (${String(count).padStart(2, '0')} tệp)`;
    return [`${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}${files}`];
  }).join('; ');
}
