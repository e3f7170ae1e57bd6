/** Whether a record is no tombstone. */
export function isThere({ deletedAt }: { deletedAt?: number | undefined }): boolean {
  return deletedAt === undefined;
}
