// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Gate, type GateProps } from '../../../components/gate/Gate';
import { MINUTE_MS } from '../../../utils/domain/time';
import { guardMessages } from '../../../utils/i18n/guard';
import { clear, show } from './page';

afterEach(clear);

const chosen = () => document.querySelector<HTMLInputElement>('input[name=time]:checked')?.value;

it('keeps to a time that still fits, while the day runs down elsewhere', async () => {
  const onEnter = vi.fn<GateProps['onEnter']>();
  const gate = (minutesLeft: number) => (
    <Gate
      messages={guardMessages('en')}
      networkName="LinkedIn"
      endsName={undefined}
      dayLeftMs={minutesLeft * MINUTE_MS}
      dayTotalMs={20 * MINUTE_MS}
      recent={[]}
      suggested={undefined}
      purposes={[]}
      mayType
      failed={false}
      onEnter={onEnter}
      onLeave={() => {}}
      onPause={() => {}}
    />
  );
  await show(gate(20));
  expect(chosen()).toBe('10');
  await show(gate(7));
  expect(chosen()).toBe('all');
  await show(gate(20));
  expect(chosen()).toBe('10');
});
