// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { useInTurns } from '../../../../components/review/useInTurns';
import { clear, settle, show, texts } from '../page';

let drawn: string[];

function Parts({ latest }: { latest: string }) {
  const shown = useInTurns(latest, 3);
  drawn.push(shown.map((one) => one ?? '-').join(''));
  return <p>{shown}</p>;
}

afterEach(clear);

it('each part has its turn, and shows what it did until then', async () => {
  drawn = [];
  await show(<Parts latest="a" />);
  await settle();
  expect(texts('p')).toEqual(['aaa']);
  await show(<Parts latest="b" />);
  await settle();
  expect(texts('p')).toEqual(['bbb']);
  expect(drawn).toEqual(['a--', 'aa-', 'aaa', 'baa', 'bba', 'bbb']);
});
