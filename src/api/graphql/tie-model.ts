import type { Holding, Tie } from '../../domain/ties/tie.ts';
import type { AfterTie } from '../../graph/read/view.ts';
import type { Page } from './connection.ts';
import type { HoldingModel, TieModel } from './models.ts';
import type { Scope } from '../questions/scope.ts';

export const tieModel = (tie: Tie, scope: Scope): TieModel => ({ ...tie, scope, kind: 'Tie' });

export const holdingModel = (holding: Holding, scope: Scope): HoldingModel => ({ ...holding, scope, kind: 'Holding' });

/** The sort key of lists of ties: most independent origins first, then by id. */
export const tieKey = ({ origins, id }: Pick<Tie, 'origins' | 'id'>) => ({ key: origins, id });

export const afterTie = ({ after }: Page): AfterTie | null =>
  after ? { origins: after.key ?? 0, id: after.id } : null;
