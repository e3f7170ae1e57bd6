import { useState } from 'preact/hooks';
import { minutesShown } from '../../utils/domain/budget';
import { shownTime } from '../../utils/domain/countdown';
import type { Settings } from '../../utils/domain/settings';
import { guardMessages } from '../../utils/i18n/guard';
import { Gate, type GateAnswers } from '../gate/Gate';
import { Pill } from '../gate/Pill';
import { useTexts } from '../kit/texts';

export type Practice = { at: 'gate' | 'left' | 'done' } | { at: 'page'; answers: GateAnswers };

interface Props {
  settings: Settings;
  dayLeftMs: number;
  dayTotalMs: number;
  practice: Practice;
  onGo: (practice: Practice) => void;
  /** Leads to the settings, where a pause can be chosen. */
  onPause: () => void;
}

/** The gate and the pill over a page that is nobody's: nothing here is counted or kept. */
export function PracticePage(props: Props) {
  const { t, language } = useTexts();
  const { settings, practice, onGo } = props;
  const { practicePage } = t.welcome;
  const messages = guardMessages(language);
  const [isHidden, setHidden] = useState(false);
  const [corner, setCorner] = useState(settings.pillCorner);
  if (practice.at === 'gate') {
    return (
      <Gate
        messages={messages}
        networkName={practicePage.name}
        endsName={undefined}
        dayLeftMs={props.dayLeftMs}
        dayTotalMs={props.dayTotalMs}
        recent={[]}
        suggested={undefined}
        purposes={settings.purposes}
        mayType
        failed={false}
        onEnter={(answers) => onGo({ at: 'page', answers })}
        onLeave={() => onGo({ at: 'left' })}
        onPause={props.onPause}
      />
    );
  }
  return (
    <div class="practice">
      <h1 tabIndex={-1}>{practicePage.title}</h1>
      {practice.at === 'page' ? (
        <>
          <p>{practicePage.inside}</p>
          <p>{practicePage.pill(minutesShown(practice.answers.plannedMs))}</p>
          <Pill
            messages={messages}
            networkName={practicePage.name}
            goal={practice.answers.goal.words}
            left={shownTime(practice.answers.plannedMs)}
            notice={undefined}
            corner={corner}
            isHidden={isHidden}
            failed={false}
            onDone={() => onGo({ at: 'done' })}
            onHide={() => setHidden(true)}
            onMove={setCorner}
          />
        </>
      ) : (
        <>
          <p>{practice.at === 'left' ? practicePage.left : practicePage.done}</p>
          <p>{practicePage.nothingKept}</p>
        </>
      )}
      <div class="buttons">
        <a class="button primary" href="/dashboard.html#welcome-3">
          {practicePage.back}
        </a>
        {practice.at !== 'page' && (
          <button type="button" class="button" onClick={() => onGo({ at: 'gate' })}>
            {practicePage.again}
          </button>
        )}
      </div>
    </div>
  );
}
