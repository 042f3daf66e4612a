import { contentId } from './content-id.server.ts';
import type { DepartmentId, MunicipalityCode } from './ids.ts';

/** Id of a department: it is the same in all documents of a municipality that print the same name. */
export function departmentId(code: MunicipalityCode, name: string): DepartmentId {
  return contentId('g', [code, name]) as DepartmentId;
}
