import { CERTAINTIES } from '../domain/ties/certainty.ts';
import type { TieFilter } from '../domain/ties/tie-filter.ts';
import { TIE_TYPES } from '../domain/ties/types.ts';
import { meets } from '../domain/time/bounds.ts';
import type { ProjectedTies } from './projected-ties.ts';
import type { TieClass } from './tie-classes.ts';

const UNSEEN = 0;
const LEFT_OUT = 1;
const LET_THROUGH = 2;

/** The ties that qualify for one question, as `cypher/fragments/tie-filter.cypher` and `tie-level.cypher` have it. */
export class AskedTies {
  private readonly ties: ProjectedTies;
  private readonly filter: TieFilter;
  private readonly least: number;
  /** By class: whether it is let through, once somebody has asked. */
  private readonly verdicts: Uint8Array;

  constructor(ties: ProjectedTies, filter: TieFilter) {
    this.ties = ties;
    this.filter = filter;
    this.least = CERTAINTIES.indexOf(filter.certainty);
    this.verdicts = new Uint8Array(ties.classes.size);
  }

  /** How certainly a tie held in the question: 2 certainly, 1 likely, 0 possibly; −1 when it does not qualify. */
  levelOf(tie: number): number {
    const number = this.ties.classOf[tie] as number;
    const verdict = this.verdicts[number] as number;
    if (verdict === LEFT_OUT || (verdict === UNSEEN && !this.judge(number))) return -1;
    const level = this.levelInDays(tie);
    if (level < this.least) return -1;
    const { contested } = this.filter;
    return contested === null || this.isContested(tie, number) === contested ? level : -1;
  }

  private levelInDays(tie: number): number {
    const { first, last } = this.filter.question;
    const { runStarts, runFrom, runTo, likelyFrom, likelyTo, possibleFrom, possibleTo } = this.ties;
    // Runs ascend and none is within another: the last that begins by then decides.
    for (let run = (runStarts[tie + 1] as number) - 1; run >= (runStarts[tie] as number); run--)
      if ((runFrom[run] as number) <= last) {
        if ((runTo[run] as number) > first) return 2;
        break;
      }
    if ((likelyFrom[tie] as number) <= last && (likelyTo[tie] as number) > first) return 1;
    return (possibleFrom[tie] as number) <= last && (possibleTo[tie] as number) > first ? 0 : -1;
  }

  private judge(number: number): boolean {
    const passes = passesFilter(this.ties.classes.at(number), this.filter);
    this.verdicts[number] = passes ? LET_THROUGH : LEFT_OUT;
    return passes;
  }

  private isContested(tie: number, number: number): boolean {
    const { classes, denials } = this.ties;
    if (classes.at(number).contestedInTime) return true;
    return (denials.get(tie) ?? []).some((days) => meets(days, this.filter.question));
  }
}

const passesFilter = (tie: TieClass, filter: TieFilter): boolean =>
  (filter.types === null || filter.types.includes(tie.type)) &&
  (filter.sign === null || TIE_TYPES[tie.type].sign === filter.sign) &&
  (filter.form === null || tie.form === filter.form) &&
  (filter.about === null || tie.about === filter.about) &&
  (filter.against === null || tie.against === filter.against) &&
  (filter.minConfidence === null || (tie.confidence !== null && tie.confidence >= filter.minConfidence)) &&
  (filter.minOrigins === null || tie.origins >= filter.minOrigins);
