// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { peopleById } from '../../../components/log/describe';
import { PageNotes } from '../../../components/today/PageNotes';
import { TodayPage } from '../../../components/today/TodayPage';
import { WelcomePage } from '../../../components/welcome/WelcomePage';
import type { FixedFields } from '../../../utils/domain/governed';
import { openingIdSchema, sessionIdSchema } from '../../../utils/domain/ids';
import type { Opening } from '../../../utils/domain/opening';
import type { Session } from '../../../utils/domain/session';
import { button, clear, field, press, set, show, texts } from './page';

const AT = new Date(2026, 10, 26, 9, 5).getTime();

const visit = (id: string, more: Partial<Session>): Session => ({
  id: v.parse(sessionIdSchema, id),
  network: 'linkedin',
  goal: { purpose: 'watch', words: `goal ${id}` },
  plannedMs: 600_000,
  startedAt: AT,
  spentMs: 290_000,
  lastAttendedAt: AT,
  reached: 0,
  overtimes: [],
  ...more,
});
const opening = (id: string, answer: Opening['answer']): Opening => ({
  id: v.parse(openingIdSchema, id),
  network: 'linkedin',
  at: AT,
  answer,
});

async function showToday(more: { visits?: Session[]; openings?: Opening[]; language?: 'fr' }) {
  const running = more.visits?.at(-1)?.id;
  await show(
    <TodayPage
      day={{
        key: '2026-11-26',
        startedAt: AT,
        spentMs: 420_000,
        earnedMs: 300_000,
        overtimeMs: 0,
        elsewhereMs: 0,
        overtimes: [],
        clockError: false,
      }}
      leftMs={1_080_000}
      totalMs={1_500_000}
      conversations={1}
      visits={more.visits ?? []}
      running={running}
      openings={more.openings ?? []}
      steps={[]}
      people={peopleById([])}
      today="2026-11-26"
      onLog={() => {}}
      onDone={() => {}}
      onCalendar={() => {}}
    />,
    more.language ?? 'en',
  );
}

afterEach(clear);

describe('the page of today', () => {
  it('lists the visits with their goals, minutes and outcomes', async () => {
    const visits = [visit('a', { outcome: 'partly', network: 'facebook' }), visit('b', {})];
    await showToday({ visits });
    expect(texts('ol .row')).toEqual([
      'goal a09:05 · Facebook · goal partly reached5 min',
      'goal b09:05 · LinkedIn · running5 min',
    ]);
  });

  it('counts the openings without a word of judgement', async () => {
    const openings = [opening('1', 'entered'), opening('2', 'left'), opening('3', 'entered')];
    await showToday({ openings });
    expect(document.body.textContent).toContain(
      '7 min spent. 3 openings, 1 left at the gate. 5 minutes earned by conversations.',
    );
    await clear();
    await showToday({ openings, language: 'fr' });
    expect(document.body.textContent).toContain("3 ouvertures, dont 1 quittée à l'entrée.");
  });

  it('says in sentences what is empty', async () => {
    await showToday({});
    expect(texts('.card p.quiet')).toEqual([
      'No next step is due today.',
      'None is planned. A next step with a date, given to an action, shows up here.',
      '7 min spent. 5 minutes earned by conversations.',
      'No visit today.',
    ]);
  });
});

