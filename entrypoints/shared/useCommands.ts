import { useState } from 'preact/hooks';
import type { SettingsChange } from '../../utils/domain/settingsChange';
import type { CommandSender } from '../../utils/messages';
import { type Command, sendCommand } from '../../utils/messages';

/** Sends commands to the worker, and knows whether the last one failed. */
export function useCommands(runtime: CommandSender) {
  const [failed, setFailed] = useState(false);
  async function send(command: Command): Promise<boolean> {
    const answer = await sendCommand(runtime, command);
    // A visit that is gone already has ended, which is what was asked for.
    const done = answer.ok || answer.why === 'gone';
    setFailed(!done);
    return done;
  }
  const change = (change: SettingsChange) => send({ type: 'changeSettings', change });
  return { send, change, failed };
}
