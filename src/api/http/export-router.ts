import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Response, Router } from 'express';
import { EntenteError } from '../../domain/errors.ts';
import { EXPORTS, exportName, findExport } from '../export/formats.ts';
import { openExport } from '../export/open-export.ts';
import type { Chunks } from '../export/records.ts';
import { FILE_LIMITS } from '../questions/run-budget.ts';
import { drawNetwork } from '../picture/picture-asked.ts';
import type { ContextOf } from './request-context.ts';
import { parametersIn } from './request-parameters.ts';
import { fileHeaders } from './response-headers.ts';

/** `GET /export/<what>.<format>`, `HEAD` as well: {@link EXPORTS}, with GraphQL's filters as parameters. */
export function exportRouter(contextOf: ContextOf): Router {
  const router = Router();
  router.get('/export/:name', async (request, response) => {
    const { name } = request.params;
    const asked = findExport(name);
    if (!asked)
      throw new EntenteError(
        'NOT_FOUND',
        `There is no export "${name.slice(0, 40)}"; there are ${EXPORTS.map(exportName).join(', ')}.`,
      );
    const context = contextOf(request, FILE_LIMITS);
    const chunks = await openExport(context, asked, parametersIn(request), drawNetwork);
    response.set(fileHeaders(asked.type, `entente-${exportName(asked)}`, asked.format === 'svg'));
    if (request.method === 'HEAD') {
      await chunks.return();
      response.end();
    } else await send(chunks, response);
  });
  return router;
}

/** As fast as the client takes it. A failure on the way breaks the transfer, which every client can tell from its end. */
const send = async (chunks: Chunks, response: Response): Promise<void> => {
  try {
    await pipeline(Readable.from(chunks), response);
  } catch (error) {
    if (!isClosedByClient(error)) throw error;
  }
};

const isClosedByClient = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
