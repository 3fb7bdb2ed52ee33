/** Runs things one after another, each in a task of its own, as a browser delivers WebSocket messages. */
export interface TaskQueue {
  add(task: () => void): void;
  close(): void;
}

// A message channel is faster than timers, which browsers slow down, and test clocks leave it alone.
export function createTaskQueue(): TaskQueue {
  const tasks: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => tasks.shift()?.();
  return {
    add(task) {
      tasks.push(task);
      port2.postMessage(null);
    },
    close: () => port1.close(),
  };
}
