import type { Keeper } from './dataFile.js';
import type { Service } from './service.js';

/** Runs tasks in the order in which they come, each when all that was done before it is kept. */
function createTurns(kept: Keeper['kept']): (task: () => void) => void {
  let last: Promise<void> | undefined;
  return (task) => {
    const ready = kept();
    if (!last && !ready) {
      task();
      return;
    }
    const turn = Promise.all([last, ready]).then(() => {
      task();
      if (last === turn) last = undefined;
    });
    last = turn;
  };
}

/** A service that tells nobody of anything that is not on disk yet. */
export const keptService = (service: Service, { kept }: Keeper): Service => ({
  breaksHandshake: service.breaksHandshake,
  connect(socket, client) {
    const inTurn = createTurns(kept);
    return service.connect(
      {
        send: (text) => inTurn(() => socket.send(text)),
        close: (code, reason) => inTurn(() => socket.close(code, reason)),
        cut: () => socket.cut(),
      },
      client,
    );
  },
  async handle(request, door) {
    const response = await service.handle(request, door);
    await kept();
    return response;
  },
});
