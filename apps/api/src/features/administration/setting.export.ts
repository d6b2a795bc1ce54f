import { ROLE_NAMES } from '@thidua/domain/accounts';
import { dayText } from '@thidua/domain/eligibility';
import { isOneOf, isPlainDate } from '@thidua/domain/kernel';
import {
  findSettings,
  groupSettings,
  SETTING_GROUP_NAMES,
  SETTING_GROUPS,
  SETTING_WORDS,
  settingInWords,
  type SettingGroup,
} from '@thidua/domain/settings';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { question, type ExportList, type Variables } from '../../platform/export/export-list.ts';
import { searchFact } from '../../platform/export/filter-words.ts';
import type { SettingPeriodType, SettingProposalType, SettingRecordType } from './setting.type.ts';

type Period = Pick<SettingPeriodType, 'value' | 'legalGround' | 'validFrom' | 'validTo'>;

interface Setting extends Pick<
  SettingRecordType,
  'name' | 'meaning' | 'leftBy' | 'whenAbsent' | 'awards' | 'openDossiers' | 'shape'
> {
  readonly current: Period | null;
  readonly history: readonly Period[];
  readonly proposals: readonly Pick<
    SettingProposalType,
    'status' | 'value' | 'legalGround' | 'validFrom' | 'proposedBy'
  >[];
}

const LANGUAGE = {
  words: SETTING_WORDS,
  roles: ROLE_NAMES,
  dayText: (day: string) => (isPlainDate(day) ? dayText(day) : day),
};

function said({ shape }: Setting, value: string): string {
  return settingInWords(shape, value, LANGUAGE);
}

/** Values before and after the one that holds today, a line each: value, days, ground. */
function othersOf(setting: Setting): string {
  return setting.history
    .filter(({ validFrom }) => validFrom !== setting.current?.validFrom)
    .map(({ value, legalGround, validFrom, validTo }) => {
      const days = validTo === null ? `từ ${dayText(validFrom)}` : `${dayText(validFrom)} – ${dayText(validTo)}`;
      return `${said(setting, value)}, ${days}: ${legalGround}`;
    })
    .join('\n');
}

function waitingOf(setting: Setting): string {
  return setting.proposals
    .filter(({ status }) => status === 'PROPOSED')
    .map(
      ({ value, validFrom, legalGround, proposedBy }) =>
        `${said(setting, value)}, từ ${dayText(validFrom)}: ${legalGround} (${proposedBy})`,
    )
    .join('\n');
}

/** As the page's tab and fields have it; the API gives all of them, the page and its file narrow by the same rules. */
function groupOf({ group }: Variables): SettingGroup | undefined {
  return isOneOf(SETTING_GROUPS, String(group)) ? (group as SettingGroup) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What law leaves to the province or the body: the value that holds, its paper and its days. */
export const settingExport: ExportList<Setting> = {
  slug: 'settings',
  permission: 'setting:read',
  document: question(`
    query ($group: String, $text: String, $award: AwardCode) {
      settings {
        name meaning leftBy whenAbsent awards openDossiers
        shape { type unit options { value name } }
        current { value legalGround validFrom validTo }
        history { value legalGround validFrom validTo }
        proposals { status value legalGround validFrom proposedBy }
      }
    }`),
  title: () => 'Thiết lập có căn cứ',
  portionOf: ({ settings }, variables) => {
    const all = settings as readonly Setting[];
    const group = groupOf(variables);
    const ofGroup = group === undefined ? all : groupSettings(all)[group];
    return { nodes: findSettings(ofGroup, { text: textOf(variables['text']), award: textOf(variables['award']) }) };
  },
  columns: [
    { header: 'Thiết lập', kind: 'text', width: 44, fieldClass: 'P0', value: ({ name }) => name },
    { header: 'Quyết định điều gì', kind: 'text', width: 60, fieldClass: 'P0', value: ({ meaning }) => meaning },
    {
      header: 'Đang áp dụng',
      kind: 'text',
      width: 30,
      fieldClass: 'P0',
      value: (setting) => (setting.current === null ? 'Chưa ai quy định' : said(setting, setting.current.value)),
    },
    {
      header: 'Căn cứ',
      kind: 'text',
      width: 50,
      fieldClass: 'P0',
      value: ({ current }) => current?.legalGround ?? null,
    },
    {
      header: 'Từ ngày',
      kind: 'date',
      width: 13,
      fieldClass: 'P0',
      value: ({ current }) => current?.validFrom ?? null,
    },
    {
      header: 'Đến hết ngày',
      kind: 'date',
      width: 13,
      fieldClass: 'P0',
      value: ({ current }) => current?.validTo ?? null,
    },
    {
      header: 'Khi chưa ai quy định',
      kind: 'text',
      width: 50,
      fieldClass: 'P0',
      value: ({ whenAbsent }) => whenAbsent,
    },
    { header: 'Luật để ngỏ ở', kind: 'text', width: 50, fieldClass: 'P0', value: ({ leftBy }) => leftBy },
    {
      header: 'Danh hiệu, hình thức chịu ảnh hưởng',
      kind: 'text',
      width: 50,
      fieldClass: 'P0',
      value: ({ awards }) => awards.map((code) => AWARDS[code].name).join('; '),
    },
    {
      header: 'Hồ sơ đang xử lý',
      kind: 'integer',
      width: 12,
      fieldClass: 'P1',
      value: ({ openDossiers }) => openDossiers,
    },
    { header: 'Trước đây và sau này', kind: 'text', width: 60, fieldClass: 'P0', value: othersOf },
    { header: 'Đề nghị chờ duyệt', kind: 'text', width: 60, fieldClass: 'P1', value: waitingOf },
  ],
  filters: (variables) => {
    const group = groupOf(variables);
    const award = variables['award'] as AwardCode | null | undefined;
    return [
      ...(group === undefined ? [] : [['Nhóm', SETTING_GROUP_NAMES[group]] as const]),
      ...searchFact(textOf(variables['text'])),
      ...(award === null || award === undefined ? [] : [['Danh hiệu, hình thức', AWARDS[award].name] as const]),
    ];
  },
};
