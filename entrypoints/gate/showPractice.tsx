import { render } from 'preact';
import { TextsProvider } from '../../components/kit/texts';
import { type Practice, PracticePage } from '../../components/welcome/PracticePage';
import { dayTotalMs } from '../../utils/domain/budget';
import { today } from '../../utils/domain/decide';
import type { Clock } from '../../utils/domain/time';
import { textsOf } from '../../utils/i18n/index';
import type { LiveState } from '../../utils/storage/liveState';
import { dressPage } from '../shared/dressPage';

interface Dependencies {
  app: HTMLElement;
  live: LiveState;
  clock: Clock;
  locales: readonly string[];
}

/** The practice page of the welcome: it looks like the real gate, and sends and stores nothing. */
export function showPractice({ app, live, clock, locales }: Dependencies) {
  const { language, colourScheme, dayStartsAt } = live.settings;
  const texts = textsOf(language, locales);
  const rule = { calendar: clock.calendar, dayStartsAt };
  const { day, settings, dayLeftMs } = today(live, clock.wallMs(), rule);
  const totalMs = dayTotalMs(day, settings);
  let practice: Practice = { at: 'gate' };

  function go(next: Practice): void {
    practice = next;
    render(
      <TextsProvider value={texts}>
        <PracticePage
          settings={settings}
          // On a day that is spent the gate could not be tried.
          dayLeftMs={dayLeftMs > 0 ? dayLeftMs : totalMs}
          dayTotalMs={totalMs}
          practice={practice}
          onGo={go}
          onPause={() => location.assign('/dashboard.html#settings')}
        />
      </TextsProvider>,
      app,
    );
    const dialog = app.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    const heading = app.querySelector('h1');
    document.title = `${heading?.textContent ?? ''} · ${texts.t.brand}`;
    if (!dialog) heading?.focus();
  }

  dressPage(texts.language, colourScheme);
  go(practice);
  return {
    /** Esc is "Leave", as at the real gate. */
    leave(): void {
      if (practice.at === 'gate') go({ at: 'left' });
    },
  };
}
