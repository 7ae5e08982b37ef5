// Stands before lane A's server, which would show any folder of the machine to any page of any browser: asks for a token, and lets
// through what belongs to the workbench, the extension and the one folder.
import { randomBytes } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { request as ask, createServer } from 'node:http';
import { sep } from 'node:path';
import { join } from 'node:path/posix';

const LOOPBACK = '127.0.0.1';

/**
 * Serves what the server behind `socket` has.
 * @param {object} options
 * @param {string} options.socket a pipe, or a socket in a folder of our own
 * @param {number} options.port 0 takes a free one
 * @param {(path: string) => boolean | Promise<boolean>} options.serves whether a path, decoded and without `..`, may be asked for
 * @returns {Promise<{ address: string, close: () => void }>} the address with the token in it; throws where the port is taken
 */
export async function startFront({ socket, port, serves }) {
  const token = randomBytes(16).toString('hex');
  const server = createServer((request, response) => {
    const site = `localhost:${server.address().port}`;
    answer({ request, response, socket, serves, token, site }).catch(() => response.destroy());
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, LOOPBACK, done));
  return { address: `http://localhost:${server.address().port}/?tkn=${token}`, close: () => server.close() };
}

/**
 * The token is asked for in the address, and from then on stands in the name of the host, which every browser finds on this machine:
 * VS Code's workers and frames have hosts of their own below it, and would bring no cookie.
 */
async function answer({ request, response, socket, serves, token, site }) {
  const { method, url } = request;
  const host = request.headers.host ?? '';
  const path = pathIn(url);
  const { searchParams } = new URL(url, `http://${site}`);
  if (host === site && searchParams.get('tkn') === token)
    return sendTo(`http://${token}.${site}/`, searchParams, response);
  const isKnown = host === `${token}.${site}` || host.endsWith(`.${token}.${site}`);
  if (!isKnown) return refuse(response, 403, 'Open the address that npm start has printed: it has a token in it.');
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Nothing can be changed here.');
  if (path === null || !(await serves(path))) return refuse(response, 403, 'This is not served.');
  pass(request, response, { socketPath: socket, path: addressOf(path, url) });
}

/** The path of an address, decoded; null where it leads up or cannot be read. */
function pathIn(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    return path.startsWith('/') && !/[\\\0]|(?:^|\/)\.\.(?:\/|$)/.test(path) ? join(path) : null;
  } catch {
    return null;
  }
}

/** The address of a path that was looked at: what is asked for is nothing else. */
const addressOf = (path, url) => path.split('/').map(encodeURIComponent).join('/') + (/\?.*/.exec(url)?.[0] ?? '');

function sendTo(address, query, response) {
  query.delete('tkn');
  const rest = query.size ? `?${query}` : '';
  response.writeHead(302, {
    location: `${address}${rest}`,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end();
}

function refuse(response, status, why) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${why}\n`);
}

function pass({ method, headers }, response, to) {
  const asked = ask({ ...to, method, headers }, (answered) => {
    response.writeHead(answered.statusCode, answered.headers);
    answered.pipe(response);
  });
  asked.on('error', () => response.destroy());
  response.on('close', () => asked.destroy());
  asked.end();
}

/** Whether a path leads into `folder`, also where it goes through links. What is not there is in it. */
export async function isWithin(folder, path) {
  const [top, found] = await Promise.all([realpath(folder), realpath(join(folder, path)).catch(() => null)]);
  return found === null || found === top || found.startsWith(top.endsWith(sep) ? top : `${top}${sep}`);
}
