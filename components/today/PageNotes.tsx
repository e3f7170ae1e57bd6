import { useTexts } from '../kit/texts';

interface Props {
  clockError: boolean;
  /** Where the welcome is, while it has not been read; from the popup it opens beside. */
  welcome: { href: string; beside: boolean } | undefined;
  sitesMissing: boolean;
  /** How many records of the log cannot be read. */
  unreadable?: number;
  /** The worker could not do what was asked last. */
  failed: boolean;
  onAllowSites: () => void;
}

/** What the person should know before anything else; usually nothing. */
export function PageNotes(props: Props) {
  const { t } = useTexts();
  return (
    <div class="notes">
      {props.welcome && (
        <p>
          {t.welcomeLine}{' '}
          <a href={props.welcome.href} target={props.welcome.beside ? '_blank' : undefined}>
            {t.welcomeLink}
          </a>
        </p>
      )}
      {props.sitesMissing && (
        <p>
          {t.sitesMissing}{' '}
          <button type="button" class="button small" onClick={props.onAllowSites}>
            {t.allowSites}
          </button>
        </p>
      )}
      {props.clockError && <p>{t.clockError}</p>}
      {!!props.unreadable && <p>{t.someUnreadable(props.unreadable)}</p>}
      <div role="alert">{props.failed && <p>{t.failed}</p>}</div>
    </div>
  );
}
