import { useState } from 'preact/hooks';
import { foldName } from '../../utils/domain/person';
import { SearchField } from '../kit/SearchField';
import { useTexts } from '../kit/texts';
import { type SettingsPageProps, sectionsOf } from './sections';

/** All that a person can adjust, to be searched by its words; each change counts at once. */
export function SettingsPage(props: SettingsPageProps) {
  const texts = useTexts();
  const { t } = texts;
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
      <SearchField
        label={t.adjust.search}
        typed={typed}
        status={found.length === 0 && t.adjust.nothingFound}
        onType={setTyped}
      />
      {sections.map((section, index) => (
        // By its place: its title changes with the language, and the focus must stay on the choice.
        <section key={index} class="card" hidden={!found.includes(section)}>
          <h2>{section.title}</h2>
          {section.content}
        </section>
      ))}
      <p>
        <a href="#welcome">{t.welcomeLink}</a> · <a href="#strategy">{t.line.strategy}</a>
      </p>
    </>
  );
}
