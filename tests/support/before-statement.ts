import type { StatementName } from '../../src/graph/store/run.ts';
import type { Store } from '../../src/graph/store/store.ts';

/** The same store; before each statement that a reader runs, `before` may do something else first. */
export const beforeStatements = (store: Store, before: (name: StatementName) => Promise<void>): Store =>
  new Proxy(store, {
    get: (target, key) => {
      if (key === 'read')
        return async (...args: Parameters<Store['read']>) => {
          await before(args[0]);
          return target.read(...args);
        };
      if (key === 'observed')
        return (...args: Parameters<Store['observed']>) => beforeStatements(target.observed(...args), before);
      if (key === 'until')
        return (...args: Parameters<Store['until']>) => beforeStatements(target.until(...args), before);
      const value = Reflect.get(target, key) as unknown;
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
