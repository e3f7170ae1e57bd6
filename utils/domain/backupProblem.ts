/** Why a file cannot be restored from. */
export type BackupProblem = 'too-large' | 'foreign' | 'newer' | 'damaged';
