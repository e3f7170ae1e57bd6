import * as v from 'valibot';
import { type OwnLine, readLine } from '../../../../utils/domain/editorial/editorialLine';
import { keyMessageIdSchema, postIdSchema } from '../../../../utils/domain/editorial/ids';

export const messageId = (text: string) => v.parse(keyMessageIdSchema, text);
export const postId = (text: string) => v.parse(postIdSchema, text);

/** The line of somebody who builds roofs. */
export function aLine(some: Partial<OwnLine> = {}): OwnLine {
  return readLine({
    audience: 'architects',
    feeling: 'a roof is in good hands with me',
    messages: [
      { id: 'm1', words: 'It lasts', since: '2026-01-05' },
      { id: 'm2', words: 'It is done in a week', since: '2026-01-05' },
    ],
    field: 'roofs',
    notMyField: 'politics',
    tone: 'plain',
    rhythm: { posts: 2, per: 'week', since: '2026-01-05' },
    watchWords: ['subsidy'],
    updatedAt: 1,
    ...some,
  });
}
