// Runs a program beside this one, keeps its output to itself, and ends it with everything that it started.
import { spawn } from 'node:child_process';
import { root } from './places.mjs';

// Ctrl-C and a request to end run the exit handlers below, which they would not by themselves.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

/**
 * Starts a program in the project's root, in a process group with what it starts. `exited` settles with its exit code, or with
 * the error that kept it from starting; `output` is what it has printed so far.
 */
export function run(command, args, env = process.env) {
  const child = spawn(command, args.map(String), { cwd: root, detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const server = { child, output: '', exited: new Promise((done) => child.on('close', done).on('error', done)) };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      server.output += text;
    });
  }
  process.prependOnceListener('exit', () => stop(server));
  return server;
}

/** Waits for the end of a program that should do its work and succeed; throws with its output where it did not. */
export async function succeeded(server) {
  const code = await server.exited;
  if (code !== 0) throw new Error(`${server.child.spawnargs.join(' ')} failed (${code})\n${server.output}`);
}

/** Waits for the line by which a server says that it is up; returns the match. Throws where the server ends before. */
export function printed(server, pattern) {
  return new Promise((done, fail) => {
    server.child.stdout.on('data', () => {
      const match = pattern.exec(server.output);
      if (match) done(match);
    });
    server.exited.then((code) => fail(new Error(`the server ended before it was up (${code})\n${server.output}`)));
  });
}

/** Ends the whole group: VS Code's server alone would leave its extension host and file watcher running for some seconds. */
export function stop({ child, exited }) {
  const running = child.pid && child.exitCode === null && child.signalCode === null;
  if (running) process.kill(process.platform === 'win32' ? child.pid : -child.pid);
  return exited;
}
