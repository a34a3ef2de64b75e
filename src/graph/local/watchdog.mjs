// Runs one program and ends it when told to, or when the parent is gone, however the parent went: the channel between
// them closes even on SIGKILL. It stands in a session of its own, so Ctrl-C in the parent's terminal does not reach it.
//
// from the parent: first { command, args, env, cwd, output, graceMs }, then perhaps 'stop'
// to the parent:   { pid } or { problem }, then { code, signal }
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers';

let child = null;
let stopping = false;
let graceMs = 0;

const tell = (message, then = () => {}) => {
  if (process.connected) process.send(message, then);
  else then();
};

const stop = () => {
  if (child === null) process.exit(0);
  if (stopping) return;
  stopping = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), graceMs).unref();
};

const run = (order) => {
  graceMs = order.graceMs;
  const output = openSync(order.output, 'w', 0o600);
  child = spawn(order.command, order.args, { env: order.env, cwd: order.cwd, stdio: ['ignore', output, output] });
  closeSync(output);
  child.on('spawn', () => tell({ pid: child.pid }));
  child.on('error', (error) => tell({ problem: error.message }, () => process.exit(1)));
  child.on('exit', (code, signal) => tell({ code, signal }, () => process.exit(0)));
};

process.on('message', (message) => (message === 'stop' ? stop() : run(message)));
process.on('disconnect', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
