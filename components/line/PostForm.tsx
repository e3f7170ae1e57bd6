import { useEffect, useRef, useState } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { KeyMessage } from '../../utils/domain/editorial/editorialLine';
import {
  newPostDraft,
  type PostDraft,
  type PostProblems,
  postProblemsOf,
} from '../../utils/domain/editorial/post';
import type { NetworkId } from '../../utils/domain/network';
import { networkName } from '../../utils/networks/names';
import { Field } from '../kit/Field';
import { Select } from '../kit/Select';
import { useTexts } from '../kit/texts';
import { firstWrong } from '../log/wrongFields';

interface Props {
  /** The first one is proposed. */
  networks: readonly NetworkId[];
  messages: readonly KeyMessage[];
  today: DateKey;
  onLog: (draft: PostDraft) => void;
}

const NONE = '';

/** Logs a post by hand: that it was, where, and for what. */
export function PostForm({ networks, messages, today, onLog }: Props) {
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() =>
    newPostDraft(networks[0] ?? 'linkedin', { message: null }, today),
  );
  const [problems, setProblems] = useState<PostProblems>({});
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0 && form.current) firstWrong(form.current)?.focus();
  }, [attempts]);

  function change(next: Partial<PostDraft>): void {
    setDraft({ ...draft, ...next });
    setProblems({});
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const found = postProblemsOf(draft, today);
    setProblems(found);
    if (Object.keys(found).length === 0) onLog(draft);
    else setAttempts(attempts + 1);
  }

  return (
    <form ref={form} class="post-form" aria-label={t.line.logPost} noValidate onSubmit={submit}>
      <div class="post-row">
        <Field
          label={t.date}
          name="on"
          type="date"
          max={today}
          value={draft.on}
          problem={problems.on && t.problems[problems.on]}
          onInput={(on) => change({ on })}
        />
        <Select
          label={t.line.network}
          name="network"
          options={networks.map((value) => ({ value, label: networkName(value) }))}
          chosen={draft.network}
          onChoose={(network) => change({ network })}
        />
      </div>
      {messages.length > 0 && (
        <Select
          label={t.line.keyMessage}
          name="message"
          options={[
            { value: NONE, label: t.line.noMessage },
            ...messages.map((message) => ({ value: message.id as string, label: message.words })),
          ]}
          chosen={draft.answers.message ?? NONE}
          onChoose={(chosen) => {
            const message = messages.find((one) => one.id === chosen)?.id ?? null;
            change({ answers: { ...draft.answers, message } });
          }}
        />
      )}
      <Field
        label={`${t.line.words} · ${t.optional}`}
        fullLabel={t.line.words}
        name="note"
        value={draft.note}
        problem={problems.note && t.problems[problems.note]}
        onInput={(note) => change({ note })}
      />
      <div class="buttons">
        <button type="submit" class="button">
          {t.line.logIt}
        </button>
      </div>
    </form>
  );
}
