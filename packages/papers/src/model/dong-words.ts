const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** Of groups of three digits from the right; after a tỷ they begin anew. */
const GROUPS = ['', 'nghìn', 'triệu'] as const;

/** `1.490.000` as money papers write it beside the figures: `một triệu bốn trăm chín mươi nghìn đồng`. Whole đồng, not below nought. */
export function dongWords(amount: number): string {
  return `${numberWords(amount)} đồng`;
}

/** `1.490.000`: a dot between thousands. */
export function dongFigures(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

function numberWords(amount: number): string {
  const billions = Math.floor(amount / 1_000_000_000);
  const rest = amount % 1_000_000_000;
  const head = billions === 0 ? [] : [numberWords(billions), 'tỷ'];
  if (rest === 0 && billions > 0) return head.join(' ');
  return [...head, ...belowBillion(rest, billions > 0)].join(' ');
}

function belowBillion(amount: number, isLed: boolean): readonly string[] {
  if (amount === 0) return [DIGITS[0]];
  const groups = GROUPS.map((name, at) => ({ name, value: Math.floor(amount / 1_000 ** at) % 1_000 })).toReversed();
  const first = groups.findIndex(({ value }) => value > 0);
  return groups.flatMap(({ name, value }, at) =>
    value === 0 ? [] : [...groupWords(value, isLed || at > first), ...(name === '' ? [] : [name])],
  );
}

/** `linh` before a lone one, `mốt`, `lăm`; led by a higher group, hundreds are said even when there are none. */
function groupWords(value: number, isLed: boolean): readonly string[] {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const saysHundreds = hundreds > 0 || isLed;
  return [
    ...(saysHundreds ? [word(hundreds), 'trăm'] : []),
    ...tensWords(tens, ones, saysHundreds),
    ...(ones === 0 ? [] : [oneWord(tens, ones)]),
  ];
}

function tensWords(tens: number, ones: number, saysHundreds: boolean): readonly string[] {
  if (tens === 1) return ['mười'];
  if (tens > 1) return [word(tens), 'mươi'];
  return ones > 0 && saysHundreds ? ['linh'] : [];
}

function oneWord(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 5 && tens > 0) return 'lăm';
  return word(ones);
}

function word(digit: number): string {
  return DIGITS[digit] ?? '';
}
