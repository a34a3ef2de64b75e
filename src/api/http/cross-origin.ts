import cors from 'cors';
import type { RequestHandler } from 'express';
import { BOOKMARK_HEADER } from '../graphql/change-requests.ts';
import { KEY_HEADER } from './request-context.ts';

/**
 * Lets pages of these origins, and of no other, read what they ask.
 * @param origins exact ones, such as `https://example.org`; without any, answers have no header of CORS
 */
export const crossOrigin = (origins: readonly string[]): RequestHandler =>
  origins.length === 0
    ? (_request, _response, next) => {
        next();
      }
    : cors({
        origin: [...origins],
        methods: ['GET', 'HEAD', 'POST'],
        allowedHeaders: ['content-type', 'authorization', 'apollo-require-preflight', BOOKMARK_HEADER, KEY_HEADER],
        exposedHeaders: [BOOKMARK_HEADER, 'retry-after'],
        maxAge: 600,
      });
