import { dayLeftMs, isSpent, sessionLeftMs } from '../../../../utils/domain/budget';
import {
  canFinish,
  extendByMore,
  extendToFinish,
  type Price,
  pays,
  priceOfMore,
} from '../../../../utils/domain/overtime';
import { type PlanChoice, planFits, planMs } from '../../../../utils/domain/purposes';
import type { Session } from '../../../../utils/domain/session';
import { readSettings } from '../../../../utils/domain/settings';
import { changeSettings } from '../../../../utils/domain/settingsChange';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { aDay, aSession, NOON } from './make';

/** What a person can do within a day. */
export type Step =
  | { do: 'enter'; choice: PlanChoice }
  | { do: 'attend'; ms: number }
  | { do: 'more'; pay: boolean }
  | { do: 'finish' }
  | { do: 'leave' }
  | { do: 'earn'; minutes: number }
  | { do: 'set budget'; minutes: number };

/** One day of a person who tries everything, by the rules of the domain alone. */
export class VisitsOfADay {
  settings = readSettings({ welcomedAt: 1 });
  day = aDay();
  session: Session | undefined;
  /** Each price that was asked for beyond the day's budget, in order. */
  pricesBeyond: Price['kind'][] = [];
  finishes = 0;

  get dayLeft(): number {
    return dayLeftMs(this.day, this.settings);
  }

  get sessionLeft(): number {
    return this.session ? sessionLeftMs(this.session, this.dayLeft) : 0;
  }

  take(step: Step): void {
    switch (step.do) {
      case 'enter':
        if (this.session || isSpent(this.dayLeft) || !planFits(step.choice, this.dayLeft)) return;
        this.session = aSession({ plannedMs: planMs(step.choice, this.dayLeft) });
        return;
      case 'attend':
        this.#attend(Math.min(step.ms, Math.max(0, this.sessionLeft)));
        return;
      case 'more':
        this.#more(step.pay);
        return;
      case 'finish':
        if (!this.session || !canFinish(this.session, this.day, this.dayLeft)) return;
        this.finishes++;
        Object.assign(this, extendToFinish(this.day, this.session, this.dayLeft, NOON));
        return;
      case 'leave':
        this.session = undefined;
        return;
      case 'earn':
        this.day = { ...this.day, earnedMs: step.minutes * MINUTE_MS };
        return;
      case 'set budget':
        this.settings = changeSettings(this.settings, { dailyBudgetMinutes: step.minutes });
    }
  }

  #attend(ms: number): void {
    if (!this.session) return;
    this.session = { ...this.session, spentMs: this.session.spentMs + ms };
    this.day = { ...this.day, spentMs: this.day.spentMs + ms };
  }

  #more(pay: boolean): void {
    const price = priceOfMore(this.day, this.dayLeft, { strict: false });
    const typed = price.kind === 'retype' ? price.reason : 'a reason';
    if (!pays(price, pay ? typed : 'x')) return;
    if (isSpent(this.dayLeft)) this.pricesBeyond.push(price.kind);
    const { day, session } = this;
    Object.assign(this, extendByMore({ day, session }, this.dayLeft, NOON, pay ? typed : ''));
  }
}
