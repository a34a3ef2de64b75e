import { Router } from 'express';
import { EntenteError } from '../../domain/errors.ts';
import { listMissingModelObjects } from '../../graph/store/model.ts';
import type { Store } from '../../graph/store/store.ts';

/** `GET /livez`: the process runs. `GET /readyz`: it can answer, or 503 with the reason. */
export function healthRouter(store: Store): Router {
  const router = Router();
  router.get('/livez', (_, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', async (_, response) => {
    const because = await reasonNotReady(store);
    response
      .status(because === null ? 200 : 503)
      .json(because === null ? { status: 'ready' } : { status: 'not ready', because });
  });
  return router;
}

/** Why the service cannot answer; null when it can. */
const reasonNotReady = async (store: Store): Promise<string | null> => {
  try {
    const missing = await listMissingModelObjects(store);
    return missing.length === 0 ? null : `the store lacks ${missing.join(', ')}`;
  } catch (error) {
    return error instanceof EntenteError && error.code === 'STORE_UNAVAILABLE'
      ? 'the store does not answer'
      : 'the store cannot be used';
  }
};
