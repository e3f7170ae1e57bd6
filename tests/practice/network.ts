import * as http from 'node:http';
import * as https from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { makeCertificate } from './certificate.ts';
import { answerTo } from './pages/answer.ts';

export type SeenRequest = {
  readonly host: string;
  /** With its query. */
  readonly path: string;
};

export type PracticeNetwork = {
  readonly httpsPort: number;
  /** Answers plain requests and is an HTTP proxy that tunnels every host to this network. */
  readonly httpPort: number;
  /** Everything that any page, browser or extension has asked for, in order. */
  readonly requests: SeenRequest[];
  close(): Promise<void>;
};

const DOMAINS = ['linkedin.com', 'facebook.com', 'x.com', 'youtube.com', 'instagram.com'];
const HOSTS = DOMAINS.flatMap((domain) => [domain, `*.${domain}`]);

/** Plays the networks and elsewhere.example on free local ports. */
export async function startPracticeNetwork(): Promise<PracticeNetwork> {
  const requests: SeenRequest[] = [];
  const answer: http.RequestListener = (request, response) => {
    const url = urlOf(request);
    requests.push({ host: url.hostname, path: url.pathname + url.search });
    const { status, headers, body } = answerTo(url);
    response.writeHead(status, headers);
    // What `stall` is asked of never comes to its end.
    if (url.searchParams.has('stall')) response.write(body);
    else response.end(body);
  };

  const secure = https.createServer(await makeCertificate([...HOSTS, '*.example']), answer);
  const plain = http.createServer(answer);
  const httpsPort = await listen(secure);
  const httpPort = await listen(plain);
  const closeTunnels = tunnelEverything(plain, { httpsPort, httpPort });

  return {
    httpsPort,
    httpPort,
    requests,
    async close() {
      closeTunnels();
      await Promise.all([stop(secure), stop(plain)]);
    },
  };
}

/** A proxied request names its whole URL, a direct one only its path. */
function urlOf(request: http.IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function stop(server: http.Server | https.Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

type Ports = Pick<PracticeNetwork, 'httpsPort' | 'httpPort'>;

/** Firefox has no host mapping; it reaches us through a proxy, whatever host it asks for. */
function tunnelEverything(server: http.Server, ports: Ports): () => void {
  const open = new Set<Duplex>();
  server.on('connect', (request: http.IncomingMessage, client: Duplex, head: Buffer) => {
    const port = request.url?.endsWith(':80') ? ports.httpPort : ports.httpsPort;
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const [end, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(end);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        open.delete(end);
        other.destroy();
      });
    }
  });
  return () => {
    for (const end of open) end.destroy();
  };
}
