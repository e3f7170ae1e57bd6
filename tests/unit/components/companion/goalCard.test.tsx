// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FeedPlace } from '../../../../components/companion/FeedPlace';
import { GoalCard, type GoalCardProps } from '../../../../components/companion/GoalCard';
import { companionMessages } from '../../../../utils/i18n/companion';
import { button, clear, press, show, texts } from '../page';

afterEach(clear);

async function showCard(some: Partial<GoalCardProps> = {}, language: 'en' | 'fr' = 'en') {
  const acts = {
    onCount: vi.fn(),
    onLeaveEarly: vi.fn(),
    onRead: vi.fn(),
    onSave: vi.fn(),
    onDescribe: vi.fn(),
  };
  const props: GoalCardProps = {
    messages: companionMessages(language),
    goal: 'answer Anna',
    count: undefined,
    saysReached: false,
    midway: undefined,
    profile: undefined,
    corner: 'bottom-right',
    onIntroduce: undefined,
    ...acts,
    ...some,
  };
  await show(<GoalCard {...props} />);
  return acts;
}
const card = () => document.querySelector('section');

describe('the card beside the pill', () => {
  it('is not there where there is nothing to say', async () => {
    await showCard();
    expect(document.body.textContent).toBe('');
    await showCard({ saysReached: true });
    expect(card()).toBeNull();
  });

  it.each([
    ['en', 'On the way to your goal'],
    ['fr', 'En chemin vers votre objectif'],
  ] as const)('is a named region in its own language: %s', async (language, name) => {
    await showCard({ count: { reached: 0, target: 3 } }, language);
    expect(card()?.getAttribute('aria-label')).toBe(name);
    expect(card()?.lang).toBe(language);
  });

  it('stands in the corner of the pill', async () => {
    await showCard({ count: { reached: 0, target: 3 }, corner: 'top-left' });
    expect(card()?.className).toBe('goal-card top left');
    await showCard({ count: { reached: 0, target: 3 }, corner: 'top-left' });
    expect(card()?.className).toBe('goal-card top left');
  });
});

describe('the count towards the target', () => {
  it.each([
    ['en', '1 of 3', 'One more', 'One fewer'],
    ['fr', '1 sur 3', 'Un de plus', 'Un de moins'],
  ] as const)('is told, and changed by hand: %s', async (language, words, more, fewer) => {
    const { onCount } = await showCard({ count: { reached: 1, target: 3 } }, language);
    expect(texts('[role=status]')).toEqual([words]);
    await press(button(more));
    await press(button(fewer));
    expect(onCount.mock.calls).toEqual([['more'], ['fewer']]);
  });

  it('does not go below nothing, and does go beyond the target', async () => {
    await showCard({ count: { reached: 0, target: 3 } });
    expect([button('One fewer').disabled, button('One more').disabled]).toEqual([true, false]);
    await showCard({ count: { reached: 4, target: 3 } });
    expect(texts('[role=status]')).toEqual(['4 (goal: 3)']);
    expect([button('One fewer').disabled, button('One more').disabled]).toEqual([false, false]);
  });
});

describe('reaching it', () => {
  const count = { reached: 3, target: 3 };

  it('is said with the offer to leave early, and can be closed', async () => {
    const { onLeaveEarly, onRead } = await showCard({ count, saysReached: true });
    expect(texts('[role=status]')).toEqual([
      '3 of 3',
      '3 of 3: what you came for. Leave early, and call someone?',
    ]);
    await press(button('Leave early'));
    expect(onLeaveEarly).toHaveBeenCalledOnce();
    expect(onRead).not.toHaveBeenCalled();
    await press(button('Close'));
    expect(onRead).toHaveBeenCalledExactlyOnceWith('reached');
  });

  it('is said in French', async () => {
    await showCard({ count, saysReached: true }, 'fr');
    expect(texts('.line p')).toEqual([
      "3 sur 3\u00a0: c'est ce que vous vouliez. Partir plus tôt, et appeler quelqu'un\u00a0?",
    ]);
    expect([button('Partir plus tôt'), button('Fermer')]).toHaveLength(2);
  });

  it('is not said otherwise', async () => {
    await showCard({ count });
    expect(texts('.line')).toEqual([]);
    const midway = { kind: 'feed', minutes: 6, servedMinutes: 0 } as const;
    await showCard({ midway, saysReached: true });
    expect(texts('.line')).toHaveLength(1);
  });
});

describe('the line midway', () => {
  const midway = { kind: 'feed', minutes: 6, servedMinutes: 0 } as const;

  it.each([
    ['en', 'Goal: answer Anna. 6\u00a0min in the feed, 0 for the goal.', 'Close'],
    ['fr', "Objectif\u00a0: answer Anna. 6\u00a0min dans le fil, 0 pour l'objectif.", 'Fermer'],
  ] as const)('tells where the time went, and nothing more: %s', async (language, line, close) => {
    const { onRead } = await showCard({ midway }, language);
    expect(texts('[role=status]')).toEqual([line]);
    expect(texts('button')).toEqual([close]);
    await press(button(close));
    expect(onRead).toHaveBeenCalledExactlyOnceWith('midway');
  });
});

describe('the place of the feed', () => {
  it.each([
    ['en', 'The feed waits', 'Your goal: answer Anna', 'Show the feed for this visit'],
    [
      'fr',
      'Le fil attend',
      'Votre objectif\u00a0: answer Anna',
      'Afficher le fil pour cette visite',
    ],
  ] as const)('has the goal, and the way to the feed: %s', async (language, name, goal, way) => {
    const onShow = vi.fn();
    const place = { left: 20, top: 310, width: 540 };
    const messages = companionMessages(language);
    await show(<FeedPlace messages={messages} goal="answer Anna" place={place} onShow={onShow} />);
    expect([card()?.getAttribute('aria-label'), card()?.lang]).toEqual([name, language]);
    expect([texts('h2'), texts('p')]).toEqual([[name], [goal]]);
    const { left, top, width } = (card() as HTMLElement).style;
    expect({ left, top, width }).toEqual({ left: '20px', top: '310px', width: '540px' });
    await press(button(way));
    expect(onShow).toHaveBeenCalledOnce();
  });
});
