/** True where a document's own status says that it is not settled: 案, 素案, 第2期計画（案） … */
export function isDraftStatus(status: string): boolean {
  return status.includes('案');
}
