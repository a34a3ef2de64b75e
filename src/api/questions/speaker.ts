import { distinctBy } from '../../domain/group.ts';
import type { ActorId, EventId } from '../../domain/ids.ts';
import { byText } from '../../domain/order.ts';
import type { Claim, Qualifier } from '../../domain/records.ts';
import type { SupportForm, TieType } from '../../domain/ties/types.ts';
import { aboutTitle } from '../../language/about.ts';
import { inLanguage, type Language } from '../../language/bilingual.ts';
import type { SpokenSayer, SpokenName, SpokenRelation, SpokenSource } from '../../language/spoken.ts';
import { isDocument } from '../../language/spoken.ts';
import type { Context } from './context.ts';
import { mustLoad } from './loaders.ts';

/** What sentences need of records: names, titles and sources in one language. */
export interface Speaker {
  readonly nameOf: (id: ActorId) => Promise<SpokenName>;
  readonly eventOf: (id: EventId) => Promise<string>;
  /** Who says what a claim says: its asserter, else the document. */
  readonly sayerOf: (claim: Claim) => Promise<SpokenSayer>;
  /** What an event, issue or policy is called that a tie is about. */
  readonly titleOfAbout: (about: string) => Promise<string>;
  /** Who said what claims say, each once, in order of text. */
  readonly sourcesOf: (claims: readonly Claim[]) => Promise<readonly SpokenSource[]>;
  readonly relationOf: (said: Related) => Promise<SpokenRelation>;
}

interface Related {
  readonly type: TieType;
  readonly subject: ActorId;
  readonly object: ActorId;
  readonly against: ActorId | null;
  readonly form: SupportForm | null;
  readonly about: string | null;
  readonly qualifiers: readonly Qualifier[];
}

export function speakerOf(context: Context, language: Language): Speaker {
  const { loaders } = context;
  const nameOf = async (id: ActorId): Promise<SpokenName> => {
    const { label, kind } = await mustLoad(loaders.actor, id);
    return { text: inLanguage(label, language) ?? label.en, kind };
  };
  const titleOfAbout = async (about: string): Promise<string> => {
    const [event, matter] = await Promise.all([loaders.event.load(about as EventId), loaders.matter.load(about)]);
    return aboutTitle(about, { event: event?.label ?? null, matter: matter?.title ?? null }, language);
  };
  const sayerOf = async ({ assertedBy, via, source }: Claim): Promise<SpokenSayer> => {
    if (assertedBy !== null) return nameOf(assertedBy);
    const { title, titleAr, publisher } = await mustLoad(loaders.source, via.at(-1) ?? source);
    return { text: language === 'AR' ? (titleAr ?? title) : title, isDocument: true, publisher };
  };
  const sourceOf = async (claim: Claim): Promise<SpokenSource> => {
    const by = await sayerOf(claim);
    return isDocument(by) ? by : { text: by.text, isDocument: false };
  };
  return {
    nameOf,
    sayerOf,
    eventOf: async (id) =>
      aboutTitle(id, { event: (await loaders.event.load(id))?.label ?? null, matter: null }, language),
    titleOfAbout,
    sourcesOf: async (claims) => {
      const sources = await Promise.all(claims.map(sourceOf));
      return distinctBy(sources, ({ text }) => text).toSorted(byText(({ text }) => text));
    },
    relationOf: async ({ type, form, qualifiers, ...said }) => {
      const [subject, object, against, about] = await Promise.all([
        nameOf(said.subject),
        nameOf(said.object),
        said.against === null ? null : nameOf(said.against),
        said.about === null ? null : titleOfAbout(said.about),
      ]);
      return { type, form, qualifiers, subject, object, against, about };
    },
  };
}
