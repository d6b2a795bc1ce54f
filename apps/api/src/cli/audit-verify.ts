import { openInstallation } from '../adapters/installation.ts';
import { AUDIT_EXIT_CODES, verifyAudit } from '../platform/audit/verify-audit.ts';
import type { AuditFinding } from '../platform/audit/verify-audit.ts';
import { printJson } from './command.ts';
import type { Command } from './command.ts';

/** What the finding means, in words. */
export function describeFinding(finding: AuditFinding): string {
  switch (finding.code) {
    case 'OK':
      return `Nhật ký nguyên vẹn: ${finding.entries} dòng.${finding.warnings.length > 0 ? ` Đồng hồ lùi ở dòng ${finding.warnings.join(', ')}.` : ''}`;
    case 'BROKEN_LINK':
      return `Chuỗi nhật ký đứt ở dòng ${finding.seq}: dòng này hoặc dòng trước nó đã bị sửa.`;
    case 'MISSING_ENTRY':
      return `Thiếu dòng ${finding.seq} của nhật ký.`;
    case 'WRONG_MAC':
      return `Chữ ký của dòng ${finding.seq} không đúng: chuỗi đã bị viết lại, hoặc khóa nhật ký không phải khóa của cơ sở dữ liệu này.`;
    case 'HEAD_MISMATCH':
      return `Nhật ký có ${finding.seq} dòng, đầu chuỗi ghi ${finding.headSeq}: đuôi đã bị cắt hoặc bị thêm.`;
  }
}

/** `thidua audit verify`: computes the whole trail again. */
export const auditVerify: Command = async ({ env, tell, json }) => {
  const installation = await openInstallation(env, tell);
  const finding = await verifyAudit(installation.database.client, installation.auditKey);
  if (json) printJson(finding);
  else tell(describeFinding(finding));
  await installation.close();
  return AUDIT_EXIT_CODES[finding.code];
};
