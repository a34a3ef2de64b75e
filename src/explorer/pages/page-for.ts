import type { Page } from './needs.ts';

/** Words of an address between its slashes; none when it is not well written. */
function partsOf(address: string): readonly string[] {
  try {
    return address.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return [];
  }
}

/**
 * The page of a thing at an address such as `/actor/iran`, loaded when it is first asked for.
 * Null when the address is none of these.
 */
export async function pageFor(path: string, query: URLSearchParams): Promise<Page | null> {
  const parts = partsOf(path);
  const [kind = '', first = '', second = ''] = parts;
  if (parts.length === 0) return path === '/' ? (await import('./home-page.tsx')).homePage : null;
  switch (`${kind} ${String(parts.length - 1)}`) {
    case 'answer 0': {
      const { answerIn } = await import('./answer-asked.ts');
      const asked = answerIn(query);
      return asked === null ? null : (await import('./answer-page.tsx')).answerPage(asked);
    }
    case 'actor 1':
      return (await import('./actor-page.tsx')).actorPage(first);
    case 'dyad 2':
      return (await import('./dyad-page.tsx')).dyadPage(first, second);
    case 'place 1':
      return (await import('./place-page.tsx')).placePage(first);
    case 'source 1':
      return (await import('./source-page.tsx')).sourcePage(first);
    case 'changes 0': {
      const { changesPage, comparisonIn } = await import('./changes-page.tsx');
      return changesPage(comparisonIn(query));
    }
    case 'map 0':
      return (await import('./map-page.tsx')).mapPage;
    case 'sources 0':
      return (await import('./sources-page.tsx')).sourcesPage;
    case 'overview 0':
      return (await import('./overview-page.tsx')).overviewPage;
    default:
      return null;
  }
}
