// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gatePanel, type PanelContext, timeUpPanel } from '../../../components/gate/panels';
import { readSettings } from '../../../utils/domain/settings';
import { guardMessages } from '../../../utils/i18n/guard';
import { personId } from '../domain/helpers/actions';
import { aDay, aSession } from '../domain/helpers/make';
import { button, clear, field, press, show, texts } from './page';

const PICKS = [
  { person: personId('p1'), name: 'Julia Weber', why: 'former client, no word for 14 months' },
  { person: personId('p2'), name: 'Paul Renard', why: 'an unexpected one: no word for 8 months' },
];

function aPanel(some: Partial<PanelContext> = {}) {
  const send = vi.fn();
  const context: PanelContext = {
    page: { network: 'linkedin', kind: 'feed' },
    messages: guardMessages('en'),
    settings: readSettings({}),
    day: aDay(),
    dayLeftMs: 600_000,
    recent: [],
    hints: [],
    picks: PICKS,
    planned: undefined,
    mayType: true,
    failed: false,
    opening: undefined,
    address: undefined,
    send,
    leave: vi.fn(),
    payElsewhere: vi.fn(),
    ...some,
  };
  return { context, send };
}

afterEach(clear);

describe('the panel at the end', () => {
  it('proposes people of today, each logged by one press', async () => {
    const { context, send } = aPanel();
    await show(timeUpPanel(context, aSession()));
    expect(texts('.call .row p')).toEqual([
      'Julia Weberformer client, no word for 14 months',
      'Paul Renardan unexpected one: no word for 8 months',
      'An unexpected call is often more welcome than we expect.',
    ]);
    await press(button('I called, Paul Renard'));
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'openLog', person: 'p2' });
    await press(button('Log a call'));
    expect(send).toHaveBeenLastCalledWith({ type: 'openLog' });
  });

  it('has first what the gate was told, and then the others', async () => {
    const { context, send } = aPanel();
    const session = aSession({ afterwards: { words: '10:00: call Marie' } });
    await show(timeUpPanel(context, session));
    expect(texts('.call .row strong')).toEqual(['10:00: call Marie', 'Julia Weber', 'Paul Renard']);
    await press(button('I called, 10:00: call Marie'));
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'openLog', words: '10:00: call Marie' });
  });

  it('still ends, extends and leaves by its other buttons', async () => {
    const { context, send } = aPanel();
    const session = aSession({ spentMs: 600_000 });
    await show(timeUpPanel(context, session));
    await press(button('Finish (2 min)'));
    await press(button('5 more minutes'));
    await press(button('Leave'));
    expect(send.mock.calls.map(([{ type }]) => type)).toEqual(['finish', 'more']);
    expect(context.leave).toHaveBeenCalledOnce();
  });
});

describe('the gate', () => {
  it('orders the purposes by the strategy, and says what was written of the network', async () => {
    const purposes = [{ id: 'messages' as const }, { id: 'prospects' as const }];
    const hints = [
      { network: 'facebook', purposes: [{ id: 'watch' as const }], says: 'Not here.' },
      { network: 'linkedin', purposes, says: 'You wrote it.' },
    ];
    const gate = { kind: 'gate', dayLeftMs: 600_000, ends: undefined } as const;
    await show(gatePanel(aPanel({ hints }).context, gate));
    expect(texts('.note')).toEqual(['You wrote it.']);
    expect(texts('.choice').slice(0, 3)).toEqual(['Messages', 'Find prospects', 'Industry watch']);
    await clear();
    await show(gatePanel(aPanel({ hints: hints.slice(0, 1) }).context, gate));
    expect(texts('.note')).toEqual([]);
    expect(texts('.choice')[0]).toBe('Industry watch');
    expect(texts('.choice')[1]).toBe('Answer invitations');
  });

  it('has the plan in "And then, in real life?", and sends it along', async () => {
    const { context, send } = aPanel({ planned: '10:00: call Marie Dubois about the roof' });
    await show(gatePanel(context, { kind: 'gate', dayLeftMs: 600_000, ends: undefined }));
    expect(field('And then, in real life?').value).toBe('10:00: call Marie Dubois about the roof');
    field('Goal of this visit').value = 'Answer Anna';
    await press(button('Enter'));
    expect(send.mock.calls[0]?.[0]).toMatchObject({
      type: 'beginSession',
      afterwards: { words: '10:00: call Marie Dubois about the roof' },
    });
  });

  it('lets it be cleared, and goes on without', async () => {
    const { context, send } = aPanel({ planned: '10:00: call Marie' });
    await show(gatePanel(context, { kind: 'gate', dayLeftMs: 600_000, ends: undefined }));
    field('And then, in real life?').value = '';
    field('Goal of this visit').value = 'Answer Anna';
    await press(button('Enter'));
    expect(send.mock.calls[0]?.[0]).not.toHaveProperty('afterwards');
  });
});
