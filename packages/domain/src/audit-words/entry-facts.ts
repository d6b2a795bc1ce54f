import { isPlainDate } from '../kernel/index.ts';

/** The words that entries are told in. */
export interface EntryWords {
  /** Names of facts: `from` is “Từ trạng thái”. */
  readonly facts: Readonly<Record<string, string>>;
  /** Codes that stand in facts, whatever the object. */
  readonly values: Readonly<Record<string, string>>;
  /** States of one kind of object: the same code may be called otherwise elsewhere. */
  readonly states: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;
  /** What an edit of the past touched: so many of a kind, of one year. */
  readonly touched: (effect: string, year: string, count: string) => string;
  /** How the records are called whose ids stand in the entry; an id without a name says nothing to a reader. */
  readonly names?: ReadonlyMap<string, string>;
  /** What is behind the door of a refusal; absent for the address of a file. */
  readonly door?: string | undefined;
  readonly yes: string;
  readonly no: string;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The trail is kept with its keys sorted by letters; a change of state is read from where to where, a right from whom to whom and from when to when, and then the rest. */
const FIRST: readonly string[] = [
  'from',
  'to',
  'principalId',
  'delegateId',
  'duty',
  'capacity',
  'validFrom',
  'validTo',
];

/** The facts of an entry. Ids without a name say nothing to a reader; the export has them. */
export function entryFacts(objectType: string, json: string, words: EntryWords): readonly Fact[] {
  const facts: unknown = JSON.parse(json);
  if (typeof facts !== 'object' || facts === null) return [];
  const entries: [string, unknown][] = Object.entries(facts);
  const told = [
    ...FIRST.flatMap((first) => entries.filter(([key]) => key === first)),
    ...entries.filter(([key]) => !FIRST.includes(key)),
  ];
  return told.flatMap(([key, value]) => {
    const shown = valueWords(objectType, value, words);
    return shown === '' ? [] : [{ name: words.facts[`${objectType}.${key}`] ?? words.facts[key] ?? key, value: shown }];
  });
}

/** Of a list longer than this the beginning is told, and how many more there are. */
const MOST_IN_A_LIST = 12;

/** One value in words; a list with commas. */
export function valueWords(objectType: string, value: unknown, words: EntryWords): string {
  if (Array.isArray(value)) {
    const told = value.map((each) => valueWords(objectType, each, words)).filter(Boolean);
    const rest = told.length - MOST_IN_A_LIST;
    return [...told.slice(0, MOST_IN_A_LIST), ...(rest > 0 ? [`… (+${rest})`] : [])].join(', ');
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = String(value);
  if (UUID.test(text)) return words.names?.get(text) ?? '';
  if (isPlainDate(text)) return dayWords(text);
  const stretch = stretchWords(text, words);
  if (stretch !== undefined) return stretch;
  return (
    words.states[objectType]?.[text] ?? words.values[text] ?? words.facts[text] ?? textWords(objectType, text, words)
  );
}

/** The ids that an entry holds: names are asked for these. */
export function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(idsIn);
  return typeof value === 'string' && UUID.test(value) ? [value] : [];
}

function dayWords(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** `2021-01-01 – 2021-03-31`, and what is said after it. */
const STRETCH = /^(\d{4}-\d{2}-\d{2}) – ?(\d{4}-\d{2}-\d{2})?(.*)$/;

/** A stretch of days as people write it; one without an end is told from its first day. */
function stretchWords(text: string, { facts }: EntryWords): string | undefined {
  const [, from = '', to = '', rest = ''] = STRETCH.exec(text) ?? [];
  if (from === '') return undefined;
  return to === ''
    ? `${facts['validFrom'] ?? ''} ${dayWords(from)}${rest}`.trim()
    : `${dayWords(from)} – ${dayWords(to)}${rest}`;
}

/** `year=2021`, `filter.isLeader=false`, or `filter.text` of what somebody typed. */
const FILTER = /^(?:filter\.)?(\w+)(?:=(.+))?$/;
/** In what order the rows came says nothing about which left. */
const ORDER = /^sort\./;

const TOUCHED = /^([A-Z_]+) (\d{4}) (\d+)$/;

/** What an edit of the past touched, e.g. `NOMINATION 2021 3`, what a list was narrowed by, e.g. `year=2021`, or a door, or the text itself. */
function textWords(objectType: string, text: string, words: EntryWords): string {
  const [, effect = '', year = '', count = ''] = TOUCHED.exec(text) ?? [];
  const touched = words.states['PastEffect']?.[effect];
  if (touched !== undefined) return words.touched(touched, year, count);
  if (ORDER.test(text)) return '';
  const [, name = '', value = ''] = FILTER.exec(text) ?? [];
  const known = words.facts[`filter.${name}`] ?? words.facts[name];
  if (known === undefined) return doorWords(text, words);
  return value === '' ? known : `${known} ${valueWords(objectType, value, words)}`.trimEnd();
}

const DOOR = /^(Query|Mutation|Subscription|GET|POST)[. ](\S+)$/;

/** `/files/export/people.csv` */
const EXPORT = /^\/files\/export\/([\w-]+)\.(\w+)$/;

/** A door by what somebody wanted there; the name of a field stays beside it, an inspector finds it in the rights matrix. */
function doorWords(text: string, { values, door }: EntryWords): string {
  const [, way = '', name = ''] = DOOR.exec(text) ?? [];
  const wanted = values[way];
  if (wanted === undefined) return text;
  const [, list = '', format = ''] = EXPORT.exec(name) ?? [];
  if (values[list] !== undefined) return `${wanted} ${values[list]} (${values[format] ?? format})`;
  return door === undefined ? `${wanted} ${name}` : `${door} (${name})`;
}

/** A word of the catalogue, or the code itself for an act that this version of the web does not know yet. */
export function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
