import { isOfWeek } from './weekReminder';

type OnClick = (id: string) => void;

/** The part of `browser.notifications` that is used here. */
interface Notifications {
  onClicked: { addListener(listener: OnClick): void; hasListener(listener: OnClick): boolean };
}

interface Dependencies {
  /** Nothing as long as the person has not allowed notifications. */
  notifications(): Notifications | undefined;
  openPage(path: string): Promise<void>;
  onError(): void;
}

/**
 * A click on a notification opens what it speaks of. To be called as the worker starts, so that a
 * click can wake it, and again once notifications are allowed; as often as one likes.
 */
export function createNotificationClicks({ notifications, openPage, onError }: Dependencies) {
  const onClick: OnClick = (id) =>
    void openPage(`/dashboard.html#${isOfWeek(id) ? 'week' : 'today'}`).catch(onError);

  return function listen(): void {
    const clicked = notifications()?.onClicked;
    if (clicked && !clicked.hasListener(onClick)) clicked.addListener(onClick);
  };
}
