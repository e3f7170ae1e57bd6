import { describe, expect, it } from 'vitest';
import { renewedCurtain } from '../../../utils/background/curtains';
import { PARTS } from '../../../utils/domain/feedHiding';
import { notesOf, type SessionNotes } from '../../../utils/domain/sessionNotes';
import { readSettings } from '../../../utils/domain/settings';
import { curtainOver } from '../../../utils/networks/feedRules';
import { aSession, sessionId } from '../domain/helpers/make';

type State = Parameters<typeof renewedCurtain>[0];

const S1 = sessionId('s1');
const settings = readSettings({});
const atRest: State = { settings, session: undefined, notes: undefined, curtain: undefined };

function inSession(some: Partial<State> = {}): State {
  return { ...atRest, session: aSession(), notes: notesOf(S1), ...some };
}
const shown = (parts: SessionNotes['shown']) => ({ ...notesOf(S1), shown: parts });

describe('the curtain', () => {
  it('comes with a session, and goes with it', () => {
    const { curtain } = renewedCurtain(inSession(), atRest);
    // Who came for messages needs to see how many there are.
    expect(curtain).toEqual(curtainOver('linkedin', ['feed', 'stories', 'reels', 'news']));
    expect(renewedCurtain(atRest, inSession({ curtain }))).toEqual({ curtain: undefined });
  });

  it('leaves what the goal needs, and what the person has chosen to see', () => {
    const goal = { purpose: 'watch', words: 'what is new' } as const;
    const watching = inSession({ session: aSession({ goal }) });
    expect(renewedCurtain(watching, atRest).curtain).toEqual(curtainOver('linkedin', ['counts']));
    const networks = { linkedin: { hiding: { feed: 'always', counts: 'never' } } };
    const chosen = { ...watching, settings: readSettings({ networks }) };
    expect(renewedCurtain(chosen, atRest).curtain).toEqual(curtainOver('linkedin', ['feed']));
  });

  it('opens over what is shown for this visit, and for no other', () => {
    const { curtain } = renewedCurtain(inSession(), atRest);
    const stored = inSession({ curtain });
    const opened = { ...stored, notes: shown([...PARTS]) };
    expect(renewedCurtain(opened, stored).curtain).toEqual(curtainOver('linkedin', []));
    const next = aSession({ id: sessionId('s2') });
    expect(renewedCurtain({ ...opened, session: next }, atRest).curtain).toEqual(curtain);
  });

  it('is not drawn at all where the page is to stay untouched', () => {
    const untouched = readSettings({ networks: { linkedin: { mode: 'hands-off' } } });
    expect(renewedCurtain(inSession({ settings: untouched }), atRest)).toEqual({});
    const { curtain } = renewedCurtain(inSession(), atRest);
    const stored = inSession({ curtain });
    expect(renewedCurtain({ ...stored, settings: untouched }, stored)).toEqual({
      curtain: undefined,
    });
  });

  it('is not thought of again while time passes, or where nothing comes of it', () => {
    const stored = inSession({ curtain: curtainOver('linkedin', []) });
    const later = { ...stored, session: aSession({ spentMs: 60_000, reached: 2 }) };
    expect(renewedCurtain(later, stored)).toEqual({});
    const { curtain } = renewedCurtain(inSession(), atRest);
    const other = inSession({ curtain });
    const networks = { ...settings.networks };
    const same = { ...other, settings: { ...settings, networks } };
    expect(renewedCurtain(same, other)).toEqual({});
  });
});
