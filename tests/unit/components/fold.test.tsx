// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Fold } from '../../../components/kit/Fold';
import { clear, openFolds, show, texts } from './page';

afterEach(clear);

it('draws what it is to draw later once it is opened, and keeps it when it is closed', async () => {
  const draw = vi.fn(() => <p>many rows</p>);
  const toggled = vi.fn();
  await show(
    <Fold title="As a table" onToggle={toggled}>
      {draw}
    </Fold>,
  );
  expect(draw).not.toHaveBeenCalled();
  await openFolds('As a table');
  expect(toggled).toHaveBeenLastCalledWith(true);
  expect(texts('p')).toEqual(['many rows']);
  await openFolds('As a table', false);
  expect(texts('p')).toEqual(['many rows']);
  expect(toggled).toHaveBeenLastCalledWith(false);
});

it('has at once what is given as it is: a form keeps what was typed', async () => {
  await show(
    <Fold title="Plan">
      <p>a form</p>
    </Fold>,
  );
  expect(texts('p')).toEqual(['a form']);
});
