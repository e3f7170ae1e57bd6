import type { PersonId } from '../domain/ids';
import type { Here } from '../domain/review/arrange';
import type { CoursePoint } from '../domain/review/course';
import type { FigureDetails } from '../domain/review/details';
import type { FigureRef } from '../domain/review/figureRef';
import type { Period } from '../domain/review/period';
import type { Review, ReviewQuestion } from '../domain/review/review';

/** What was changed: of remarks (struck slices, weeks' notes) nothing else has to be read anew. */
export type ChangedPart = 'remarks' | 'record';

/** What can be asked of the desk, and what it answers. Both sides are of the same build. */
export interface Asked {
  review: { question: ReviewQuestion & { here: Here }; answer: Review };
  details: { question: DetailsQuestion; answer: NamedDetails };
  /** The course over any periods side by side, as an experiment's weeks. */
  course: {
    question: { periods: readonly Period[]; here: Here };
    answer: readonly CoursePoint[];
  };
}
export type AskedName = keyof Asked;

export interface DetailsQuestion extends ReviewQuestion {
  readonly here: Here;
  readonly figure: FigureRef;
  /** Of each kind of thing. */
  readonly most: number;
}

/** Details, with the names of the people in them. */
export interface NamedDetails extends FigureDetails {
  readonly names: ReadonlyMap<PersonId, string>;
}

export type ToDesk =
  | {
      [Name in AskedName]: { id: number; name: Name; question: Asked[Name]['question'] };
    }[AskedName]
  | { changed: ChangedPart };

export type FromDesk =
  | { id: number; answer: Asked[AskedName]['answer'] }
  /** It could not be answered; the error's name, as of one that the browser throws. */
  | { id: number; failed: string }
  /** More of the record has been read: what was answered may be told more fully now. */
  | { readMore: true };
