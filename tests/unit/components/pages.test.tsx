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
import { button, clear, press, show, texts } from './page';

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
  it('offers the choice for each network, on the page unless chosen otherwise', async () => {
    const onStart = vi.fn();
    await show(
      <WelcomePage
        modes={{ linkedin: 'on-page', facebook: 'on-page' }}
        fixed={new Set()}
        onStart={onStart}
      />,
    );
    expect(texts('legend')).toEqual(['LinkedIn', 'Facebook']);
    const handsOff = document.querySelector<HTMLInputElement>(
      'input[name="mode-linkedin"][value="hands-off"]',
    );
    if (!handsOff) throw new Error('no choice for LinkedIn');
    await press(handsOff);
    await press(button('Start'));
    expect(onStart).toHaveBeenCalledExactlyOnceWith({ linkedin: 'hands-off', facebook: 'on-page' });
  });

  it('shows a mode that the organisation fixes, also one that comes late', async () => {
    const onStart = vi.fn();
    const modes = { linkedin: 'on-page', facebook: 'on-page' } as const;
    const welcome = (fixed: FixedFields) =>
      show(<WelcomePage modes={modes} fixed={fixed} onStart={onStart} />);
    await welcome(new Set());
    const radio = (network: string, mode: string) => {
      const name = `input[name="mode-${network}"][value="${mode}"]`;
      const found = document.querySelector<HTMLInputElement>(name);
      if (!found) throw new Error(`no ${name}`);
      return found;
    };
    await press(radio('linkedin', 'hands-off'));
    await press(radio('facebook', 'hands-off'));
    await welcome(new Set(['networks.linkedin.mode']));
    expect(radio('linkedin', 'on-page')).toMatchObject({ checked: true, disabled: true });
    expect(radio('facebook', 'on-page').disabled).toBe(false);
    expect(texts('.mode .quiet')).toEqual(['Set by your organisation.']);
    await press(button('Start'));
    expect(onStart).toHaveBeenCalledExactlyOnceWith({
      linkedin: 'on-page',
      facebook: 'hands-off',
    });
  });

  it('says that private windows are not covered', async () => {
    await show(
      <WelcomePage
        modes={{ linkedin: 'on-page', facebook: 'on-page' }}
        fixed={new Set()}
        onStart={() => {}}
      />,
      'fr',
    );
    expect(document.body.textContent).toContain('Les fenêtres privées ne sont pas couvertes');
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
