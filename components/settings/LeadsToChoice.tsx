import { useState } from 'preact/hooks';
import { isCommonPurpose, type Purpose } from '../../utils/domain/purposes';
import type { Settings } from '../../utils/domain/settings';
import { type LeadsTo, ownPageOf, readLeadsTo, storedLeadsTo } from '../../utils/networks/leadsTo';
import { PLACES } from '../../utils/networks/routes';
import { Select } from '../kit/Select';
import { useTexts } from '../kit/texts';
import { SettingField } from './SettingField';

type Choice = Exclude<LeadsTo['kind'], 'place'> | (typeof PLACES)[number];

interface Props {
  purpose: Purpose;
  /** What the purpose is called. */
  name: string;
  /** As it is stored. */
  leadsTo: string | undefined;
  settings: Pick<Settings, 'networks' | 'apps'>;
  onSet: (leadsTo: string | undefined) => void;
}

/** The page that opens after the gate: by default the one that serves the purpose. */
export function LeadsToChoice({ purpose, name, leadsTo, settings, onSet }: Props) {
  const { leads } = useTexts().t;
  const served = isCommonPurpose(purpose) ? purpose : 'other';
  const stored = readLeadsTo(leadsTo === 'stay' && served === 'other' ? undefined : leadsTo);
  const [isAsking, ask] = useState(false);
  const isOwn = isAsking || stored.kind === 'own';

  function choose(choice: Choice): void {
    ask(choice === 'own');
    // Nothing leads to a page whose address is still to be given.
    if (choice === 'own') return;
    const place = PLACES.find((one) => one === choice);
    onSet(storedLeadsTo(place ? { kind: 'place', place } : { kind: readKind(choice) }));
  }

  return (
    <div class="leads">
      <span aria-hidden="true">→</span>
      <Select
        label={leads.name(name)}
        labelUnseen
        options={[
          { value: 'default' as Choice, label: leads.byDefault(leads.defaults[served]) },
          // To stay is what those do anyway that no page is known for.
          ...(served === 'other' ? [] : [{ value: 'stay' as Choice, label: leads.stay }]),
          ...PLACES.map((value) => ({ value, label: leads.places[value] })),
          { value: 'own', label: leads.own },
        ]}
        chosen={isOwn ? 'own' : stored.kind === 'place' ? stored.place : stored.kind}
        onChoose={choose}
      />
      {isOwn && (
        <SettingField
          label={leads.address(name)}
          labelUnseen
          type="text"
          hint={leads.addressHint}
          value={stored.kind === 'own' ? stored.address : ''}
          problemOf={(typed) => (ownPageOf(typed, settings) ? undefined : leads.problem)}
          onSet={(typed) => onSet(ownPageOf(typed, settings))}
        />
      )}
    </div>
  );
}

const readKind = (choice: Choice) => (choice === 'stay' ? 'stay' : 'default');
