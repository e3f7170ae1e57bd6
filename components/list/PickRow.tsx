import { useId } from 'preact/hooks';
import { mailtoLink } from '../../utils/domain/links';
import type { ListedPick } from '../../utils/domain/listed';
import { useTexts } from '../kit/texts';
import { PickMenu } from './PickMenu';
import type { PickEvents } from './pickEvents';

interface Props extends PickEvents {
  pick: ListedPick;
  compact: boolean;
}

/** One of the list: the reason in words, the ways to reach them, and what can be done. */
export function PickRow({ pick, compact, ...events }: Props) {
  const { t } = useTexts();
  const menuId = useId();
  const { name, why, phone, needsConsent, email } = pick;
  // The reminder is read before a call is proposed.
  const isPhoneFirst = compact && !needsConsent;
  const call = phone && (
    <a class="reach" href={phone.href} aria-label={t.buttonFor(t.list.callWhom(name), phone.text)}>
      {phone.text}
    </a>
  );
  const address = email && !compact ? mailtoLink(email) : undefined;
  return (
    <li class="row pick">
      <span class="row-words">
        <span class="pick-name">
          <strong>{name}</strong>
          {isPhoneFirst && call}
        </span>
        <span class="quiet">{why}</span>
        {needsConsent && <span class="quiet">{t.list.consent}</span>}
        {((call && !isPhoneFirst) || address) && (
          <span class="pick-name">
            {!isPhoneFirst && call}
            {address && (
              <a class="reach" href={address}>
                {email}
              </a>
            )}
          </span>
        )}
      </span>
      <div class="row-buttons">
        <button
          type="button"
          class="button small"
          aria-label={t.buttonFor(t.logStep, name)}
          onClick={() => events.onLog(pick)}
        >
          {t.logStep}
        </button>
        <button
          type="button"
          class="button small pick-more"
          aria-label={t.buttonFor(t.list.more, name)}
          popovertarget={menuId}
        >
          <span aria-hidden="true">…</span>
        </button>
        <PickMenu id={menuId} pick={pick} {...events} />
      </div>
    </li>
  );
}
