import type { TargetBase, TargetGroup } from '../movements/index.ts';
import type { RatedKind } from '../vocabulary/index.ts';

/** What a number counts, or a share is taken of. */
export interface Counted {
  readonly group: TargetGroup;
  /** Undefined: the system keeps no such base. */
  readonly base: TargetBase | undefined;
  readonly isInitiative?: true;
  /** Đề tài: judged by the law on science, not as sáng kiến. */
  readonly isResearch?: true;
}

const STAFF: Counted = { group: 'PERSON', base: 'STAFF' };
const OTHER_PEOPLE: Counted = { group: 'PERSON', base: undefined };
const WOMEN: Counted = { group: 'PERSON', base: 'WOMEN' };
const FAMILIES: Counted = { group: 'PERSON', base: 'FAMILIES' };
const UNITS: Counted = { group: 'COLLECTIVE', base: 'DEPARTMENTS' };
const INITIATIVES: Counted = { group: 'TASK', base: undefined, isInitiative: true };
const RESEARCH: Counted = { group: 'TASK', base: undefined, isResearch: true };
const THINGS: Counted = { group: 'TASK', base: undefined };

/** The words of a plan for those who are counted, without marks. The longest that fits decides. */
const WORDS: readonly (readonly [Counted, readonly string[]])[] = [
  [
    STAFF,
    [
      'ca nhan',
      'can bo',
      'cong chuc',
      'vien chuc',
      'nguoi lao dong',
      'dong chi',
      'nguoi',
      'nhan vien',
      'giao vien',
      'giang vien',
      'bac si',
      'bac sy',
      'y bac si',
      'chuyen vien',
      'lao dong',
      'can bo, cong chuc',
      'can bo, giao vien',
      'ccvc',
      'cc, vc',
      'cb, ccvc',
      'cbgv',
      'cb-gv-nv',
      'cbgvnv',
      'cb,gv,nv',
      'cb, gv, nv',
      'nld',
    ],
  ],
  [
    OTHER_PEOPLE,
    ['doan vien', 'dang vien', 'hoi vien', 'hoc sinh', 'hoc vien', 'sinh vien', 'nguoi dan', 'to chuc', 'cong dan'],
  ],
  [WOMEN, ['nu', 'chi em', 'phu nu', 'nu cong', 'can bo nu', 'chi em phu nu']],
  [INITIATIVES, ['sang kien', 'sang kien kinh nghiem', 'sang kien, giai phap', 'skkn']],
  [RESEARCH, ['de tai', 'de tai, sang kien', 'de tai khoa hoc']],
  [FAMILIES, ['gia dinh', 'ho gia dinh', 'ho']],
  [
    UNITS,
    [
      'phong',
      'don vi',
      'don vi truc thuoc',
      'tap the',
      'bo phan',
      'khoa',
      'to',
      'to chuyen mon',
      'truong',
      'ban',
      'trung tam',
      'co quan',
      'co quan, don vi',
      'phong, don vi',
      'phong (don vi)',
      'phong, ban',
      'phong chuyen mon',
      'xa',
      'xa, phuong',
      'xa, thi tran',
      'chi cuc',
    ],
  ],
  [
    THINGS,
    [
      'giai phap',
      'noi dung',
      'nhiem vu',
      'cong trinh',
      'mo hinh',
      'dien hinh',
      'guong',
      'ho so',
      'thu tuc',
      'thu tuc hanh chinh',
      'van ban',
      'de an',
      'du an',
      'hoi nghi',
      'hoi thi',
      'hoi thao',
      'lop',
      'cuoc',
      'buoi',
      'bai',
      'tin',
      'tin, bai',
      'tin bai',
      'chuyen de',
      'san pham',
      'don',
      'don thu',
      'y kien',
      'kien nghi',
      'chuong trinh',
      'ke hoach',
      'chi tieu',
      'tieu chi',
      'nha',
      'suat qua',
      'phan qua',
      'quyet dinh',
      'bao cao',
      'tiet day',
      'phan viec',
      'viec',
      'linh vuc',
      'dich vu cong',
      'quy trinh',
      'giai',
      'tuyen duong',
      'km',
      'san pham ocop',
    ],
  ],
];
const BY_WORD = new Map(WORDS.flatMap(([counted, words]) => words.map((word) => [word, counted] as const)));
const LONGEST = Math.max(...[...BY_WORD.keys()].map(({ length }) => length));
/** What stands between a share and the word: “100% số …”, “100% các …”. */
const BETWEEN = /^\s*(?:tong so |so |cac |toan the |luot |nhung |tap the (?=phong|to|khoa|don vi|bo phan))*/;
/** Abbreviations of the staff in all their spellings; what follows CBCC is judged where typing errors are looked for. */
const STAFF_SHORT = /^cbcc[a-z]{0,6}(?:[-, ]{1,2}nld)?(?![a-z])/;

/** What is counted at an offset of a shadow, and where its word ends; undefined where no such word stands there. */
export function countedAt(shadow: string, at: number): { readonly counted: Counted; readonly end: number } | undefined {
  const rest = shadow.slice(at, at + LONGEST + 40);
  const skipped = BETWEEN.exec(rest)?.[0].length ?? 0;
  const words = rest.slice(skipped);
  const short = STAFF_SHORT.exec(words);
  if (short !== null) return { counted: STAFF, end: at + skipped + short[0].length };
  const women = /^nu (?=cbcc|can bo|cong chuc|vien chuc|doan vien)/.exec(words);
  if (women !== null) return { counted: WOMEN, end: at + skipped + women[0].length - 1 };
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const counted = BY_WORD.get(words.slice(0, length));
    if (counted !== undefined && !/[a-z]/.test(words.charAt(length))) return { counted, end: at + skipped + length };
  }
  return undefined;
}

const RATED_WORDS: readonly (readonly [RatedKind, RegExp])[] = [
  ['PARTY_CELL', /\b(?:chi bo|dang bo|dang uy|to chuc dang)\b/],
  ['TRADE_UNION', /\b(?:cong doan|cdcs)\b/],
  ['YOUTH_UNION', /\b(?:chi doan|doan thanh nien|doan tncs|doan truong|to chuc doan)\b/],
];

/** The organisations beside the divisions that a text names. */
export function ratedKindsIn(shadow: string): readonly RatedKind[] {
  return RATED_WORDS.filter(([, pattern]) => pattern.test(shadow)).map(([kind]) => kind);
}
