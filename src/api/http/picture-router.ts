import { Router } from 'express';
import { drawAsked } from '../picture/picture-asked.ts';
import type { ContextOf } from './request-context.ts';
import { parametersIn } from './request-parameters.ts';
import { fileHeaders } from './response-headers.ts';

/** `GET /picture.svg?paths=A,B&validAt=…` or `?actor=A&depth=2`, with GraphQL's filters as parameters. */
export function pictureRouter(contextOf: ContextOf): Router {
  const router = Router();
  router.get('/picture.svg', async (request, response) => {
    const picture = await drawAsked(contextOf(request), parametersIn(request));
    response.set(fileHeaders('image/svg+xml; charset=utf-8', 'entente-picture.svg', true)).send(picture);
  });
  return router;
}
