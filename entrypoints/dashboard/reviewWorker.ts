import { createReviewDesk } from '../../utils/review/desk';
import type { FromDesk, ToDesk } from '../../utils/review/messages';
import { createDatabase } from '../../utils/storage/database';
import { createLogReader } from '../../utils/storage/logReader';
import { readReviewRecord, readReviewRemarks } from '../../utils/storage/reviewRecord';

/**
 * The review's own thread: to read ten years and to count them takes a second or two, in which the
 * page goes on answering.
 */
const database = createDatabase();
// Whoever asks is told if it cannot be opened.
database.open().catch(() => {});
const log = createLogReader(database);
const desk = createReviewDesk({
  read: (since) => readReviewRecord(database, since),
  readRemarks: () => readReviewRemarks(database),
  async nameOf(ids) {
    const people = await log.peopleOf(ids);
    return new Map(people.map(({ id, name }) => [id, name]));
  },
  onReadMore: () => say({ readMore: true }),
});

addEventListener('message', ({ data }: MessageEvent<ToDesk>) => {
  if ('changed' in data) void desk.forget(data.changed).then(() => say({ readMore: true }));
  else void answer(data);
});

async function answer(asked: Exclude<ToDesk, { changed: unknown }>): Promise<void> {
  const { id } = asked;
  try {
    say({ id, answer: await answerOf(asked) });
  } catch (error) {
    say({ id, failed: error instanceof Error ? error.name : 'Error' });
  }
}

function answerOf(asked: Exclude<ToDesk, { changed: unknown }>) {
  switch (asked.name) {
    case 'review':
      return desk.review(asked.question);
    case 'details':
      return desk.details(asked.question);
    case 'course':
      return desk.course(asked.question);
  }
}

function say(message: FromDesk): void {
  postMessage(message);
}
