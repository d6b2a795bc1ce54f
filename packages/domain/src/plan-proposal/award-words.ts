import { AWARDS, type AwardCode, type SubjectKind } from '../vocabulary/index.ts';

interface AwardWords {
  readonly award: AwardCode;
  readonly pattern: RegExp;
  /** Only for such a subject: “lao động xuất sắc” of a person is no award. */
  readonly subject?: SubjectKind;
}

/** How plans write the awards, without marks; si and sy are the same. The first that fits decides. */
const TITLES: readonly AwardWords[] = [
  { award: 'NATIONAL_EMULATION_FIGHTER', pattern: /(?:chien s[iy] thi dua|cstd) toan quoc|cstdtq/ },
  { award: 'GRASSROOTS_EMULATION_FIGHTER', pattern: /(?:chien s[iy] thi dua|cstd)(?: cap)? co so|cstdcs/ },
  {
    award: 'PROVINCIAL_EMULATION_FIGHTER',
    pattern: /(?:chien s[iy] thi dua|cstd)(?: cap)? (?:tinh|thanh pho|bo|bo, nganh, tinh)\b|cstdt\b/,
  },
  { award: 'GOVERNMENT_FLAG', pattern: /co thi dua (?:cua |cap )?(?:thu tuong )?chinh phu/ },
  {
    award: 'PROVINCIAL_FLAG',
    pattern: /co thi dua (?:cua |cap |xuat sac (?:cua )?)?(?:chu tich )?(?:ubnd |uy ban nhan dan )?(?:tinh|thanh pho)/,
  },
  { award: 'GOVERNMENT_FLAG', pattern: /(?:thu tuong|chinh phu)\b.{0,24}\btang (?:thuong )?co thi dua/ },
  { award: 'PROVINCIAL_FLAG', pattern: /(?:ubnd|uy ban nhan dan)\b.{0,24}\btang (?:thuong )?co thi dua/ },
  // After the others: “cờ thi đua của Bộ” names no province and not the Government.
  { award: 'MINISTERIAL_FLAG', pattern: /co thi dua (?:cua |cap )?bo\b/ },
  { award: 'COMMEMORATIVE_MEDAL', pattern: /ky niem chuong/ },
  { award: 'LABOUR_ORDER_FIRST', pattern: /huan chuong lao dong (?:hang )?(?:nhat|1|i)(?![a-z\d])/ },
  { award: 'LABOUR_ORDER_SECOND', pattern: /huan chuong lao dong (?:hang )?(?:nhi|2|ii)(?![a-z\d])/ },
  { award: 'LABOUR_ORDER_THIRD', pattern: /huan chuong lao dong (?:hang )?(?:ba|3|iii)(?![a-z\d])/ },
  { award: 'EXCELLENT_COLLECTIVE', pattern: /tap the lao dong xuat sac|ttldxs/ },
  { award: 'EXCELLENT_COLLECTIVE', pattern: /lao dong xuat sac|ldxs/, subject: 'COLLECTIVE' },
  { award: 'ADVANCED_COLLECTIVE', pattern: /tap the lao dong tien tien|ttldtt|(?:tap the|don vi) tien tien/ },
  { award: 'ADVANCED_COLLECTIVE', pattern: /lao dong tien tien|ldtt/, subject: 'COLLECTIVE' },
  { award: 'ADVANCED_WORKER', pattern: /lao dong tien tien|ldtt/ },
];

const MERIT = /bang khen/;
const COMMENDATION = /giay khen/;
/** Who gives a Bằng khen. */
const MERIT_GIVERS: readonly AwardWords[] = [
  { award: 'PRIME_MINISTER_MERIT', pattern: /thu tuong|\bttcp\b/ },
  { award: 'MINISTERIAL_MERIT', pattern: /(?<!can )\bbo (?:truong )?(?!phan\b|mon\b|may\b|chinh tri\b|sung\b)[a-z]/ },
  { award: 'PROVINCIAL_MERIT', pattern: /\b(?:tinh|thanh pho|ubnd|uy ban nhan dan)\b/ },
];
/** Any title, form or honour: an award is meant, whether the catalogue has it or not. */
const ANY =
  /danh hieu|bang khen|giay khen|huan chuong|huy chuong|co thi dua|ky niem chuong|nha giao uu tu|nha giao nhan dan/;

export interface AwardReading {
  readonly award: AwardCode;
  /** The giver of the form is not named: the reading is a guess. */
  readonly isGuess: boolean;
  /** A collective is promised what only a person can have, word for word (“100% phòng đạt Lao động tiên tiến”). */
  readonly isPersonsTitle: boolean;
}

/** The award that a clause names for such a subject; undefined where it names none that the catalogue has. */
export function awardIn(shadow: string, subject: SubjectKind): AwardReading | undefined {
  for (const { award, pattern, subject: only } of TITLES) {
    if (only !== undefined && only !== subject) continue;
    const match = pattern.exec(shadow);
    if (match === null) continue;
    // “danh hiệu tập thể Lao động xuất sắc” is the collective's own title.
    const isNamedSo = /tap the|\btt/.test(shadow.slice(Math.max(0, match.index - 10), match.index + match[0].length));
    return { award, isGuess: false, isPersonsTitle: award === 'ADVANCED_COLLECTIVE' && !isNamedSo };
  }
  if (MERIT.test(shadow)) {
    const giver = MERIT_GIVERS.find(({ pattern }) => pattern.test(shadow));
    return { award: giver?.award ?? 'PROVINCIAL_MERIT', isGuess: giver === undefined, isPersonsTitle: false };
  }
  if (!COMMENDATION.test(shadow)) return undefined;
  const isOwn = /giam doc|hieu truong|thu truong|cuc truong|truong phong|chanh van phong/.test(shadow);
  return { award: 'DIRECTOR_COMMENDATION', isGuess: !isOwn, isPersonsTitle: false };
}

export function namesAnAward(shadow: string): boolean {
  return ANY.test(shadow);
}

/** Whether the catalogue gives the award to such a subject. */
export function fitsSubject(award: AwardCode, subject: SubjectKind): boolean {
  return (AWARDS[award].subjects as readonly SubjectKind[]).includes(subject);
}
