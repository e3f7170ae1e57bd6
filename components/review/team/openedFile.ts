import type { TeamWeek, TeamWeekProblem } from '../../../utils/domain/review/teamWeek';

/** `cannot-open`: the browser does not hand it out, as when it was moved meanwhile. */
export type OpenedProblem = TeamWeekProblem | 'too-large' | 'cannot-open';

/** A file that was opened, and what became of it. */
export type OpenedFile = { readonly id: string; readonly name: string } & (
  | { readonly week: TeamWeek }
  | { readonly why: OpenedProblem }
);

export function weeksIn(files: readonly OpenedFile[]): TeamWeek[] {
  return files.flatMap((file) => ('week' in file ? file.week : []));
}
