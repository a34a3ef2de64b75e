import { EntenteError } from '../../../domain/errors.ts';
import { FOLD_RULE, foldName } from '../../../domain/names/fold-name.ts';
import type { Store } from '../../store/store.ts';

const PAGE = 5_000;

/** The rule of the stored spellings; where there are none, ours. Null when nobody recorded it. */
const storedRule = async (store: Store): Promise<number | null> => {
  const [stored] = await store.read('read/fold-rule', {});
  return stored?.hasNames === false ? FOLD_RULE : (stored?.rule ?? null);
};

/** @throws EntenteError NAMES_OUTDATED when stored spellings were made by another rule than questions are */
export const checkFolded = async (store: Store): Promise<void> => {
  const rule = await storedRule(store);
  if (rule !== FOLD_RULE)
    throw new EntenteError(
      'NAMES_OUTDATED',
      `Names are stored as ${rule === null ? 'an unknown rule folds' : `rule ${rule} folds`} them, and asked for by rule ${FOLD_RULE}. ` +
        'Run "npx entente doctor --repair", or "npx entente load" of any pack, to fold them anew.',
    );
};

/**
 * Folds stored names anew when another rule made their spellings; otherwise costs one small read. May be interrupted and
 * repeated: the rule is recorded last.
 * @returns how many spellings changed
 */
export const renewFolded = async (store: Store): Promise<number> => {
  const [stored] = await store.read('read/fold-rule', {});
  if (stored?.rule === FOLD_RULE) return 0;
  let changed = 0;
  let afterId = '';
  for (;;) {
    const page = await store.read('read/names-page', { afterId, limit: PAGE });
    const rows = page.flatMap(({ id, text, folded }) => {
      const anew = foldName(text);
      return anew === folded ? [] : [{ id, folded: anew }];
    });
    if (rows.length > 0) await store.write((run) => run('write/put-folded', { rows }));
    changed += rows.length;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    afterId = last.id;
  }
  await store.write((run) => run('write/put-fold-rule', { rule: FOLD_RULE }));
  return changed;
};
