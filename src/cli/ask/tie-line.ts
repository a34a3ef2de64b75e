import type { Context } from '../../api/questions/context.ts';
import { speakerOf } from '../../api/questions/speaker.ts';
import { contestedAt } from '../../domain/ties/certainty.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { ANY_TIME } from '../../domain/time/bounds.ts';

/** `united-states SUPPORTS syria (TROOPS, against islamic-state)`: a tie in ids, with what tells it from others. */
export async function tieLine(context: Context, tie: Tie): Promise<string> {
  const { type, form, subject, object, against } = tie;
  const about = await aboutOf(context, tie);
  const more = [
    form,
    against && `against ${against}`,
    about && `about ${about}`,
    contestedAt(tie, ANY_TIME) ? 'contested' : null,
  ].filter(Boolean);
  return `${subject} ${type} ${object}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}

/** What the event, issue or policy is called that a tie is about. */
export const aboutOf = async (context: Context, { about }: Pick<Tie, 'about'>): Promise<string | null> =>
  about === null ? null : speakerOf(context, 'EN').titleOfAbout(about);
