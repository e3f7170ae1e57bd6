/** The texts of who could introduce whom, on the card of one person. */
export const introductionsEn = {
  title: 'Introductions',
  none: 'Nothing is noted yet.',
  towards: (name: string): string => `Could introduce you to ${name}`,
  through: (name: string): string => `${name} could introduce you to`,
  noted: (day: string): string => `noted ${day}`,
  add: 'Note an introduction',
  direction: 'Who could introduce whom?',
  otherIs: {
    person: (name: string): string => `${name} could introduce me to them`,
    through: (name: string): string => `They could introduce me to ${name}`,
  },
  note: 'How they know each other, if you like',
  nobody: 'Please name somebody.',
  whom: 'Please name somebody else.',
  tooLong: 'Please shorten this name a little.',
  save: 'Note it',
  saved: 'Introduction noted.',
  deleted: 'Introduction deleted.',
};
