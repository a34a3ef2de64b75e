import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { ChangesFlags } from './changes.ts';
import type { PairFlags } from './flags.ts';
import type { PathFlags } from './path.ts';
import type { PlaceFlags } from './place.ts';
import type { SearchFlags } from './search.ts';
import type { SidesFlags } from './sides.ts';

const JSON_FLAG = ['--json', 'data as JSON on standard output'] as const;
const KNOWN_FLAG = ['--known-at <instant>', 'as the ledger stood then: 2026-11-22T12:00:00Z'] as const;
const AT_FLAG = ['--at <date>', '2017, 2017-07, 2017-07-10 or [2017-07-10..2017-11-03]'] as const;
const LANG_FLAG = ['--lang <language>', 'sentences in en or ar (en)'] as const;
const CERTAINTY_FLAG = [
  '--certainty <level>',
  'at least certain, likely or possible (with --at likely, else possible)',
] as const;
const PARTS_FLAG = ['--include-parts', 'with each of the two its organs, branches and leaders'] as const;
const ACTOR = 'an id, scheme:value or any of its names';

/** Adds the verbs that ask the graph something; each is read when it is asked for. */
export function withAskVerbs(program: Command, io: Io): void {
  program
    .command('search')
    .description('which actors a text may mean')
    .argument('<text>', 'a name or the beginning of one, misspelt or not, in any script')
    .option('--first <n>', 'how many actors (10)')
    .option(...JSON_FLAG)
    .action(async (text: string, flags: SearchFlags) => (await import('./search.ts')).search(text, flags, io));
  program
    .command('path')
    .description('how two actors are connected')
    .argument('<from>', ACTOR)
    .argument('<to>', ACTOR)
    .option(...AT_FLAG)
    .option(...CERTAINTY_FLAG)
    .option('--sign <sign>', 'only ties that are positive, negative or neutral')
    .option('--types <types>', 'only ties of these types: SUPPORTS,FIGHTS')
    .option('--through <actor>', 'only paths that meet this actor')
    .option('--avoid <actor>', 'no path that meets this actor; may be given again', collect)
    .option('--max-hops <n>', 'paths of at most so many hops, 1 to 8 (6)')
    .option('--max-hostile-hops <n>', 'paths of at most so many hostile hops, 0 to 8')
    .option(...PARTS_FLAG)
    .option(...KNOWN_FLAG)
    .option('--full', 'name every tie, not only the best of each hop')
    .option(...LANG_FLAG)
    .option('--first <n>', 'how many paths (5)')
    .option(...JSON_FLAG)
    .action(async (from: string, to: string, flags: PathFlags) =>
      (await import('./path.ts')).path(from, to, flags, io),
    );
  program
    .command('dyad')
    .description('the ties between two actors, period by period')
    .argument('<a>', ACTOR)
    .argument('<b>', ACTOR)
    .option(...PARTS_FLAG)
    .option(...KNOWN_FLAG)
    .option(...JSON_FLAG)
    .action(async (a: string, b: string, flags: PairFlags) => (await import('./dyad.ts')).dyad(a, b, flags, io));
  program
    .command('timeline')
    .description('what is known between two actors in order of time, one sentence a line')
    .argument('<a>', ACTOR)
    .argument('<b>', ACTOR)
    .option(...PARTS_FLAG)
    .option(...KNOWN_FLAG)
    .option(...LANG_FLAG)
    .option(...JSON_FLAG)
    .action(async (a: string, b: string, flags: PairFlags) =>
      (await import('./timeline.ts')).timeline(a, b, flags, io),
    );
  program
    .command('changes')
    .description('which ties and holdings began, ended, faded or turned in a run of days')
    .requiredOption('--from <day>', 'the first day')
    .requiredOption('--to <day>', 'the day after the last')
    .option('--actor <actor>', 'only those of this actor')
    .option(...KNOWN_FLAG)
    .option(...JSON_FLAG)
    .action(async (flags: ChangesFlags) => (await import('./changes.ts')).changes(flags, io));
  program
    .command('place')
    .description('who held a place')
    .argument('<name>', 'an id or any of its names')
    .option(...AT_FLAG)
    .option(...CERTAINTY_FLAG)
    .option(...KNOWN_FLAG)
    .option(...JSON_FLAG)
    .action(async (name: string, flags: PlaceFlags) => (await import('./place.ts')).place(name, flags, io));
  program
    .command('sides')
    .description('which camps there are among some actors, what does not fit, and the proof')
    .option('--centre <actor>', `all around this actor: ${ACTOR}`)
    .option('--depth <n>', 'within so many hops of the centre, 1 to 3 (1)')
    .option('--actors <actors>', 'or these actors: a,b,c')
    .option(...AT_FLAG)
    .option(...CERTAINTY_FLAG)
    .option('--types <types>', 'only ties of these types (all with a sign but ATTACKS_CIVILIANS)')
    .option(...KNOWN_FLAG)
    .option('--published-by <day>', 'from documents published by this day')
    .option('--min-confidence <share>', 'only ties of at least this confidence, 0 to 1')
    .option('--min-origins <n>', 'only ties from at least so many origins')
    .option('--least-ties <n>', 'leave out actors with fewer ties, 1 to 20 (2)')
    .option('--rule <rule>', 'the sign of two actors: net-of-claims, last-event or drop-conflicts (net-of-claims)')
    .option('--weighted', 'ties weigh their origins')
    .option('--max-camps <n>', 'at most so many camps, 2 to 500 (any number)')
    .option('--deadline <ms>', 'say what is known after so many milliseconds, 1 to 10000 (10000)')
    .option('--claims', 'with each tie that does not fit the claims that say so')
    .option('--certificate <file>', 'write the proof, for entente check-certificate')
    .option('--pajek <file>', 'write the graph with one sign for each two actors as a Pajek network')
    .option(...JSON_FLAG)
    .action(async (flags: SidesFlags) => (await import('./sides.ts')).sides(flags, io));
}

const collect = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];
