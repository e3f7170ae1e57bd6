import type { Doubt } from '../domain/review/doubts';
import type { Verdict } from '../domain/review/verdict';
import { pluralIn } from './plural';

const plural = pluralIn('en');

/** What the time online cost, what came of it, and whether it brought less or more. */
export const verdictEn = {
  title: 'Did the time online bring business?',
  online: 'Online',
  offline: 'Real world',

  /** `numbers`: how many, and the ratio with its interval. */
  byContracts: {
    says: {
      'cannot-tell': (numbers: string): string =>
        `Cannot tell yet whether an hour online brings more or less than an hour in the real world: ${numbers}.`,
      less: (numbers: string): string =>
        `An hour online brought less than an hour in the real world: ${numbers}.`,
      more: (numbers: string): string =>
        `An hour online brought more than an hour in the real world: ${numbers}.`,
      'no-large-difference': (numbers: string): string =>
        `An hour online and an hour in the real world brought about as much, with no difference large enough to matter: ${numbers}.`,
    } satisfies Record<Verdict, (numbers: string) => string>,
    /** `written` is the count as it stands in its place. */
    events: (count: number, written: string): string =>
      `${written} ${plural(count, 'contract', 'contracts')}`,
    none: 'no contract in this period',
  },
  byNeeds: {
    says: {
      'cannot-tell': (numbers: string): string =>
        `By needs heard, which come sooner, one cannot tell yet: ${numbers}.`,
      less: (numbers: string): string =>
        `By needs heard, which come sooner, an hour online brought less: ${numbers}.`,
      more: (numbers: string): string =>
        `By needs heard, which come sooner, an hour online brought more: ${numbers}.`,
      'no-large-difference': (numbers: string): string =>
        `By needs heard, which come sooner, there is no difference large enough to matter: ${numbers}.`,
    } satisfies Record<Verdict, (numbers: string) => string>,
    events: (count: number, written: string): string =>
      `${written} ${plural(count, 'need', 'needs')}`,
    none: 'no need in this period',
  },
  withRatio: (events: string, ratio: string): string => `${events}, ratio ${ratio}`,
  withRatios: (events: string, strict: string, generous: string): string =>
    `${events}, ratio ${strict} if online is credited strictly, ${generous} if generously`,
  interval: (low: string, high: string): string => `[${low}–${high}]`,
  openInterval: (low: string): string => `[${low} to no upper bound]`,
  noRatio: 'not defined',

  doubts: {
    few: (needed: string, events: number, written: string): string =>
      events === 0
        ? `It takes at least ${needed} to tell.`
        : `It takes at least ${needed} to tell; there ${plural(events, 'is', 'are')} ${written}.`,
    interval: 'The interval holds 1, where both bring the same.',
    credit: (strict: string, generous: string): string =>
      `It depends on whom one credits: strictly, ${strict}; generously, ${generous}.`,
    'no-online': 'No time online was counted in this period.',
    'no-offline': 'No time in the real world is known of this period.',
  } satisfies Record<Doubt, string | ((...values: never[]) => string)>,
  kinds: {
    'cannot-tell': 'Cannot tell',
    less: 'Online brought less per hour',
    more: 'Online brought more per hour',
    'no-large-difference': 'No difference large enough to matter',
  } satisfies Record<Verdict, string>,
  firm: 'It is the same at half and at double the time of the real world.',
  changes: (half: string, double: string): string =>
    `At half the time of the real world: ${half}; at double: ${double}.`,

  ratioMeans:
    'The ratio is what an hour online brought for each thing that an hour in the real world brought; at 1 they are equal. In brackets, its range: ranges made in this way hold the true value in at least 95 of 100 cases.',
  noDivisor:
    'Where the real world brought nothing, the ratio is not defined, and nothing bounds it above.',
  uncertain: (declared: number, noted: string, assumed: string): string =>
    `The time of the real world is not measured: you noted it for ${noted} ${plural(declared, 'action', 'actions')}, and it is assumed for ${assumed}. So the result is also worked out at half and at double that time.`,
  fixed:
    'Such a result belongs to one period, chosen beforehand: who looks each week and stops when it suits will find a difference by chance.',

  workings: 'How this was worked out',
  crediting:
    'Strict credits online only where it is both how you first met and what the client says brought them. Generous credits it wherever it appears. What does not hold either way cannot be told.',
  strict: 'Strict',
  generous: 'Generous',
  alike: 'Strict and generous alike',
  rates: 'For each hour, with exact 95% intervals (Poisson)',
  events: 'Number',
  hours: 'Hours',
  perHour: 'An hour',
  atHalf: 'Real world, half the time',
  atDouble: 'Real world, double the time',
  noTime: 'no time',
  ratios: 'Online to the real world, with exact 95% intervals (binomial)',
  ratio: 'Ratio',
  verdict: 'Verdict',
  factors: {
    asNoted: 'Time as noted',
    atHalf: 'Half the time',
    atDouble: 'Double the time',
  },
  band: (low: string, high: string): string =>
    `The line stands at 1, the shade from ${low} to ${high}: within it no difference is large enough to matter. An arrow goes on beyond the drawing.`,

  contracts: {
    title: 'Contracts through social networks',
    none: 'No contract was won in this period.',
    /** The counts, then the same as they stand in their places. */
    range: (won: number, _most: number, all: string, strict: string, generous: string): string =>
      `Of ${all} ${plural(won, 'contract', 'contracts')}, ${strict} to ${generous} came through social networks.`,
    exact: (won: number, _most: number, all: string, through: string): string =>
      `${through} of ${all} ${plural(won, 'contract', 'contracts')} came through social networks.`,
    onlineRange: (strict: string, generous: string): string =>
      `strict ${strict} … generous ${generous}`,
    offlineRange: (least: string, most: string): string => `${least} to ${most}`,
    values: 'Value of the contracts',
    currency: 'Currency',
    noCurrency: 'Without a currency',
    through: 'Through networks',
    all: 'In all',
    valueRange: (least: string, most: string): string => `${least} to ${most}`,
    withoutValue: (count: number, written: string): string =>
      `${written} ${plural(count, 'contract has', 'contracts have')} no value noted.`,
    lost: (lost: string, share: string): string =>
      `Lost: ${lost}. Won, of all that was decided: ${share}.`,
    open: (count: number, written: string): string =>
      `Still open: ${written} ${plural(count, 'opportunity', 'opportunities')}. What comes of ${plural(count, 'it', 'them')} is not known yet.`,
    openWorth: (count: number, written: string, values: string): string =>
      `Still open: ${written} ${plural(count, 'opportunity', 'opportunities')}, with ${values} at stake. What comes of ${plural(count, 'it', 'them')} is not known yet.`,
    claim: (share: string): string =>
      `One study says that ${share} of those asked had signed no contract through social networks.`,
    claimShare: 'Without social networks',
    claimStudy: 'The study, of people',
    claimOwn: 'Yours, of contracts',
    claimOwnStrict: 'Yours, of contracts, strict',
    claimOwnGenerous: 'Yours, of contracts, generous',
    claimNone: 'Yours can stand beside it once there is a contract.',
    claimCare:
      "The study's share is one of people, yours is one of contracts: side by side they give an idea, and neither proves the other right or wrong.",
    meaning: 'What strict and generous mean',
    meaningStrict:
      'Strict: a contract counts where a social network is both how you first met and what the client says brought them.',
    meaningGenerous:
      'Generous: it counts wherever a social network appears: how you first met, what the client says, what else was going on, or an action noted in a visit.',
    meaningNone:
      'A contract of which none of this is noted counts as not through social networks either way.',
  },

  cost: {
    title: 'What the time cost',
    says: (hours: string): string => `${hours} online.`,
    saysWorth: (hours: string, money: string): string =>
      `${hours} online, which at your own hourly rate is ${money}.`,
    caption: 'In all, and for each thing that came',
    online: 'Online',
    whole: 'All time',
    inAll: 'In all',
    perConversation: (count: string): string => `Per conversation (${count})`,
    perNeed: (count: string): string => `Per need (${count})`,
    perContract: (count: string): string => `Per contract (${count})`,
    noConversation: 'no conversation yet',
    noNeed: 'no need yet',
    noContract: 'no contract yet',
    how: 'All time is the time online and that of the real world, part of which is assumed. Each is divided by all that came in the period, whichever way it came.',
    addRate: 'Set what an hour of yours is worth, to see it in money',
  },
};
