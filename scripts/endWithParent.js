// Load with `node --import`: ends a server when npm is told to end. npm ends only the shell that it put between
// itself and the script, and the shell tells nobody.
const EVERY_MS = 500;
const { ppid } = process;

setInterval(() => {
  if (process.ppid !== ppid) process.kill(process.pid, 'SIGTERM');
}, EVERY_MS).unref();
