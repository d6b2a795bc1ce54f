import { COUNCIL_ROLE_NAMES, type CouncilRole } from '@thidua/domain/council';
import { COUNCIL_STATUS_NAMES, type CouncilStatus } from '@thidua/domain/council-composition';
import { councilColumns, type EstablishedCouncil } from '../../platform/export/council-columns.ts';
import { question, type AnyExportList, type ExportList, type Portion } from '../../platform/export/export-list.ts';

interface Member {
  readonly role: CouncilRole;
  readonly hasVote: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly staff: {
    readonly fullName: string;
    readonly post: string;
    readonly department: { readonly name: string } | null;
  };
}

interface Council extends EstablishedCouncil<CouncilStatus> {
  readonly members: readonly Member[];
}

/** A seat of a council. */
type Row = Omit<Council, 'members'> & { readonly member: Member };

/** The councils of the body: one line a seat, past ones too. */
export const councilExport: ExportList<Row> = {
  slug: 'councils',
  permission: 'council:read',
  document: question(`
    query ($after: String) {
      councils(after: $after, first: 100) {
        nodes {
          name decisionNumber decidedOn decidedBy termFrom termTo status
          members { role hasVote validFrom validTo staff { fullName post department { name } } }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: () => 'Hội đồng Thi đua, Khen thưởng',
  portionOf: ({ councils }) => {
    const { nodes, ...rest } = councils as Portion<Council>;
    return { ...rest, nodes: nodes.flatMap(({ members, ...row }) => members.map((member) => ({ ...row, member }))) };
  },
  columns: [
    ...councilColumns(COUNCIL_STATUS_NAMES),
    { header: 'Họ và tên', kind: 'text', width: 30, fieldClass: 'P0', value: ({ member }) => member.staff.fullName },
    { header: 'Chức vụ', kind: 'text', width: 26, fieldClass: 'P0', value: ({ member }) => member.staff.post },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ member }) => member.staff.department?.name ?? null,
    },
    {
      header: 'Chức danh trong Hội đồng',
      kind: 'text',
      width: 30,
      fieldClass: 'P1',
      value: ({ member }) => COUNCIL_ROLE_NAMES[member.role],
    },
    {
      header: 'Quyền biểu quyết',
      kind: 'text',
      width: 16,
      fieldClass: 'P1',
      value: ({ member }) => (member.hasVote ? 'Có' : 'Không'),
    },
    { header: 'Từ ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ member }) => member.validFrom },
    { header: 'Đến ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ member }) => member.validTo },
  ],
  filters: async () => [],
};

/** The lists of this feature as files. */
export const councilExports: readonly AnyExportList[] = [councilExport];
