/** What can be taken out of the review. What stands in the file of figures: `figuresFile`. */
export const reviewOutEn = {
  title: 'Take it along',
  print: 'Print',
  savePicture: 'Save the picture of the week',
  saveFigures: 'Save all figures as CSV',
  saveTeam: 'Save the week for the team',
  what: 'What stands in them',
  meant: {
    print: 'Print: this page on A4, or as a PDF. What is folded stays away.',
    picture: (week: string): string =>
      `The picture: the counts and minutes of ${week}, and twelve weeks as bars. No names, no goals and no note of a week: your own words could hold a name.`,
    figures: (period: string): string =>
      `All figures of ${period} with their limits, for a spreadsheet; beside them as many days before, and the twelve weeks up to its end. Your own words stand in it: the notes of these weeks, the reasons for time beyond the budget and the names of your own purposes. Nobody is named otherwise.`,
    team: (week: string): string =>
      `The week for the team: ${week}, the last whole one. Counts and hours, and no words at all. Rappel sends it nowhere: you hand it on, or not.`,
  },
  teamFile: 'The file for the team, as it is',
  teamUnread: 'The week is being counted.',
  openTeam: "Open a team's files",

  /** On the picture. */
  picture: {
    week: (number: string): string => `Week ${number}`,
    soFar: (range: string): string => `${range}, so far`,
    perConversation: 'minutes online per conversation',
    noConversation: 'minutes online, and no conversation',
    online: 'Minutes online',
    conversations: 'Conversations',
    needs: 'Needs heard',
    offers: 'Offers',
    contracts: 'Contracts',
    conversationsByWeek: 'Conversations by week',
    onlineByWeek: 'Minutes online by week',
    noCourse: 'With a second week, the course will stand here.',
  },
};
