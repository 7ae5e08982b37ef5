// Whether a port of this machine can be served on.
import { createServer } from 'node:net';

/** True when no program listens on `port` of the loopback interface, and this one may. */
export const isFree = (port) =>
  new Promise((done) => {
    const probe = createServer()
      .once('error', () => done(false))
      .listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
