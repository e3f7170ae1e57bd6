import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PauseLength } from '../../utils/domain/pause';
import { foldName } from '../../utils/domain/person';
import type { OwnPurpose } from '../../utils/domain/purposes';
import type { Settings } from '../../utils/domain/settings';
import type { SettingsChange } from '../../utils/domain/settingsChange';
import { useTexts } from '../kit/texts';
import type { Shortcut } from './ShortcutList';
import { sectionsOf } from './sections';

interface Props {
  settings: Settings;
  newPurposeId: () => OwnPurpose;
  onChange: (change: SettingsChange) => void;
  onPause: (length: PauseLength) => void;
  backup: ComponentChildren;
  shortcuts: readonly Shortcut[];
}

/** All that a person can adjust, to be searched by its words; each change counts at once. */
export function SettingsPage(props: Props) {
  const texts = useTexts();
  const { t } = texts;
  const searchId = useId();
  const [typed, setTyped] = useState('');
  const wanted = foldName(typed).split(' ').filter(Boolean);
  const sections = sectionsOf(texts, props);
  const found = sections.filter(({ title, words }) => {
    const all = foldName([title, ...words].join(' '));
    return wanted.every((word) => all.includes(word));
  });
  return (
    <>
      <h1 tabIndex={-1}>{t.settings}</h1>
      <div class="settings-search">
        <label class="label" for={searchId}>
          {t.adjust.search}
        </label>
        <input
          id={searchId}
          class="field"
          type="search"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p role="status">{found.length === 0 && t.adjust.nothingFound}</p>
      </div>
      {sections.map(({ title, content }, index) => {
        const section = sections[index];
        return (
          <section key={index} class="card" hidden={!section || !found.includes(section)}>
            <h2>{title}</h2>
            {content}
          </section>
        );
      })}
    </>
  );
}
