import { useState } from 'preact/hooks';
import type { DraftField } from '../../utils/domain/draftProblems';
import type { LocalNow } from '../../utils/domain/localNow';
import type { LogDraft } from '../../utils/domain/logDraft';
import { Field } from '../kit/Field';
import { useTexts } from '../kit/texts';

interface Props {
  draft: LogDraft;
  now: LocalNow;
  said: (field: DraftField) => string | undefined;
  onChange: (field: DraftField, draft: LogDraft) => void;
}

/** When it was; now, until they are touched. */
export function WhenFields({ draft, now, said, onChange }: Props) {
  const { t } = useTexts();
  // Untouched fields show now. Once touched they show only what was typed: a date field gives no
  // value while it is half typed, and a value put back then would undo each stroke.
  const [touched, setTouched] = useState({ on: false, time: false });
  const timeNow = draft.on && draft.on !== now.date ? '' : now.time;
  return (
    <div class="date-and-time">
      <Field
        label={t.date}
        name="on"
        type="date"
        max={now.date}
        value={touched.on ? draft.on : draft.on || now.date}
        problem={said('on')}
        onInput={(on) => {
          setTouched({ ...touched, on: true });
          onChange('on', { ...draft, on });
        }}
      />
      <Field
        label={t.time}
        name="time"
        type="time"
        value={touched.time ? draft.time : draft.time || timeNow}
        problem={said('time')}
        onInput={(time) => {
          setTouched({ ...touched, time: true });
          onChange('time', { ...draft, time });
        }}
      />
    </div>
  );
}
