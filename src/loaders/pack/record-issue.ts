import { type Issue, issueOf, type RecordIssue } from '../../domain/issue.ts';

/** What is wrong with a record of a pack, in the file of a pack that holds such records. */
export function issueInPack(issue: RecordIssue): Issue {
  return issueOf(issue, FILE_OF[issue.record]);
}

const FILE_OF: Readonly<Record<RecordIssue['record'], string>> = {
  pack: 'pack.yaml',
  actor: 'actors.csv',
  source: 'sources.csv',
  place: 'places.csv',
  event: 'events.csv',
  matter: 'matters.csv',
  name: 'names.csv',
};
