import { useTexts } from '../kit/texts';

export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes them; empty where none are set. */
  keys: string;
}

/** The keyboard commands with the keys that are really bound. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { t } = useTexts();
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{t.adjust.noKeys}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t.adjust.keysHint}</p>
    </>
  );
}
