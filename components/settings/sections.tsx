import type { ComponentChildren } from 'preact';
import type { DateKey } from '../../utils/domain/calendar';
import type { FixedFields } from '../../utils/domain/governed';
import { offeredNetworks } from '../../utils/domain/offeredNetworks';
import type { PauseLength } from '../../utils/domain/pauseLength';
import type { OwnPurpose } from '../../utils/domain/purposes';
import { colourSchemeSchema, cornerSchema, type Settings } from '../../utils/domain/settings';
import type { LimitedSetting, SettingsChange } from '../../utils/domain/settingsChange';
import { guardMessages } from '../../utils/i18n/guard';
import type { Texts } from '../../utils/i18n/index';
import { APPS } from '../../utils/networks/apps';
import { networkName } from '../../utils/networks/names';
import { Choices } from '../kit/Choices';
import { Toggle } from '../kit/Toggle';
import { BudgetForm } from './BudgetForm';
import { CurrencySetting } from './CurrencySetting';
import { DayStartSetting } from './DayStartSetting';
import { LanguageChoice } from './LanguageChoice';
import { NetworkSettings } from './NetworkSettings';
import { NumberSetting } from './NumberSetting';
import type { NetworkActs } from './networkActs';
import { PauseChoices } from './PauseChoices';
import { PurposeSettings } from './PurposeSettings';
import { ReviewDaySetting } from './ReviewDaySetting';
import { type Shortcut, ShortcutList } from './ShortcutList';

export interface SettingsSection {
  title: string;
  /** By which it is found, beside its title. */
  words: readonly string[];
  content: ComponentChildren;
}

/** What the settings page is given, and hands to its sections. */
export interface SettingsPageProps {
  settings: Settings;
  /** What the organisation's policy fixes. */
  fixed: FixedFields;
  /** The last day on which an experiment sets the budget, while one runs. */
  budgetHeldUntil?: DateKey | undefined;
  newPurposeId: () => OwnPurpose;
  onChange: (change: SettingsChange) => void;
  onPause: (length: PauseLength) => void;
  networks: NetworkActs;
  /** The part about backups, which has a state of its own. */
  backup: ComponentChildren;
  /** The part about files for other programs, which has a state of its own. */
  out: ComponentChildren;
  /** The part about several machines, which has a state of its own. */
  sync: ComponentChildren;
  shortcuts: readonly Shortcut[];
}