describe('the welcome', () => {
  const modes = { linkedin: 'on-page', facebook: 'on-page' } as const;

  async function showStep(step: 1 | 2 | 3, language: 'en' | 'fr' = 'en') {
    const [onSave, onGo, onDone] = [vi.fn(async () => true), vi.fn(), vi.fn()];
    const events = { onSave, onGo, onDone };
    await show(
      <WelcomePage step={step} minutes={20} modes={modes} fixed={new Set()} {...events} />,
      language,
    );
    return events;
  }

  it('asks for the minutes, and goes on once they are saved', async () => {
    const { onSave, onGo } = await showStep(1);
    await set(field('Minutes a day on LinkedIn and Facebook together'), '3');
    await press(button('Next'));
    expect(texts('.problem')).toEqual(['Please give a whole number from 5 to 240.']);
    expect(onGo).not.toHaveBeenCalled();
    await set(field('Minutes a day on LinkedIn and Facebook together'), '30');
    await press(button('Next'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ minutes: 30, modes });
    expect(onGo).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('stays where it is when a choice could not be saved', async () => {
    const { onSave, onGo, onDone } = await showStep(1);
    onSave.mockResolvedValue(false);
    await press(button('Next'));
    await press(button('Skip the rest'));
    expect(onGo).not.toHaveBeenCalled();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('offers the choice for each network, on the page unless chosen otherwise', async () => {
    const { onSave, onGo } = await showStep(2);
    expect(texts('legend')).toEqual(['LinkedIn', 'Facebook']);
    const handsOff = document.querySelector<HTMLInputElement>(
      'input[name="mode-linkedin"][value="hands-off"]',
    );
    if (!handsOff) throw new Error('no choice for LinkedIn');
    await press(handsOff);
    await press(button('Next'));
    const chosen = { linkedin: 'hands-off', facebook: 'on-page' };
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ minutes: undefined, modes: chosen });
    expect(onGo).toHaveBeenCalledExactlyOnceWith(3);
  });

  it('leaves the budget to an experiment that runs', async () => {
    const onSave = vi.fn(async () => true);
    await show(
      <WelcomePage
        step={1}
        minutes={20}
        modes={modes}
        fixed={new Set()}
        budgetHeldUntil="2027-01-17"
        onSave={onSave}
        onGo={() => {}}
        onDone={() => {}}
      />,
    );
    expect(field('Minutes a day on LinkedIn and Facebook together').disabled).toBe(true);
    expect(texts('.card .quiet')).toEqual([
      'Set by the experiment until 17 Jan 2027; end it in Review.',
    ]);
    await press(button('Next'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ minutes: undefined, modes });
  });

  it('shows what the organisation fixes, also where that comes late', async () => {
    const onSave = vi.fn(async () => true);
    const welcome = (step: 1 | 2, fixed: FixedFields) =>
      show(
        <WelcomePage
          step={step}
          minutes={20}
          modes={modes}
          fixed={fixed}
          onSave={onSave}
          onGo={() => {}}
          onDone={() => {}}
        />,
      );
    const radio = (network: string, mode: string) => {
      const name = `input[name="mode-${network}"][value="${mode}"]`;
      const found = document.querySelector<HTMLInputElement>(name);
      if (!found) throw new Error(`no ${name}`);
      return found;
    };
    await welcome(1, new Set());
    await set(field('Minutes a day on LinkedIn and Facebook together'), '60');
    await welcome(1, new Set(['dailyBudgetMinutes']));
    expect(field('Minutes a day on LinkedIn and Facebook together')).toMatchObject({
      value: '20',
      disabled: true,
    });
    await welcome(2, new Set(['dailyBudgetMinutes']));
    await press(radio('linkedin', 'hands-off'));
    await press(radio('facebook', 'hands-off'));
    await welcome(2, new Set(['dailyBudgetMinutes', 'networks.linkedin.mode']));
    expect(radio('linkedin', 'on-page')).toMatchObject({ checked: true, disabled: true });
    expect(radio('facebook', 'on-page').disabled).toBe(false);
    expect(texts('.mode .quiet')).toEqual(['Set by your organisation.']);
    await press(button('Next'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      minutes: undefined,
      modes: { linkedin: 'on-page', facebook: 'hands-off' },
    });
  });

  it('says that private windows are not covered', async () => {
    await showStep(2, 'fr');
    expect(document.body.textContent).toContain('Les fenêtres privées ne sont pas couvertes');
  });

  it('can be skipped, gone back in, and ended', async () => {
    const first = await showStep(1);
    await press(button('Skip the rest'));
    expect(first.onDone).toHaveBeenCalledOnce();
    await clear();
    const last = await showStep(3);
    await press(button('Back'));
    expect(last.onGo).toHaveBeenCalledExactlyOnceWith(2);
    await press(button('Start'));
    expect(last.onDone).toHaveBeenCalledOnce();
  });
});

describe('notes at the top of a page', () => {
  it('say that the clock was wrong, and ask for the sites in one press', async () => {
    const onAllowSites = vi.fn();
    await show(
      <PageNotes
        clockError
        welcome={undefined}
        sitesMissing
        failed={false}
        onAllowSites={onAllowSites}
      />,
    );
    expect(document.body.textContent).toContain('clock seems to have been wrong');
    await press(button('Allow these sites'));
    expect(onAllowSites).toHaveBeenCalledOnce();
  });
});
