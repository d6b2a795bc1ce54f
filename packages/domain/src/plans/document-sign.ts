import { foldText } from '../kernel/index.ts';

/** Kinds of papers by the letters of their sign, as they are written in official signs. */
const TYPES = {
  CT: 'Chỉ thị',
  NQ: 'Nghị quyết',
  KL: 'Kết luận',
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  HD: 'Hướng dẫn',
  TB: 'Thông báo',
  TTr: 'Tờ trình',
  TT: 'Thông tư',
  NĐ: 'Nghị định',
  QC: 'Quy chế',
  CTr: 'Chương trình',
  CV: 'Công văn',
} as const;

export const DOCUMENT_TYPE_NAMES: readonly string[] = ['Luật', ...Object.values(TYPES)];

const TYPE_BY_LETTERS = new Map<string, string>(
  Object.entries(TYPES).map(([letters, name]) => [letters.toLowerCase(), name]),
);

const SIGN = /^(\d+[a-z]?)([-/])(.+)$/i;

/** The kind of paper that a sign tells of: 15/KH-UBND is a “Kế hoạch”. Undefined where it does not tell. */
export function documentTypeOfSign(sign: string): string | undefined {
  const [, , , rest = ''] = SIGN.exec(sign.trim()) ?? [];
  return rest
    .split(/[-/]/)
    .map((part) => TYPE_BY_LETTERS.get(part.toLowerCase()))
    .find((name) => name !== undefined);
}

/**
 * The sign that was probably meant, where a sign is written against the rule; undefined where nothing is odd. Papers of the
 * Party are “số-LOẠI/NƠI” (04-NQ/TW), those of the State “số/LOẠI-NƠI” (15/KH-UBND); TW is often cut to W.
 */
export function suggestedSign(sign: string): string | undefined {
  const text = sign.trim();
  const [, number = '', first = '', rest = ''] = SIGN.exec(text) ?? [];
  if (number === '') return undefined;
  const [type = '', ...place] = rest.split(/[-/]/);
  if (place.length === 0 || !TYPE_BY_LETTERS.has(type.toLowerCase())) return undefined;
  const issuer = place.join('-').replace(/^W$/i, 'TW');
  const meant = first === '-' ? `${number}-${type}/${issuer}` : `${number}/${type}-${issuer}`;
  return meant === text ? undefined : meant;
}

/** A sign without anything but letters and digits, as the register is searched: 04-NQ-TW and 04-NQ/TW are one. */
export function signKey(sign: string): string {
  return foldText(sign).replaceAll(/[^a-z0-9]/g, '');
}

/** True for a sign that names nothing to look up: “Chỉ thị 35”, “số 52”. It needs its year and its place of issue. */
export function isBareSign(sign: string): boolean {
  return !SIGN.test(sign.trim());
}
