import type { ActionKind } from '../domain/action';

/** What is told in passing of somebody who is known. The worker loads it, so it loads no other. */
export const acquaintanceEn = {
  kinds: {
    call: 'call',
    meeting: 'meeting',
    visit: 'visit',
    event: 'event',
    'introduction-asked': 'introduction asked',
    'introduction-given': 'introduction given',
    message: 'message',
  } satisfies Record<ActionKind, string>,
  lastConversation: (kind: string, ago: string): string => `Last conversation: ${kind}, ${ago}`,
  noConversation: 'No conversation logged yet',
  nextStep: (note: string): string => `Next step: ${note}`,
  nextStepDue: (note: string, day: string): string => `Next step: ${note}, ${day}`,
  introduces: (name: string, other: string): string =>
    `Noted: ${name} could introduce you to ${other}`,
  barred: (why: string): string => `Not to be contacted: ${why}`,
};
