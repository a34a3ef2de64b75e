import { arabicDeniers, ofSources } from './arabic-hop.ts';
import { joined, nominative } from './arabic-names.ts';
import { findArabicRole } from './arabic-roles.ts';
import { firstSource } from './best-tie.ts';
import { areRivals } from './rivals.ts';
import type { SpokenEvent, SpokenParticipant } from './spoken-entry.ts';
import type { SpokenSource } from './spoken.ts';
import { inArabicText, words } from './text.ts';

/** «… : تركيا (مهاجمة) وروسيا (مستهدفة)، في جانبين متقابلين» */
export function arabicEventOfTwo(event: SpokenEvent): string {
  return `${inArabicText(event.event)}: ${participantsText(event.participants)}${pairText(event)}`;
}

/** «بحسب مزاعم سوريا», «بحسب مزاعم في «…»» */
const allegedBy = (sources: readonly SpokenSource[]): string => {
  const inDocument = firstSource(sources)?.isDocument === true ? 'في' : '';
  return words('بحسب مزاعم', inDocument, ofSources(sources));
};

/** «روسيا (مهاجمة، بحسب مزاعم الولايات المتحدة، وهو ما نفته روسيا)» */
const participantText = ({ actor, roles, alleged, sources, deniers }: SpokenParticipant): string => {
  const remarks = [
    joined(roles.flatMap((role) => findArabicRole(role, actor) ?? [])),
    alleged ? allegedBy(sources) : '',
    deniers.length > 0 ? arabicDeniers(deniers) : '',
  ].filter((remark) => remark !== '');
  return words(nominative(actor.text), remarks.length === 0 ? '' : `(${remarks.join('، ')})`);
};

const participantsText = (participants: readonly SpokenParticipant[]): string => {
  const certain = participants.filter(({ alleged }) => !alleged).map(participantText);
  const alleged = participants.filter((each) => each.alleged);
  const said = alleged.map(participantText);
  return joined([...certain, ...(areRivals(alleged) ? [`إما ${said.join(' أو ')}`] : said)]);
};

const pairText = ({ pair, participants }: SpokenEvent): string => {
  if (pair === null) return '';
  const sides = pair.onOneSide ? 'في جانب واحد' : 'في جانبين متقابلين';
  const names = pair.names.map(({ text }) => text);
  const others = participants.length > 2 || participants.some(({ actor }) => !names.includes(actor.text));
  return others ? `، و${joined(names.map(nominative))} ${sides}` : `، ${sides}`;
};
