import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import { EntenteError } from '../../domain/errors.ts';
import type { Context } from '../questions/context.ts';
import { plainErrors } from '../http/http-errors.ts';
import { EXPORTS, exportName, findExport } from './formats.ts';
import { openExport } from './open-export.ts';
import type { Parameters } from './parameters.ts';
import type { Chunks } from './records.ts';

export interface ExportRouterOptions {
  readonly createContext: () => Context;
  readonly report: (error: unknown) => void;
}

/** What stands behind the `?` of a request. */
export const parametersIn = ({ originalUrl }: Request): Parameters => {
  const found = new Map<string, string[]>();
  for (const [name, value] of new URL(originalUrl, 'http://service.invalid').searchParams)
    found.set(name, [...(found.get(name) ?? []), value]);
  return found;
};

/** Nothing of a file is run or guessed at, should somebody open it in the service's own name. */
export const SAFE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
};

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

/** As fast as the client takes it. A failure on the way breaks the transfer off, which every client can tell from its end. */
const send = async (chunks: Chunks, response: Response, report: (error: unknown) => void): Promise<void> => {
  try {
    await pipeline(Readable.from(chunks), response);
  } catch (error) {
    if (!isGone(error)) report(error);
  }
};

/** `GET /export/<what>.<format>`, `HEAD` as well: {@link EXPORTS}, with GraphQL's filters as parameters. */
export const exportRouter = ({ createContext, report }: ExportRouterOptions): Router => {
  const router = Router();
  router.get('/export/:name', async (request, response) => {
    const { name } = request.params;
    const asked = findExport(name);
    if (!asked)
      throw new EntenteError(
        'NOT_FOUND',
        `There is no export "${name.slice(0, 40)}"; there are ${EXPORTS.map(exportName).join(', ')}.`,
      );
    const chunks = await openExport(createContext(), asked, parametersIn(request));
    response.set({
      ...SAFE_HEADERS,
      'Content-Type': asked.type,
      'Content-Disposition': `${asked.format === 'svg' ? 'inline' : 'attachment'}; filename="entente-${exportName(asked)}"`,
    });
    if (request.method === 'HEAD') {
      await chunks.return();
      response.end();
    } else await send(chunks, response, report);
  });
  router.use(plainErrors(report));
  return router;
};
