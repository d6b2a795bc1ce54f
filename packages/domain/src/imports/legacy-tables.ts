/**
 * The two 8-bit alphabets in which Vietnamese offices wrote before Unicode, as they look when read as Windows-1252. TCVN3
 * (TCVN 5712:1993, fonts .VnTime): one sign a letter; capitals with a tone exist only as glyphs of the fonts .VnTimeH, so the
 * table has none. VNI (fonts VNI-Times): a base letter and a sign for its marks.
 */
const UNICODE_LETTERS =
  'àảãáạ' +
  'ăằẳẵắặ' +
  'âầẩẫấậ' +
  'đ' +
  'èẻẽéẹ' +
  'êềểễếệ' +
  'ìỉĩíị' +
  'òỏõóọ' +
  'ôồổỗốộ' +
  'ơờởỡớợ' +
  'ùủũúụ' +
  'ưừửữứự' +
  'ỳỷỹýỵ' +
  'ĂÂÊÔƠƯĐ';
const TCVN3_LETTERS =
  'µ¶·¸¹' +
  '¨»¼½¾Æ' +
  '©ÇÈÉÊË' +
  '®' +
  'ÌÎÏÐÑ' +
  'ªÒÓÔÕÖ' +
  '×ØÜÝÞ' +
  'ßáâãä' +
  '«åæçèé' +
  '¬êëìíî' +
  'ïñòóô' +
  '\u00ADõö÷øù' +
  'úûüýþ' +
  '¡¢£¤¥¦§';

const VNI_LETTERS: Readonly<Record<string, readonly string[]>> = {
  àảãáạ: ['aø', 'aû', 'aõ', 'aù', 'aï'],
  ăằẳẵắặ: ['aê', 'aè', 'aú', 'aü', 'aé', 'aë'],
  âầẩẫấậ: ['aâ', 'aà', 'aå', 'aã', 'aá', 'aä'],
  đ: ['ñ'],
  èẻẽéẹ: ['eø', 'eû', 'eõ', 'eù', 'eï'],
  êềểễếệ: ['eâ', 'eà', 'eå', 'eã', 'eá', 'eä'],
  ìỉĩíị: ['ì', 'æ', 'ó', 'í', 'ò'],
  òỏõóọ: ['oø', 'oû', 'oõ', 'où', 'oï'],
  ôồổỗốộ: ['oâ', 'oà', 'oå', 'oã', 'oá', 'oä'],
  ơờởỡớợ: ['ô', 'ôø', 'ôû', 'ôõ', 'ôù', 'ôï'],
  ùủũúụ: ['uø', 'uû', 'uõ', 'uù', 'uï'],
  ưừửữứự: ['ö', 'öø', 'öû', 'öõ', 'öù', 'öï'],
  ỳỷỹýỵ: ['yø', 'yû', 'yõ', 'yù', 'î'],
};

/** Sign of TCVN3 → letter. */
export const TCVN3_TO_UNICODE: ReadonlyMap<string, string> = new Map(
  Array.from(TCVN3_LETTERS).map((sign, at) => [sign, Array.from(UNICODE_LETTERS)[at] ?? sign] as const),
);

/** One or two signs of VNI → letter, small and capital. */
export const VNI_TO_UNICODE: ReadonlyMap<string, string> = new Map(
  Object.entries(VNI_LETTERS).flatMap(([letters, signs]) =>
    Array.from(letters).flatMap((letter, at) => {
      const sign = signs[at] ?? letter;
      return [[sign, letter] as const, [sign.toUpperCase(), letter.toUpperCase()] as const];
    }),
  ),
);
