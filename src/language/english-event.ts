import { englishEvent } from './about.ts';
import { englishDeniers, englishSources } from './english-hop.ts';
import { english, englishJoined } from './english-names.ts';
import { areRivals } from './rivals.ts';
import type { SpokenEvent, SpokenParticipant } from './spoken-entry.ts';
import { inLatinText, words } from './text.ts';

/** "the battle of Aleppo involved Russia (attacker) and Syria (target), on opposite sides" */
export function englishEventOfTwo(event: SpokenEvent): string {
  return `${words(englishEvent(event.event), involved(event.participants))}${pairText(event)}`;
}

/** "Russia (attacker; according to the United States; denied by Russia)" */
const partText = ({ actor, roles, alleged, sources, deniers }: SpokenParticipant): string => {
  const remarks = [
    englishJoined(roles.map(inLatinText)),
    alleged && sources.length > 0 ? `according to ${englishSources(sources)}` : '',
    deniers.length > 0 ? englishDeniers(deniers) : '',
  ];
  return `${english(actor.text)} (${remarks.filter((remark) => remark !== '').join('; ')})`;
};

/** "involved Syria (target) and allegedly either Russia (…) or the Global Coalition (…)" */
const involved = (participants: readonly SpokenParticipant[]): string => {
  const certain = participants.filter(({ alleged }) => !alleged).map(partText);
  const alleged = participants.filter((each) => each.alleged);
  const said = alleged.map(partText);
  const accounts = areRivals(alleged) ? [`either ${englishJoined(said, 'or')}`] : said;
  if (certain.length === 0) return words('allegedly involved', englishJoined(accounts));
  return words('involved', englishJoined([...certain, ...accounts.map((account) => `allegedly ${account}`)]));
};

/** ", on opposite sides" of the two that alone took part; ", Turkey and Russia on opposite sides" where there are others. */
const pairText = ({ pair, participants }: SpokenEvent): string => {
  if (pair === null) return '';
  const sides = pair.onOneSide ? 'on the same side' : 'on opposite sides';
  const names = pair.names.map(({ text }) => text);
  const others = participants.length > 2 || participants.some(({ actor }) => !names.includes(actor.text));
  return `, ${words(others ? englishJoined(names.map(english)) : '', sides)}`;
};
