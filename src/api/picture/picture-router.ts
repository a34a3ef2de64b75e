import { Router } from 'express';
import { type ExportRouterOptions, parametersIn, SAFE_HEADERS } from '../export/export-router.ts';
import { plainErrors } from '../http/http-errors.ts';
import { drawAsked } from './picture-asked.ts';

/** `GET /picture.svg?paths=A,B&validAt=…` or `?actor=A&depth=2`, with GraphQL's filters as parameters. */
export const pictureRouter = ({ createContext, report }: ExportRouterOptions): Router => {
  const router = Router();
  router.get('/picture.svg', async (request, response) => {
    const picture = await drawAsked(createContext(), parametersIn(request));
    response.set({
      ...SAFE_HEADERS,
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': 'inline; filename="entente-picture.svg"',
    });
    response.send(picture);
  });
  router.use(plainErrors(report));
  return router;
};
