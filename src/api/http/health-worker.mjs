// Answers /livez, /readyz and /metrics from a thread of its own, so that they are answered whatever the main thread does.
// Plain JavaScript, as a worker starts without the compiler that tests have. health-port.ts starts it and tells it what is so.
import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const { host, port, beats, deadMs, staleMs } = workerData;
const lastBeat = new BigInt64Array(beats);
let told = { ready: { status: 'not ready', because: 'the service starts' }, metrics: '', metricsType: 'text/plain' };

/** For how long the main thread has said nothing, in milliseconds. */
const silence = () => Date.now() - Number(Atomics.load(lastBeat, 0));

const json = (status, body) => ({ status, type: 'application/json; charset=utf-8', text: JSON.stringify(body) });

const ANSWERS = {
  '/livez': () => (silence() > deadMs ? json(503, { status: 'stuck' }) : json(200, { status: 'alive' })),
  '/readyz': () => {
    if (silence() > staleMs) return json(503, { status: 'not ready', because: 'the service is too busy to say' });
    return json(told.ready.status === 'ready' ? 200 : 503, told.ready);
  },
  '/metrics': () => ({
    status: 200,
    type: told.metricsType,
    text: `${told.metrics}# HELP entente_main_silent_seconds For how long the main thread has been busy with one thing.
# TYPE entente_main_silent_seconds gauge
entente_main_silent_seconds ${Math.max(0, silence()) / 1_000}
`,
  }),
};

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

const answerOf = ({ method, url, headers }) => {
  if (!LOOPBACK.test(headers.host ?? '')) return json(421, { status: 'another host' });
  if (method !== 'GET' && method !== 'HEAD') return json(405, { status: 'only GET' });
  return ANSWERS[(url ?? '').split('?', 1)[0]]?.() ?? json(404, { status: 'not found' });
};

const limits = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};
const server = createServer(limits, (request, response) => {
  const { status, type, text } = answerOf(request);
  response
    .writeHead(status, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' })
    .end(request.method === 'HEAD' ? undefined : text);
});
server.maxConnections = 100;
server.on('error', (error) => parentPort.postMessage({ problem: error.code ?? error.message }));
server.listen(port, host, () => parentPort.postMessage({ port: server.address().port }));

parentPort.on('message', (message) => {
  told = { ...told, ...message };
});