/** The settings by what they are about, in the order of how often one needs them. */
export function sectionsOf({ t, language }: Texts, given: SettingsPageProps): SettingsSection[] {
  const { settings, fixed, newPurposeId, onChange, onPause, backup, out, sync, shortcuts } = given;
  const { adjust } = t;
  const number = (name: Exclude<LimitedSetting, 'hourlyRate'>, label: string, hint?: string) => (
    <NumberSetting
      name={name}
      label={label}
      {...(hint && { hint })}
      value={settings[name]}
      onSet={(value) => onChange({ [name]: value })}
    />
  );
  return [
    {
      title: t.dailyBudget,
      words: [
        t.minutesPerDay,
        adjust.unlimited,
        adjust.dayStartsAt,
        adjust.earnMinutes,
        adjust.earnCapMinutes,
      ],
      content: (
        <>
          <BudgetForm
            settings={settings}
            fixed={fixed.has('dailyBudgetMinutes')}
            heldUntil={given.budgetHeldUntil}
            onSet={(minutes) => onChange({ dailyBudgetMinutes: minutes })}
          />
          <Toggle
            label={adjust.unlimited}
            hint={fixed.has('unlimited') ? adjust.fixed : adjust.unlimitedHint}
            checked={settings.unlimited}
            disabled={fixed.has('unlimited')}
            onChange={(unlimited) => onChange({ unlimited })}
          />
          <div class="setting-row">
            <DayStartSetting
              value={settings.dayStartsAt}
              onSet={(dayStartsAt) => onChange({ dayStartsAt })}
            />
            {number('earnMinutes', adjust.earnMinutes)}
            {number('earnCapMinutes', adjust.earnCapMinutes)}
          </div>
        </>
      ),
    },
    {
      title: t.networks.title,
      words: [
        ...offeredNetworks(settings.networks).map(networkName),
        ...APPS.map(({ name }) => name),
        ...Object.values(t.modes),
        ...Object.values(t.networks.parts),
        t.networks.addTitle,
        t.coverage.title,
        adjust.guarded,
        adjust.guardedDays,
      ],
      content: (
        <NetworkSettings
          settings={settings}
          fixed={fixed}
          acts={given.networks}
          onChange={onChange}
        />
      ),
    },
    {
      title: t.pause,
      words: Object.values(t.pauseLengths),
      content: <PauseChoices onPause={onPause} />,
    },
    {
      title: adjust.backup,
      words: [adjust.saveBackup, adjust.openBackup, adjust.erase],
      content: backup,
    },
    {
      title: t.out.title,
      words: [t.out.hint, ...Object.values(t.out.whats), ...Object.values(t.out.formats)],
      content: out,
    },
    {
      title: adjust.machines,
      words: [adjust.sync, adjust.syncHint],
      content: sync,
    },
    {
      title: adjust.look,
      words: [t.language, adjust.colourScheme, ...Object.values(adjust.colourSchemes)],
      content: (
        <div class="modes">
          <LanguageChoice
            chosen={settings.language}
            onChoose={(chosen) => onChange({ language: chosen })}
          />
          <Choices
            legend={adjust.colourScheme}
            name="colour-scheme"
            choices={colourSchemeSchema.options.map((value) => ({
              value,
              label: adjust.colourSchemes[value],
            }))}
            chosen={settings.colourScheme}
            onChoose={(colourScheme) => onChange({ colourScheme })}
          />
        </div>
      ),
    },
    {
      title: adjust.onThePage,
      words: [adjust.notices, adjust.pillHidden, adjust.corner],
      content: (
        <div class="modes">
          <Toggle
            label={adjust.notices}
            checked={settings.notices}
            onChange={(notices) => onChange({ notices })}
          />
          <Toggle
            label={adjust.pillHidden}
            hint={adjust.pillHiddenHint}
            checked={settings.pillHidden}
            onChange={(pillHidden) => onChange({ pillHidden })}
          />
          <Choices
            legend={adjust.corner}
            name="corner"
            choices={cornerSchema.options.map((value) => ({
              value,
              label: adjust.corners[value],
            }))}
            chosen={settings.pillCorner}
            onChoose={(pillCorner) => onChange({ pillCorner })}
          />
        </div>
      ),
    },
    {
      title: adjust.keyboard,
      words: shortcuts.map(({ description }) => description),
      content: <ShortcutList shortcuts={shortcuts} />,
    },
    {
      title: adjust.strictTitle,
      words: [adjust.strict],
      content: (
        <>
          <Toggle
            label={adjust.strict}
            hint={adjust.strictHint}
            checked={settings.strict && !settings.strictEnds}
            onChange={(strict) => onChange({ strict })}
          />
          <p role="status">{settings.strictEnds && adjust.strictEnds}</p>
        </>
      ),
    },
    {
      title: adjust.purposes,
      words: [
        ...Object.values(guardMessages(language).purposes),
        ...settings.purposes.flatMap(({ name }) => name ?? []),
      ],
      content: (
        <PurposeSettings
          settings={settings}
          fixed={fixed.has('purposes')}
          newId={newPurposeId}
          onSet={(purposes) => onChange({ purposes })}
        />
      ),
    },
    {
      title: adjust.targets,
      words: [adjust.weeklyTarget, adjust.reviewDay, adjust.hourlyRate, adjust.currency],
      content: (
        <div class="setting-row">
          {number('weeklyTarget', adjust.weeklyTarget, adjust.weeklyTargetHint)}
          <ReviewDaySetting
            chosen={settings.reviewDay}
            onSet={(reviewDay) => onChange({ reviewDay })}
          />
          <NumberSetting
            name="hourlyRate"
            label={adjust.hourlyRate}
            hint={adjust.hourlyRateHint}
            value={settings.hourlyRate}
            onSet={(hourlyRate) => onChange({ hourlyRate })}
            onClear={() => onChange({ hourlyRate: null })}
          />
          <CurrencySetting
            chosen={settings.currency}
            onSet={(currency) => onChange({ currency })}
          />
        </div>
      ),
    },
    {
      title: adjust.counting,
      words: [adjust.idleSeconds, adjust.awayMinutes],
      content: (
        <div class="setting-row">
          {number('idleSeconds', adjust.idleSeconds, adjust.idleSecondsHint)}
          {number('awayMinutes', adjust.awayMinutes, adjust.awayMinutesHint)}
        </div>
      ),
    },
  ];
}
