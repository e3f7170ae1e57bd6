import type { Services } from '../../../../entrypoints/shared/services';
import { createOwnTexts } from '../../../../utils/background/ownTexts';
import type { Command } from '../../../../utils/messages';

/** Lets the pages' commands about own texts be carried out, as the worker does; gives all that were sent. */
export function withWorker(services: Services): Command[] {
  const sent: Command[] = [];
  const texts = createOwnTexts({
    store: { between: (task) => task() },
    area: services.storage.local,
    onChanged() {},
  });
  services.runtime = {
    async sendMessage(command) {
      sent.push(command);
      if (command.type === 'keepTexts') await texts.keep(command, command.ifNewer);
      return { ok: true };
    },
  };
  return sent;
}

/** Lets that worker wait with what is sent, until the test wakes it. */
export function asleep(services: Services): () => void {
  const { sendMessage } = services.runtime;
  const { promise: awake, resolve: wake } = Promise.withResolvers<void>();
  services.runtime = {
    async sendMessage(command) {
      await awake;
      return sendMessage(command);
    },
  };
  return wake;
}
