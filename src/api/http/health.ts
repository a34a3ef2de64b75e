import { Router } from 'express';
import type { Metrics } from './metrics.ts';

/**
 * `GET /livez`: the process runs. `GET /readyz`: it can answer, or 503 with the reason.
 * @param reason null: it can
 */
export function healthRouter(reason: () => Promise<string | null>): Router {
  const router = Router();
  router.get('/livez', (_, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', async (_, response) => {
    const because = await reason();
    response
      .status(because === null ? 200 : 503)
      .json(because === null ? { status: 'ready' } : { status: 'not ready', because });
  });
  return router;
}

/** `GET /metrics`, as Prometheus reads it. */
export function metricsRouter({ text, contentType }: Metrics): Router {
  const router = Router();
  router.get('/metrics', async (_, response) => {
    response.set('Content-Type', contentType).send(await text());
  });
  return router;
}
