// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { FigureSentence, type PutFigure } from '../../../../components/review/FigureSentence';
import { FigureOpenerProvider } from '../../../../components/review/figureOpener';
import { button, clear, press, show } from '../page';

const onOpen = vi.fn();

async function draw(say: (put: PutFigure) => string) {
  await show(
    <FigureOpenerProvider value={onOpen}>
      <p>
        <FigureSentence say={say} />
      </p>
    </FigureOpenerProvider>,
  );
  return document.querySelector('p')?.textContent;
}

afterEach(async () => {
  await clear();
  onOpen.mockClear();
});

it('has its numbers where its language puts them, whichever was made first', async () => {
  const said = await draw((put) => {
    const [won, offers] = [put({ name: 'won' }, '2'), put({ name: 'offers' }, '5', 'Proposals')];
    return `Of ${offers} offers ${won} were won.`;
  });
  expect(said).toBe('Of 5 offers 2 were won.');
  await press(button('Proposals: 5. Show what made it'));
  await press(button('Contracts: 2. Show what made it'));
  expect(onOpen.mock.calls).toEqual([[{ name: 'offers' }], [{ name: 'won' }]]);
});

it('keeps the focus on a number when the words around it change', async () => {
  await draw((put) => `${put({ name: 'won' }, '1')} contract`);
  const focused = button('Contracts: 1. Show what made it');
  focused.focus();
  const said = await draw((put) => {
    const won = put({ name: 'won' }, '2');
    return `Of ${put({ name: 'offers' }, '5')} offers ${won} were won.`;
  });
  expect(said).toBe('Of 5 offers 2 were won.');
  expect(document.activeElement).toBe(focused);
  expect(button('Contracts: 2. Show what made it')).toBe(focused);
});

it('leaves out what was made and not said, and stands without any', async () => {
  expect(
    await draw((put) => {
      put({ name: 'won' }, '3');
      return `Only ${put({ name: 'lost' }, '4')}.`;
    }),
  ).toBe('Only 4.');
  expect(await draw(() => 'Nothing yet.')).toBe('Nothing yet.');
});
